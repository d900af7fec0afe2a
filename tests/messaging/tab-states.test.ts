import { beforeEach, expect, test } from 'vitest';
import type { Payload } from '@/messaging/protocol';
import type { PageSender } from '@/messaging/server';
import { type TabStates, tabStates } from '@/messaging/tab-states';

let states: TabStates;
beforeEach(() => {
  states = tabStates();
});

const from = (frameId: number, documentId = 'first'): PageSender => ({
  kind: 'page',
  tabId: 7,
  frameId,
  platform: 'x',
  isPrivate: false,
  documentId,
});
const idle: Payload<'health'> = { state: 'idle', platform: 'x' };
const found: Payload<'health'> = { state: 'findings', platform: 'x', surface: 'post', findings: 2 };

test('a tab that nobody reported from has no state', () => {
  expect(states.of(7)).toBeNull();
});

test('the last report of a frame counts', () => {
  states.note(from(0), found);
  states.note(from(0), idle);
  expect(states.of(7)).toEqual({ state: 'idle', platform: 'x', findings: 0 });
});

test('the most telling frame speaks for its tab', () => {
  states.note(from(0), idle);
  states.note(from(3), found);
  states.note(from(4), { state: 'composing', platform: 'x' });
  expect(states.of(7)).toEqual({ state: 'findings', platform: 'x', surface: 'post', findings: 2 });
  states.note(from(5), { state: 'held', platform: 'x', surface: 'reply', findings: 1 });
  expect(states.of(7)).toEqual({ state: 'held', platform: 'x', surface: 'reply', findings: 2 });
});

test('a frame that is written in speaks before one that is not, known there or not', () => {
  states.note(from(0), idle);
  states.note(from(3), { ...idle, recognition: 'none' });
  expect(states.of(7)).toEqual({ state: 'idle', platform: 'x', recognition: 'none', findings: 0 });
  states.note(from(4), { state: 'composing', platform: 'x', surface: 'post', recognition: 'known' });
  expect(states.of(7)).toMatchObject({ state: 'composing', recognition: 'known' });
});

test('another document in the top frame takes the old frames with it', () => {
  states.note(from(0), idle);
  states.note(from(3), found);
  states.note(from(0, 'second'), idle);
  expect(states.of(7)).toMatchObject({ state: 'idle', findings: 0 });
});

test('a sub-frame’s own document says nothing about the other frames', () => {
  states.note(from(0), found);
  states.note(from(3, 'of the frame'), idle);
  expect(states.of(7)).toMatchObject({ state: 'findings' });
});

test('a frame that was heard before the top frame is kept when that reports', () => {
  states.note(from(3, 'of the frame'), found);
  states.note(from(0), idle);
  expect(states.of(7)).toMatchObject({ state: 'findings' });
});

test('a closed tab is forgotten', () => {
  states.note(from(0), found);
  states.forget(7);
  expect(states.of(7)).toBeNull();
  expect(states.anyText()).toBe(false);
});

test('any composer with text counts as text', () => {
  states.note(from(0), idle);
  expect(states.anyText()).toBe(false);
  states.note({ ...from(2), tabId: 8 }, { state: 'composing', platform: 'linkedin' });
  expect(states.anyText()).toBe(true);
});
