import type { JSX } from 'preact';
import type { CardProps } from './options-props';

/** The rules that the author switched off, each with the way back to what the guideline asks. */
export function SwitchedOff({ effective, language, rules, say, save }: CardProps): JSX.Element | null {
  const { severities } = effective.user;
  if (effective.locked.includes('severities')) return null;
  const off = rules.filter(({ id }) => effective.settings.severities[id] === 'off' && severities[id] === 'off');
  if (off.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="off-title">
      <h3 id="off-title">{say('offByYou')}</h3>
      <ul class="phrases">
        {off.map(({ id, title }) => (
          <li key={id}>
            <b>{title[language]}</b>
            <button
              type="button"
              class="button plain"
              onClick={() => {
                const { [id]: _, ...others } = severities;
                save({ severities: others });
              }}
            >
              {say('onAgain')}
              <span class="unseen"> {title[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
