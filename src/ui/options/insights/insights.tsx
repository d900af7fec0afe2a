import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Outcome, outcomes } from '@/settings/insights';
import { localeOf } from '@/ui/locale-of';
import { platformNames } from '@/ui/names';
import { Card } from '@/ui/page/card';
import { Tick } from '@/ui/page/fields';
import type { CardProps } from '../options-props';
import { Bars } from './bars';
import { byWeek, type Sum, totals, weekOf } from './insight-sums';
import { RowBars } from './row-bars';

/** Weeks in the charts. */
const SHOWN_WEEKS = 12;

function Table({
  caption,
  head,
  sums,
  language,
  say,
}: {
  readonly caption: string;
  readonly head: string;
  readonly sums: readonly Sum[];
  readonly language: CardProps['language'];
  readonly say: CardProps['say'];
}): JSX.Element {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {outcomes.map((outcome) => (
            <th scope="col" key={outcome}>
              {say(outcome)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sums.map((sum) => (
          <tr key={sum.name}>
            <th scope="row">{sum.name}</th>
            {outcomes.map((outcome) => (
              <td key={outcome}>{sum[outcome].toLocaleString(localeOf(language))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What became of warnings, by week, subject and site: only where the author switched counting on. */
export function Insights({
  effective,
  insights,
  language,
  rules,
  say,
  save,
  clearInsights,
  thisWeek,
}: CardProps): JSX.Element {
  const [shown, setShown] = useState<Outcome>('seen');
  const on = effective.user.insights;
  const weeks = byWeek(insights, thisWeek, SHOWN_WEEKS).map((week) => ({
    ...week,
    name: weekOf(week.name, language),
  }));
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title[language]]));
  const byRule = totals(insights, ({ rule }) => titles.get(rule) ?? rule);
  const bySite = totals(insights, ({ platform }) => platformNames[platform]);
  const sumOf = (outcome: Outcome): number => bySite.reduce((sum, site) => sum + site[outcome], 0);
  return (
    <Card id="insights" title={say('insights')} lead={say('insightsLead')}>
      <Tick checked={on} onTick={(next) => save({ insights: next })}>
        {say('insightsOn')}
      </Tick>
      {insights.length === 0 ? (
        on && <p class="empty">{say('insightsNone')}</p>
      ) : (
        <>
          <div class="tabs" role="group" aria-label={say('insightsWhat')}>
            {outcomes.map((outcome) => (
              <button
                type="button"
                class={outcome === shown ? 'button main' : 'button plain'}
                aria-pressed={outcome === shown}
                onClick={() => setShown(outcome)}
                key={outcome}
              >
                {say(outcome)} · {sumOf(outcome).toLocaleString(localeOf(language))}
              </button>
            ))}
          </div>
          <Bars
            title={say('insightsChart', { what: say(shown), count: SHOWN_WEEKS })}
            language={language}
            bars={weeks.map((week) => ({ name: week.name, value: week[shown] }))}
          />
          <RowBars
            title={say('perRule')}
            language={language}
            bars={byRule.map(({ name, [shown]: value }) => ({ name, value }))}
          />
          <RowBars
            title={say('perSite')}
            language={language}
            bars={bySite.map(({ name, [shown]: value }) => ({ name, value }))}
          />
          <details>
            <summary>{say('insightsTables')}</summary>
            <Table caption={say('perWeek')} head={say('week')} sums={weeks} language={language} say={say} />
            <Table caption={say('perRule')} head={say('subject')} sums={byRule} language={language} say={say} />
            <Table caption={say('perSite')} head={say('site')} sums={bySite} language={language} say={say} />
          </details>
          <button type="button" class="button plain" onClick={clearInsights}>
            {say('insightsClear')}
          </button>
        </>
      )}
    </Card>
  );
}
