// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { happeningBy } from '@/composer/submit-control';
import type { Platform } from '@/engine/draft';

/** What a press tells of a control with this name, in an element with this role, on this address. */
function pressed(name: string, platform: Platform, address: string, role = 'group') {
  history.replaceState(null, '', address);
  const around = document.createElement('div');
  around.setAttribute('role', role);
  const control = document.createElement('button');
  control.textContent = name;
  around.append(control);
  document.body.append(around);
  return happeningBy(control, platform);
}

afterEach(() => document.body.replaceChildren());

describe('somebody is let in', () => {
  test.each<readonly [string, Platform, string]>([
    ['Accept', 'x', '/messages/requests'],
    ['Accepteren', 'x', '/follower_requests'],
    ['Accepteren', 'linkedin', '/mynetwork/invitation-manager/received/'],
    ['Accept', 'instagram', '/direct/requests/'],
    ['Confirm', 'facebook', '/friends/requests'],
    ['Bevestigen', 'facebook', '/friends'],
  ])('by %s on %s at %s, but not in a dialog there', (name, platform, address) => {
    expect(pressed(name, platform, address)).toBe('accepted');
    expect(pressed(name, platform, address, 'dialog')).toBeUndefined();
  });

  test('by what stands with a request in a list', () => {
    expect(pressed('Accept', 'linkedin', '/feed/', 'listitem')).toBe('accepted');
    expect(pressed('Confirm', 'facebook', '/', 'listitem')).toBe('accepted');
  });

  test('not by a control of that name elsewhere', () => {
    expect(pressed('Accept', 'facebook', '/')).toBeUndefined();
    expect(pressed('Accepteren', 'linkedin', '/feed/')).toBeUndefined();
    expect(pressed('Confirm', 'facebook', '/')).toBeUndefined();
    expect(pressed('Confirm', 'x', '/messages/requests')).toBeUndefined();
    expect(pressed('Bevestigen', 'instagram', '/', 'listitem')).toBeUndefined();
  });
});
