import type { JSX } from 'preact';
import { platformNames } from '@/ui/names';
import { Card } from '@/ui/page/card';
import type { StepProps } from './welcome-props';

/** Step two: what happens on each of the four, and whether the browser lets us in there. */
export function Where({ effective, sites, say, allow }: StepProps): JSX.Element {
  const { disabledSites } = effective.settings;
  return (
    <Card id="where" title={say('where')} lead={say('whereLead')}>
      <ul class="sites">
        {sites.map(({ platform, allowed }) => {
          const off = disabledSites.includes(platform);
          const state = !allowed ? 'denied' : off ? 'off' : 'allowed';
          return (
            <li key={platform}>
              <b>{platformNames[platform]}</b>
              <span>{say(platform)}</span>
              <span class={`access ${state}`}>{say(state)}</span>
              {!allowed && (
                <button type="button" class="button plain" onClick={() => allow(platform)}>
                  {say('allow')}
                  <span class="unseen"> {platformNames[platform]}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
