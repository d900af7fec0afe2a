import type { JSX } from 'preact';
import { nudgeKinds } from '@/engine/advice';
import { nudgeTitle } from '@/policies/nudges';
import { Card } from '@/ui/page/card';
import { Tick } from '@/ui/page/fields';
import type { CardProps } from './options-props';

/** Which nudges may come: each can be switched off where it is given, and on again here. */
export function Nudges({ effective, language, say, save }: CardProps): JSX.Element {
  const off = effective.user.nudgesOff;
  return (
    <Card id="nudges" title={say('nudges')} lead={say('nudgesLead')}>
      {nudgeKinds.map((kind) => (
        <Tick
          key={kind}
          checked={!off.includes(kind)}
          onTick={(on) => save({ nudgesOff: on ? off.filter((other) => other !== kind) : [...off, kind] })}
        >
          {nudgeTitle(kind)[language]}
        </Tick>
      ))}
    </Card>
  );
}
