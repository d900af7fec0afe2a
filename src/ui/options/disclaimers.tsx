import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import { type OwnWordings, ownWordingKeys } from '@/policies/own-wordings';
import { Card, Locked } from '@/ui/page/card';
import { Tick, Write } from '@/ui/page/fields';
import type { CardProps } from './options-props';
import { Wordings } from './wordings';

type Key = (typeof ownWordingKeys)[number];

const languageOf: Readonly<Record<Key, Language>> = { nl: 'nl', nlShort: 'nl', en: 'en', enShort: 'en' };
const labels = { nl: 'ownNl', nlShort: 'ownNlShort', en: 'ownEn', enShort: 'ownEnShort' } as const;
const hints = { nl: 'ownLineHint', nlShort: 'ownShortHint', en: 'ownLineHint', enShort: 'ownShortHint' } as const;

/** Own wording with one line changed; too short to be a sentence = none. */
function worded(before: OwnWordings, key: Key, text: string): OwnWordings {
  const { [key]: _, ...others } = before;
  return text.trim().length < 2 ? others : { ...others, [key]: text.trim() };
}

/** The line that says whose words these are: the institutions' own, the author's, or a bio that says it once. */
export function Disclaimers({ effective, guideline, say, save }: CardProps): JSX.Element {
  const { organisation, user } = effective;
  const locked = effective.locked.includes('disclaimers');
  const refusing = guideline.wordings.filter(({ acceptsBio }) => !acceptsBio);
  const write = (key: Key): JSX.Element => {
    const decided = organisation.values.disclaimers[languageOf[key]] !== undefined;
    const theirs = organisation.values.disclaimers[key] ?? (decided ? '' : undefined);
    return (
      <div key={key}>
        <Write
          label={say(labels[key])}
          hint={say(hints[key])}
          value={theirs ?? (locked ? '' : (user.disclaimers[key] ?? ''))}
          longest={500}
          rows={2}
          disabled={locked || decided}
          onWrite={(text) => save({ disclaimers: worded(user.disclaimers, key, text) })}
        />
        {(locked || decided) && <Locked>{say('lockedHere')}</Locked>}
      </div>
    );
  };
  return (
    <Card id="disclaimer" title={say('disclaimer')} lead={say('disclaimerLead')}>
      <Wordings wordings={guideline.wordings} say={say} />
      {ownWordingKeys.map(write)}
      <Tick checked={effective.settings.disclaimerInBio} onTick={(disclaimerInBio) => save({ disclaimerInBio })}>
        {say('inBio')}
        <small>
          {refusing.length === 0
            ? say('inBioCounts')
            : say('inBioNot', { names: refusing.map(({ institution }) => institution).join(', ') })}
        </small>
      </Tick>
    </Card>
  );
}
