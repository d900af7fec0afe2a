import { describe, expect, test } from 'vitest';
import { optionsMessages } from '@/ui/options/messages';
import { sayPanel } from '@/ui/panel/messages';
import { speaker } from '@/ui/speaker';

const say = speaker({
  days: { nl: '{name}: nog {days} {days|dag|dagen}', en: '{name}: {days} {days|day|days} to go' },
});

describe('a message', () => {
  test.each([
    [0, 'A: nog 0 dagen', 'A: 0 days to go'],
    [1, 'A: nog 1 dag', 'A: 1 day to go'],
    [2, 'A: nog 2 dagen', 'A: 2 days to go'],
    [101, 'A: nog 101 dagen', 'A: 101 days to go'],
  ])('takes the form that fits %i', (days, nl, en) => {
    expect(say('nl')('days', { name: 'A', days })).toBe(nl);
    expect(say('en')('days', { name: 'A', days })).toBe(en);
  });

  test('says nothing for a value that was not given', () => {
    expect(say('nl')('days', { days: 1 })).toBe(': nog 1 dag');
  });

  test('takes words as they come, whatever signs are in them', () => {
    expect(say('en')('days', { name: '{days|$1|x}', days: 2 })).toBe('{days|$1|x}: 2 days to go');
  });
});

test('the last second of the minute is one second', () => {
  expect(sayPanel('nl')('waiting', { seconds: 1 })).toBe('Nog 1 seconde');
  expect(sayPanel('en')('waiting', { seconds: 1 })).toBe('1 second to go');
  expect(sayPanel('nl')('waiting', { seconds: 60 })).toBe('Nog 60 seconden');
});

test('one section that was found is one', () => {
  const sayOptions = speaker(optionsMessages);
  expect(sayOptions('nl')('searchResult', { count: 1 })).toBe('1 onderdeel');
  expect(sayOptions('en')('searchResult', { count: 1 })).toBe('1 section');
});
