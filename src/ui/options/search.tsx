import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionsSay } from './messages';

/** What a card says itself: not the choices in its lists, and not its rows, which are searched one by one. */
function wordsOf(card: Element): string {
  const copy = card.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const rest of copy.querySelectorAll('select, .rules')) rest.remove();
  return (copy.textContent ?? '').toLowerCase();
}

const holds = (card: Element, words: string): boolean =>
  card.querySelector('.rules > .rule') !== null || wordsOf(card).includes(words);

export interface Search {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** The element whose cards are searched. */
  readonly cards: RefObject<HTMLElement | null>;
  /** Ids of the cards that hold the words; `null` = nothing is searched for. */
  readonly found: readonly string[] | null;
}

/** Hides the cards that don't hold the words, after each drawing: a card may say something else than a moment ago. */
export function useSearch(): Search {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly string[] | null>(null);
  const cards = useRef<HTMLElement>(null);
  const words = query.trim().toLowerCase();
  useLayoutEffect(() => {
    const hits: string[] = [];
    for (const card of cards.current?.children ?? []) {
      const hit = words === '' || holds(card, words);
      card.toggleAttribute('hidden', !hit);
      if (hit) hits.push(card.id);
    }
    const next = words === '' ? null : hits;
    if (JSON.stringify(next) !== JSON.stringify(found)) setFound(next);
  });
  return { query, setQuery, cards, found };
}

/** The field that searches the page, and how many cards are left. */
export function SearchField({ search, say }: { readonly search: Search; readonly say: OptionsSay }): JSX.Element {
  const { query, setQuery, found } = search;
  return (
    <div class="field" role="search">
      <label for="search">{say('search')}</label>
      <input id="search" type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      <small role="status">
        {found !== null &&
          (found.length === 0 ? say('noResult', { query }) : say('searchResult', { count: found.length }))}
      </small>
    </div>
  );
}
