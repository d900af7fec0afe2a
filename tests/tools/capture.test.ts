// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms } from '@/engine/draft';
import { scrub } from '../../tools/capture/scrub';
import { whatIsKnown } from '../../tools/capture/what-is-known';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const scrubbed = (html: string): string => scrub(parse(html), 'facebook');

const secret = 'Zwaantje';
const saved = `<!-- saved from https://www.facebook.com/${secret} -->
<html lang="nl" data-user="${secret}"><head><title>${secret} | Facebook</title>
<script>window.user = "${secret}"</script><style>.${secret} { color: red }</style>
<link rel="canonical" href="https://www.facebook.com/${secret}"><meta name="author" content="${secret}"></head>
<body class="${secret}" style="background: url(https://cdn.example/${secret}.png)">
<div role="article" id="post_${secret}" data-urn="urn:li:${secret}"><a href="/${secret}?id=1">${secret} Jansen</a>
  <img src="https://cdn.example/${secret}.jpg" srcset="${secret}.png 2x" alt="Foto van ${secret}"><img alt="🌷" src="x.png">
  <p>Op onze afdeling lag een vrouw van 43, mail ${secret}@umcutrecht.nl of bel 06-12345678.</p></div>
<div role="dialog" aria-labelledby="title_${secret}"><h2 id="title_${secret}">Bericht maken</h2>
  <div class="x1 ${secret}" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="Waar denk je aan, ${secret}?"
    aria-placeholder="Waar denk je aan, ${secret}?"><p dir="auto"><span data-lexical-text="true">Mijn concept over ${secret}</span></p></div>
  <input type="file" accept="image/*,image/heif,video/*"><input value="${secret}" name="${secret}" type="text">
  <textarea aria-label="Reageer op ${secret} Jansen">${secret}</textarea>
  <div role="button" aria-label="Plaatsen" aria-disabled="true" onclick="post('${secret}')">Plaatsen</div></div>
<template shadowrootmode="open"><b title="${secret}">${secret}</b></template>
</body></html>`;

describe('a saved page that is captured', () => {
  const html = scrubbed(saved);

  test('loses every name, text, address, picture and number of a person', () => {
    expect(html).not.toContain(secret);
    expect(html).not.toContain(secret.toLowerCase());
    expect(html).not.toMatch(
      /afdeling|vrouw|12345678|umcutrecht|example|urn:|<script|<style|<meta|<!--|onclick|data-user/,
    );
    expect(html).not.toContain('Mijn concept');
  });

  test('keeps the structure, the roles, the states and the words of the interface', () => {
    const page = parse(html);
    expect(page.querySelector('[role="dialog"]')?.getAttribute('aria-labelledby')).toBe(page.querySelector('h2')?.id);
    expect(page.querySelector('h2')?.textContent).toBe('Bericht maken');
    expect(page.querySelector('[role="button"]')?.outerHTML).toBe(
      '<div role="button" aria-label="Plaatsen" aria-disabled="true">Plaatsen</div>',
    );
    expect(page.querySelector('textarea')?.getAttribute('aria-label')).toBe('Reageer op Somebody');
    expect(page.querySelector('img[alt="🌷"]')).not.toBeNull();
    expect(page.querySelector('a')?.getAttribute('href')).toBe('#');
    expect(page.querySelector('[data-lexical-editor="true"][contenteditable="true"][role="textbox"]')).not.toBeNull();
  });

  test.each(['0612345678', '12', '#', '*', '1️⃣2️⃣', '\u{E0041}'])('loses the figures of %s beside a picture', (alt) => {
    expect(parse(scrubbed(`<img alt="${alt}">`)).querySelector('img')?.alt).toBe('');
  });

  test.each(['🇳🇱', '1️⃣', '👩‍⚕️', '👍🏽', '❤', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])('keeps the emoji %s', (alt) => {
    expect(parse(scrubbed(`<img alt="${alt}">`)).querySelector('img')?.alt).toBe(alt);
  });

  test('is known to the adapter as it was before', () => {
    const known = whatIsKnown(parse(html), 'facebook');
    expect(known).toContainEqual({ id: 'facebook-post', editors: 1, placed: 1, submits: 1 });
    expect(known).toEqual(whatIsKnown(parse(saved), 'facebook'));
  });

  test('lets nothing through, wherever on a page it stands', () => {
    const canary = fc.stringMatching(/^qz[a-z]{6,12}$/);
    const attributes =
      'id class name title alt aria-label placeholder data-testid data-x componentkey' +
      ' role type href src style value accept aria-controls data-text tabindex onclick';
    const attribute = fc.constantFrom(...attributes.split(' '));
    const tag = fc.constantFrom('div', 'p', 'span', 'button', 'textarea', 'a', 'img', 'h1', 'li', 'template', 'svg');
    fc.assert(
      fc.property(canary, tag, fc.array(attribute, { maxLength: 5 }), fc.boolean(), (word, name, chosen, editable) => {
        const set = chosen.map((each) => `${each}="${word}"`).join(' ');
        const around = editable ? '<div contenteditable="true">' : '<div>';
        const page = `<body>${around}<${name} ${set}>${word} ${word}<!-- ${word} --></${name}></div></body>`;
        // A role or a kind of field that does not exist says nothing of a person
        const out = scrubbed(page).replace(/ (?:role|type)="[a-z]+"/g, '');
        expect(out).not.toContain(word);
      }),
      { numRuns: 500 },
    );
  });
});

const folder = path.resolve('tests/fixtures/captured');
const captured = readdirSync(folder).filter((file) => file.endsWith('.html'));

describe('the captured pages', () => {
  test.each(captured)('%s holds an editor that its adapter knows, and something that publishes', (file) => {
    const platform = platforms.find((each) => file.startsWith(`${each}-`));
    expect(platform).toBeDefined();
    const page = parse(readFileSync(path.join(folder, file), 'utf8'));
    const known = platform === undefined ? [] : whatIsKnown(page, platform);
    expect(known.filter(({ placed, submits }) => placed > 0 && submits > 0)).not.toEqual([]);
  });

  test.each(captured)('%s is what capturing it again makes of it', (file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const [platform = ''] = file.split('-');
    expect(scrub(parse(html), platform)).toBe(html);
  });
});
