import type { JSX } from 'preact';
import type { Role } from '@/engine/draft';
import type { Affiliation } from '@/settings/setting-values';
import { roleNames } from '@/ui/names';
import { Card, Locked } from '@/ui/page/card';
import { Pick } from '@/ui/page/fields';
import type { CardProps } from './options-props';
import { OwnInstitution } from './own-institution';

/** Where the author belongs, and as what: the organisation's rows first, the author's own beside them. */
export function Affiliations(props: CardProps): JSX.Element {
  const { effective, language, say, save, choices } = props;
  const theirs = effective.organisation.values.affiliations;
  const locked = effective.locked.includes('affiliations');
  const mine = locked ? [] : effective.user.affiliations;
  const nameOf = ({ institution }: { readonly institution: string }): string =>
    choices.find((choice) => choice.institution === institution)?.name ?? institution;
  const put = (affiliations: readonly Affiliation[]): void => save({ affiliations });

  const rolesOf = (institution: Affiliation['institution']): readonly Role[] =>
    choices.find((choice) => choice.institution === institution)?.roles ?? [];
  // An institution whose guideline is gone can still be seen, and so be replaced
  const optionsFor = (own: string) =>
    [...new Set([...choices.map(({ institution }) => institution), own])].map((institution) => ({
      value: institution,
      text: nameOf({ institution }),
    }));
  const rolesFor = ({ institution, role }: Affiliation) =>
    [...new Set([...rolesOf(institution), role])].map((value) => ({ value, text: roleNames[value][language] }));
  const move = (at: number, institution: Affiliation['institution']): void => {
    const roles = rolesOf(institution);
    put(
      mine.map((tie, index) =>
        index === at ? { institution, role: roles.includes(tie.role) ? tie.role : (roles[0] ?? tie.role) } : tie,
      ),
    );
  };
  const next = choices.find(({ institution }) => !mine.some((tie) => tie.institution === institution)) ?? choices[0];
  const own = [...theirs, ...mine].some(({ institution }) => institution === 'own');

  return (
    <Card id="you" title={say('you')} lead={say('youLead')}>
      {theirs.length + mine.length === 0 && <p class="empty">{say('none')}</p>}
      {theirs.map((tie) => (
        <p class="line-up" key={`${tie.institution} ${tie.role}`}>
          <span>
            <b>{nameOf(tie)}</b> · {roleNames[tie.role][language]}
          </span>
          <Locked>{say('lockedHere')}</Locked>
        </p>
      ))}
      {mine.map((tie, at) => (
        <div class="line-up" key={at}>
          <Pick
            label={say('institution')}
            value={tie.institution}
            options={optionsFor(tie.institution)}
            onPick={(institution) => move(at, institution)}
          />
          <Pick
            label={say('role')}
            value={tie.role}
            options={rolesFor(tie)}
            onPick={(role) => put(mine.map((other, index) => (index === at ? { ...other, role } : other)))}
          />
          <button
            type="button"
            class="button quiet"
            aria-label={say('remove', { name: nameOf(tie) })}
            onClick={() => put(mine.filter((_, index) => index !== at))}
          >
            ✕
          </button>
        </div>
      ))}
      {!locked && next && mine.length < choices.length && (
        <button
          type="button"
          class={mine.length + theirs.length === 0 ? 'button main' : 'button plain'}
          onClick={() => put([...mine, { institution: next.institution, role: next.roles[0] ?? 'student' }])}
        >
          {say('add')}
        </button>
      )}
      {own && <OwnInstitution {...props} />}
      <div class="line-up">
        <Pick
          label={say('language')}
          value={effective.settings.language}
          disabled={effective.origins.language === 'organisation' || effective.locked.includes('language')}
          options={[
            { value: 'auto', text: say('auto') },
            { value: 'nl', text: 'Nederlands' },
            { value: 'en', text: 'English' },
          ]}
          onPick={(choice) => save({ language: choice })}
        />
        {effective.origins.language === 'organisation' && <Locked>{say('lockedHere')}</Locked>}
      </div>
    </Card>
  );
}
