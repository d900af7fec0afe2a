import type { JSX } from 'preact';
import { platforms } from '@/engine/draft';
import { platformNames } from '@/ui/names';
import { Card, Locked } from '@/ui/page/card';
import { Pick, Tick } from '@/ui/page/fields';
import type { CardProps } from './options-props';

/** Which sites are read along on, and what happens to a post that could not be checked. */
export function Sites({ effective, say, save }: CardProps): JSX.Element {
  const { organisation, user, settings } = effective;
  const theirs = organisation.values.disabledSites;
  const locked = effective.locked.includes('disabledSites');
  const fixed = effective.origins.whenUnchecked === 'organisation' || effective.locked.includes('whenUnchecked');
  return (
    <Card id="sites" title={say('sites')}>
      <div class="columns">
        {platforms.map((platform) => (
          <Tick
            key={platform}
            checked={!settings.disabledSites.includes(platform)}
            disabled={locked || theirs.includes(platform)}
            onTick={(on) =>
              save({
                disabledSites: on
                  ? user.disabledSites.filter((site) => site !== platform)
                  : [...user.disabledSites, platform],
              })
            }
          >
            {platformNames[platform]}
            {theirs.includes(platform) && <Locked>{say('lockedHere')}</Locked>}
          </Tick>
        ))}
      </div>
      <p>
        <small>{say('keys')}</small>
      </p>
      <div class="line-up">
        <Pick
          label={say('unchecked')}
          value={settings.whenUnchecked}
          disabled={fixed}
          options={[
            { value: 'ask', text: say('ask') },
            { value: 'notice', text: say('notice') },
          ]}
          onPick={(whenUnchecked) => save({ whenUnchecked })}
        />
        {fixed && <Locked>{say('lockedHere')}</Locked>}
      </div>
    </Card>
  );
}
