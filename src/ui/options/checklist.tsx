import type { JSX } from 'preact';
import { linkOf } from '@/ui/help-list';
import { platformNames } from '@/ui/names';
import { Card } from '@/ui/page/card';
import { Tick } from '@/ui/page/fields';
import type { CardProps } from './options-props';

/** What to put in order on one's accounts, with the way to each platform's own settings. */
export function Checklist({ effective, guideline, say, save }: CardProps): JSX.Element {
  const { checklist } = effective.user;
  const tick = (id: string, done: boolean): void =>
    save({ checklist: done ? [...checklist, id] : checklist.filter((other) => other !== id) });
  return (
    <Card id="checklist" title={say('checklist')} lead={say('checklistLead')}>
      <ul class="stack">
        {guideline.checklist.map(({ id, title, why, institutions, links }) => (
          <li key={id}>
            <Tick checked={checklist.includes(id)} onTick={(done) => tick(id, done)}>
              <b>{title}</b>
              <small>
                {why}{' '}
                {institutions.length === 0 ? say('groundRule') : say('askedBy', { names: institutions.join(', ') })}.
              </small>
            </Tick>
            {links.length > 0 && (
              <p class="links">
                {links.map(({ platform, href }) => {
                  const link = linkOf({ label: platformNames[platform], href });
                  return (
                    link && (
                      <a href={link.href} target="_blank" rel="noopener noreferrer" key={platform}>
                        {platformNames[platform]}
                        <span class="unseen"> ({say('newTab')})</span>
                      </a>
                    )
                  );
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
