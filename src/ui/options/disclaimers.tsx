import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import type { Settings } from '@/settings/setting-values';
import { Card, Locked } from '@/ui/page/card';
import { Tick, Write } from '@/ui/page/fields';
import type { CardProps } from './options-props';
import { Wordings } from './wordings';

/** Own wording of one language; too short to be a sentence = none. */
function worded(before: Settings['disclaimers'], language: Language, text: string): Settings['disclaimers'] {
  const { [language]: _, ...others } = before;
  return text.trim().length < 2 ? others : { ...others, [language]: text.trim() };
}

/** The line that says whose words these are: the institutions' own, the author's, or a bio that says it once. */
export function Disclaimers({ effective, guideline, say, save }: CardProps): JSX.Element {
  const { organisation, user } = effective;
  const locked = effective.locked.includes('disclaimers');
  const refusing = guideline.wordings.filter(({ acceptsBio }) => !acceptsBio);
  const write = (language: Language, label: string): JSX.Element => {
    const theirs = organisation.values.disclaimers[language];
    return (
      <div>
        <Write
          label={label}
          hint={say('ownLineHint')}
          value={theirs ?? (locked ? '' : (user.disclaimers[language] ?? ''))}
          longest={500}
          rows={2}
          disabled={locked || theirs !== undefined}
          onWrite={(text) => save({ disclaimers: worded(user.disclaimers, language, text) })}
        />
        {(locked || theirs !== undefined) && <Locked>{say('lockedHere')}</Locked>}
      </div>
    );
  };
  return (
    <Card id="disclaimer" title={say('disclaimer')} lead={say('disclaimerLead')}>
      <Wordings wordings={guideline.wordings} say={say} />
      {write('nl', say('ownNl'))}
      {write('en', say('ownEn'))}
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
