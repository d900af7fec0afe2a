import { expect, test } from 'vitest';
import { read } from '@/engine/reading';
import { reportAcross } from '@/engine/weigh';
import { gather } from '@/rules/gather';
import { policyFor } from './policy-for';

const readText = (text: string) =>
  read({ text, platform: 'x', surface: 'post', media: [] }, policyFor({ language: 'en', text }));
const all = (reading: ReturnType<typeof readText>): readonly [number, number] => [0, reading.sentences.length - 1];

test('counts a topic once, and a quarter more when it comes back', () => {
  const once = readText('he broke his femur');
  const twice = readText('he broke his femur and his pelvis');
  const weights = { 'body-parts': 2 };
  expect(gather(once, weights, all(once)).score).toBe(2);
  expect(gather(twice, weights, all(twice)).score).toBe(2.5);
});

test('counts a vague word for less', () => {
  const sure = readText('he broke his femur');
  const vague = readText('he broke his nose');
  expect(gather(vague, { 'body-parts': 1 }, all(vague)).score).toBeLessThan(
    gather(sure, { 'body-parts': 1 }, all(sure)).score,
  );
});

test('lets words that spoke for one topic speak for no other', () => {
  const reading = readText('the drip on our ward');
  const weights = { 'care-acts': 1, 'care-things': 1 };
  expect(gather(reading, weights, all(reading)).hits.length).toBe(2);
  expect(gather(reading, weights, all(reading), [], true).hits.map(({ topic }) => topic)).toEqual(['care-acts']);
});

test('reports from the first to the last word of the sentence that holds most', () => {
  const text = 'Long day. The lady in bed 7 has pulled out her catheter again. Tea now.';
  const reading = readText(text);
  const { place, evidence } = reportAcross(reading, 'described', reading.of('bed', 'care-acts', 'persons'));
  if (place.kind !== 'span') throw new Error('no span');
  expect(text.slice(place.span.start, place.span.end)).toBe('lady in bed 7 has pulled out her catheter');
  const spans = evidence.map(({ span }) => span);
  spans.slice(1).forEach((span, at) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[at]?.end ?? Infinity);
  });
});
