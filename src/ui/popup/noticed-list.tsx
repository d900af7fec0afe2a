import type { JSX } from 'preact';
import { Icon } from '@/ui/panel/icons';
import type { PopupSay } from './messages';
import type { PopupProps } from './popup';

/** What the findings of the draft in this tab are about, the words of the draft left out. */
export function NoticedList({
  view,
  rules,
  language,
  say,
}: Pick<PopupProps, 'view' | 'rules' | 'language'> & { readonly say: PopupSay }): JSX.Element | null {
  const noticed = view.kind === 'watched' ? (view.tab.noticed ?? []) : [];
  if (noticed.length === 0) return null;
  return (
    <ul class="noticed" aria-label={say('noticed')}>
      {noticed.map(({ ruleId, severity }, at) => (
        <li class={severity} key={`${ruleId} ${at}`}>
          <Icon name={severity} />
          <span>
            <span class="unseen">{say(severity)}: </span>
            {rules.find(({ id }) => id === ruleId)?.title[language] ?? ruleId}
          </span>
        </li>
      ))}
    </ul>
  );
}
