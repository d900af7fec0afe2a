import { describe, expect, test } from 'vitest';
import { filesOf, read, scriptsOf, targets } from './built';

/** Ways to reach the network, or to run text as a program. Each pattern needs a call, so that a word alone is fine. */
const banned = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket(?:Stream)?\b/,
  /\bWebTransport\b/,
  /\bsendBeacon\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bnew Image\b/,
  /\bimportScripts\b/,
  /\bimport\s*\(/,
  /\beval\s*\(/,
  /\bFunction\s*\(/,
  /\bchrome\.(?:webRequest|downloads|identity|gcm)\b/,
];

describe.each(targets)('%s', (target) => {
  test.each(scriptsOf(target))('%s reaches no network and runs no text as a program', (file) => {
    const code = read(target, file).toString('utf8');
    expect(banned.filter((pattern) => pattern.test(code)).map(String)).toEqual([]);
  });

  test('holds scripts, pages, styles, pictures and data, and nothing else', () => {
    const kinds = new Set(filesOf(target).map((file) => file.slice(file.lastIndexOf('.'))));
    expect([...kinds].filter((kind) => !['.js', '.html', '.css', '.png', '.svg', '.json'].includes(kind))).toEqual([]);
  });

  test('loads nothing from elsewhere in its pages and styles', () => {
    for (const file of filesOf(target).filter((name) => /\.(?:html|css)$/.test(name))) {
      expect(read(target, file).toString('utf8'), file).not.toMatch(
        /(?:src|href)=["']?(?:https?:)?\/\/|url\(["']?https?:/,
      );
    }
  });
});
