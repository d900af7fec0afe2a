import type { JSX } from 'preact';
import type { Settings } from '@/settings/setting-values';
import { choicesOf, guidelineOf } from '@/ui/guideline';
import { Masthead } from '@/ui/page/masthead';
import { Affiliations } from './affiliations';
import { Checklist } from './checklist';
import { Disclaimers } from './disclaimers';
import { Insights } from './insights/insights';
import { sayOptions } from './messages';
import { Nudges } from './nudges';
import type { OptionsProps } from './options-props';
import { Organisation } from './organisation';
import { Packs } from './packs/packs';
import { Privacy } from './privacy';
import { Problems } from './problems';
import { RuleList } from './rule-list';
import { SearchField, useSearch } from './search';
import { Sites } from './sites';
import { Transfer } from './transfer/transfer';

const sections = [
  'you',
  'rules',
  'disclaimer',
  'checklist',
  'sites',
  'nudges',
  'insights',
  'packs',
  'transfer',
  'organisation',
  'privacy',
] as const;

/** The whole page out of the settings in force; every change goes out through `save`, one setting at a time. */
export function OptionsPage(props: OptionsProps): JSX.Element {
  const { effective, language, saving } = props;
  const say = sayOptions(language);
  const nameless = say('other');
  const search = useSearch();
  const card = {
    ...props,
    save: (patch: Partial<Settings>): void => void props.save(patch),
    say,
    query: search.query,
    guideline: guidelineOf(effective, language, nameless),
    choices: choicesOf(nameless, effective.packs),
  };
  return (
    <div class="options">
      <Masthead title={say('title')} lead={say('tagline')} />
      <div class="side">
        <SearchField search={search} say={say} />
        <nav aria-label={say('sections')}>
          <ul>
            {sections
              .filter((section) => search.found?.includes(section) ?? true)
              .map((section) => (
                <li key={section}>
                  <a href={`#${section}`}>{say(section)}</a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
      <main ref={search.cards}>
        <Problems {...card} />
        <Affiliations {...card} />
        <RuleList {...card} />
        <Disclaimers {...card} />
        <Checklist {...card} />
        <Sites {...card} />
        <Nudges {...card} />
        <Insights {...card} />
        <Packs {...card} store={props.save} />
        <Transfer {...card} store={props.save} />
        <Organisation {...card} />
        <Privacy {...card} />
      </main>
      <p class={saving === 'idle' ? 'toast' : `toast sheet ${saving}`} role="status">
        {saving === 'idle' ? '' : say(saving)}
      </p>
    </div>
  );
}
