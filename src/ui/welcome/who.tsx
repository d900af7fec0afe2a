import type { JSX } from 'preact';
import { roleNames } from '@/ui/names';
import { sayOptions } from '@/ui/options/messages';
import { OwnInstitution } from '@/ui/options/own-institution';
import { Card, Locked } from '@/ui/page/card';
import { Pick } from '@/ui/page/fields';
import type { StepProps } from './welcome-props';

const NONE = '';

/** Step one: an institution in one press, and a role. */
export function Who({ effective, language, choices, say, save }: StepProps): JSX.Element {
  const theirs = effective.organisation.values.affiliations;
  const locked = effective.locked.includes('affiliations');
  const [mine] = locked ? [] : effective.user.affiliations;
  const chosen = choices.find(({ institution }) => institution === mine?.institution);
  const choose = (institution: string): void => {
    const choice = choices.find((candidate) => candidate.institution === institution);
    const role = choice?.roles.find((each) => each === mine?.role) ?? choice?.roles[0] ?? 'student';
    save({ affiliations: choice ? [{ institution, role }] : [] });
  };
  return (
    <Card id="who" title={say('who')} lead={say('whoLead')}>
      {theirs.map(({ institution, role }) => (
        <p class="line-up" key={`${institution} ${role}`}>
          <span>
            <b>{choices.find((choice) => choice.institution === institution)?.name ?? institution}</b> ·{' '}
            {roleNames[role][language]}
          </span>
          <Locked>{say('byOrganisation')}</Locked>
        </p>
      ))}
      {!locked && (
        <fieldset class="choices">
          <legend class="unseen">{say('institution')}</legend>
          {[...choices, { institution: NONE, name: say('none') }].map(({ institution, name }) => (
            <label key={institution}>
              <input
                type="radio"
                name="institution"
                checked={(mine?.institution ?? NONE) === institution}
                onChange={() => choose(institution)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {mine && chosen && (
        <div class="line-up">
          <Pick
            label={say('role')}
            value={mine.role}
            options={chosen.roles.map((role) => ({ value: role, text: roleNames[role][language] }))}
            onPick={(role) => save({ affiliations: [{ ...mine, role }] })}
          />
        </div>
      )}
      {mine?.institution === 'own' && <OwnInstitution effective={effective} say={sayOptions(language)} save={save} />}
      {!locked && (
        <p>
          <small>{say('more')}</small>
        </p>
      )}
    </Card>
  );
}
