// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { found, stageWatching } from './session-stage';

describe('a key that publishes', () => {
  /** Whether a press of Enter is held, in an editor that says this of its list of suggestions. */
  const isHeld = (attributes: Readonly<Record<string, string>>, keys: KeyboardEventInit = {}): boolean => {
    const { editor } = stageWatching('hoi', () => found());
    for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
      ...keys,
    });
    editor.dispatchEvent(event);
    return event.defaultPrevented;
  };

  const open = { 'aria-activedescendant': 'anna', 'aria-expanded': 'true' };

  test('is held as long as nothing was reviewed', () => {
    expect(isHeld({})).toBe(true);
  });

  test('belongs to a list of suggestions that is open', () => {
    expect(isHeld({ 'aria-activedescendant': 'anna' })).toBe(false);
    expect(isHeld({ 'aria-expanded': 'true' })).toBe(false);
  });

  test('belongs to no list when the editor names none', () => {
    expect(isHeld({ 'aria-activedescendant': '', 'aria-expanded': 'false' })).toBe(true);
  });

  test.each(['ctrlKey', 'metaKey'] as const)('publishes with %s over any list', (modifier) => {
    expect(isHeld(open, { [modifier]: true })).toBe(true);
  });
});
