import type { JSX } from 'preact';
import { problemReasons } from '@/settings/problem';
import { Card } from '@/ui/page/card';
import type { CardProps } from './options-props';

/** Every value that does not count, with the reason; nothing where all of them do. */
export function Problems({ effective, language, say }: CardProps): JSX.Element | null {
  const { problems } = effective;
  if (problems.length === 0) return null;
  return (
    <Card id="problems" title={say('ignored')}>
      <ul class="bullets">
        {problems.map(({ from, key, item, reason }) => (
          <li key={`${from} ${key} ${item ?? ''} ${reason}`}>
            <code>{item === undefined ? key : `${key}: ${item}`}</code> {problemReasons[reason][language]}{' '}
            <small>({say(from === 'organisation' ? 'ignoredOrganisation' : 'ignoredUser')})</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
