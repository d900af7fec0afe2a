import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { most } from '@/settings/setting-values';
import { Locked } from '@/ui/page/card';
import { linesOf, Write } from '@/ui/page/fields';
import type { CardProps } from './options-props';

const LONGEST = 80;

/** Words that are always fine: the organisation's, and the author's own, each with a way to take it off the list. */
export function AllowedPhrases({ effective, say, save }: CardProps): JSX.Element {
  const [added, setAdded] = useState(0);
  const theirs = effective.organisation.values.allowedPhrases;
  const locked = effective.locked.includes('allowedPhrases');
  const mine = locked ? [] : effective.user.allowedPhrases;
  const add = (text: string): void => {
    const fresh = linesOf(text).map((line) => line.slice(0, LONGEST));
    if (fresh.length > 0) save({ allowedPhrases: [...new Set([...mine, ...fresh])].slice(0, most.phrases) });
    setAdded(added + 1); // A new field, empty again
  };
  return (
    <section class="stack" aria-labelledby="allowed-title">
      <h3 id="allowed-title">{say('allowed')}</h3>
      {theirs.length > 0 && (
        <p class="line-up">
          <span>{theirs.join(', ')}</span>
          <Locked>{say('lockedHere')}</Locked>
        </p>
      )}
      {mine.length > 0 && (
        <ul class="phrases">
          {mine.map((phrase) => (
            <li key={phrase}>
              <q>{phrase}</q>
              <button
                type="button"
                class="button quiet"
                aria-label={say('remove', { name: phrase })}
                onClick={() => save({ allowedPhrases: mine.filter((other) => other !== phrase) })}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      {locked ? (
        <Locked>{say('lockedHere')}</Locked>
      ) : (
        <Write
          label={say('allowedAdd')}
          hint={say('allowedHint')}
          value=""
          longest={20_000}
          rows={2}
          onWrite={add}
          key={added}
        />
      )}
    </section>
  );
}
