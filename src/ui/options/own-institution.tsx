import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { most, type OwnInstitution as Own } from '@/settings/setting-values';
import { Locked } from '@/ui/page/card';
import { linesOf, Pick, Write } from '@/ui/page/fields';
import type { CardProps } from './options-props';

const blank: Own = { name: '', aliases: [], sector: 'other' };
const SHORTEST = 2;

/** An institution without a guideline of its own: what texts call it, and what kind of place it is. */
export function OwnInstitution({ effective, say, save }: Pick<CardProps, 'effective' | 'say' | 'save'>): JSX.Element {
  const stored = effective.settings.ownInstitution;
  // What is typed before there is a name is kept here: without a name it can't be stored
  const [typed, setTyped] = useState<Own>(stored ?? blank);
  const theirs = effective.origins.ownInstitution === 'organisation';
  const fixed = theirs || effective.locked.includes('ownInstitution');
  const own = theirs ? (stored ?? blank) : typed;
  const put = (change: Partial<Own>): void => {
    const changed = { ...own, ...change };
    setTyped(changed);
    const name = changed.name.trim();
    save({ ownInstitution: name.length < SHORTEST ? null : { ...changed, name } });
  };
  return (
    <fieldset class="stack">
      <legend>{say('other')}</legend>
      {fixed && <Locked>{say('lockedHere')}</Locked>}
      <Write label={say('ownName')} value={own.name} longest={120} disabled={fixed} onWrite={(name) => put({ name })} />
      <Write
        label={say('ownAliases')}
        hint={say('ownAliasesHint')}
        value={own.aliases.join('\n')}
        longest={4_000}
        rows={3}
        disabled={fixed}
        onWrite={(text) =>
          put({
            aliases: linesOf(text)
              .map((line) => line.slice(0, 80))
              .slice(0, most.aliases),
          })
        }
      />
      <Pick
        label={say('ownSector')}
        value={own.sector}
        disabled={fixed}
        options={[
          { value: 'hospital', text: say('hospital') },
          { value: 'school', text: say('school') },
          { value: 'other', text: say('otherSector') },
        ]}
        onPick={(sector) => put({ sector })}
      />
    </fieldset>
  );
}
