import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Card } from '@/ui/page/card';
import type { CardProps } from './options-props';

/** The promise, and the way back to how it all began. */
export function Privacy({ say, reset }: CardProps): JSX.Element {
  const [sure, setSure] = useState(false);
  return (
    <Card id="privacy" title={say('privacy')}>
      <ul class="bullets">
        {(['privacy1', 'privacy2', 'privacy3', 'privacy4'] as const).map((promise) => (
          <li key={promise}>{say(promise)}</li>
        ))}
      </ul>
      {sure ? (
        <div class="line-up" role="group" aria-label={say('reset')}>
          <span class="grow">{say('resetSure')}</span>
          <button type="button" class="button main" onClick={() => setSure(false)}>
            {say('resetNo')}
          </button>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              reset();
              setSure(false);
            }}
          >
            {say('resetYes')}
          </button>
        </div>
      ) : (
        <button type="button" class="button plain" onClick={() => setSure(true)}>
          {say('reset')}
        </button>
      )}
    </Card>
  );
}
