import type { JSX } from 'preact';
import { type Language, languages, roles } from '@/engine/draft';
import { type RuleId, ruleIds } from '@/engine/rule-ids';
import type { Clause, PolicyPack } from '@/policies/policy-pack';
import { linkOf } from '@/ui/help-list';
import { purposeNames, roleNames } from '@/ui/names';
import type { CardProps } from '../options-props';
import { sayPacks } from './messages';

type DetailsProps = Pick<CardProps, 'language' | 'rules' | 'say'> & { readonly pack: PolicyPack };

/** What a clause asks the rules for: "Insult: warn (pupil: off)". */
function demandsOf({ rules: asked }: Clause, { language, rules, say }: DetailsProps): readonly string[] {
  const tell = sayPacks(language);
  const titleOf = (id: RuleId): string => rules.find((rule) => rule.id === id)?.title[language] ?? id;
  return ruleIds.flatMap((id) => {
    const demand = asked?.[id];
    if (demand === undefined) return [];
    const others = roles.flatMap((role) => {
      const severity = demand.roles?.[role];
      return severity === undefined
        ? []
        : [tell('forRole', { role: roleNames[role][language].toLowerCase(), severity: say(severity).toLowerCase() })];
    });
    const exceptions = others.length === 0 ? '' : ` (${others.join('; ')})`;
    return [`${titleOf(id)}: ${say(demand.severity).toLowerCase()}${exceptions}`];
  });
}

function Contact({
  contact,
  language,
  newTab,
}: {
  readonly contact: PolicyPack['contacts'][number];
  readonly language: Language;
  readonly newTab: string;
}): JSX.Element {
  const label = contact.label[language];
  const link = contact.link === undefined ? null : linkOf({ label, href: contact.link });
  return (
    <li>
      <small>{purposeNames[contact.purpose][language]}</small>{' '}
      {link === null ? (
        label
      ) : (
        <a href={link.href} target="_blank" rel="noopener noreferrer">
          {label}
          {link.href.startsWith('https:') && <span class="unseen"> ({newTab})</span>}
        </a>
      )}
    </li>
  );
}

/** Everything that a guideline says: clauses with how strict they are, wordings, contacts and checklist. */
export function PackDetails(props: DetailsProps): JSX.Element {
  const { pack, language, say } = props;
  const { clauses, contacts, checklist, disclaimers } = pack;
  const tell = sayPacks(language);
  return (
    <>
      <h3>{tell('clausesTitle')}</h3>
      <ul class="clauses">
        {clauses.map((clause) => (
          <li key={clause.id}>
            <b>{clause.section[language]}</b> <small>{clause.id}</small>
            <p>{clause.summary[language]}</p>
            {clause.permits !== undefined && (
              <p>
                <small>
                  {tell('permits')} {clause.permits[language]}
                </small>
              </p>
            )}
            {demandsOf(clause, props).map((demand) => (
              <p key={demand}>
                <small>{demand}</small>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <h3>{tell('wordings')}</h3>
      <dl class="wordings">
        {languages.flatMap((each) => {
          const { short, long, official } = disclaimers[each];
          const name = { nl: 'Nederlands', en: 'English' }[each];
          return [
            <dt key={`${each} long`}>
              {name}, {tell('long')}
              {official === true && ` (${tell('official')})`}
            </dt>,
            <dd key={`${each} long text`} lang={each}>
              {long}
            </dd>,
            <dt key={`${each} short`}>
              {name}, {tell('short')}
            </dt>,
            <dd key={`${each} short text`} lang={each}>
              {short}
            </dd>,
          ];
        })}
      </dl>
      <p>{tell(disclaimers.acceptsBio ? 'bioYes' : 'bioNo')}</p>
      {contacts.length > 0 && (
        <>
          <h3>{tell('contacts')}</h3>
          <ul class="bullets">
            {contacts.map((contact) => (
              <Contact contact={contact} language={language} newTab={say('newTab')} key={contact.id} />
            ))}
          </ul>
        </>
      )}
      {checklist.length > 0 && (
        <>
          <h3>{tell('checklist')}</h3>
          <ul class="bullets">
            {checklist.map(({ id, title }) => (
              <li key={id}>{title[language]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
