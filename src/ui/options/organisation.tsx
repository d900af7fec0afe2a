import type { JSX } from 'preact';
import { Card } from '@/ui/page/card';
import type { CardProps } from './options-props';
import { settingNames } from './setting-names';

/** What the administrator has set and switched off. */
export function Organisation({ effective, language, rules, say }: CardProps): JSX.Element {
  const { organisation } = effective;
  const brought = organisation.packs.map(
    ({ institution, document }) => `${institution.name}, ${document.title[language]}`,
  );
  const set = [...new Set([...organisation.sets, ...organisation.locks])];
  const off = rules.filter(({ id }) => organisation.values.severities[id] === 'off');
  return (
    <Card id="organisation" title={say('organisation')}>
      <p>{say(set.length + brought.length === 0 ? 'organisationNone' : 'organisationSets')}</p>
      {set.length > 0 && (
        <ul class="bullets">
          {set.map((key) => (
            <li key={key}>
              {say(settingNames[key])}
              {organisation.locks.includes(key) && ` (${say('lockedToo')})`}
            </li>
          ))}
        </ul>
      )}
      {brought.length > 0 && <p>{say('organisationPacks', { names: brought.join('; ') })}</p>}
      {off.length > 0 && <p>{say('organisationOff', { names: off.map(({ title }) => title[language]).join(', ') })}</p>}
    </Card>
  );
}
