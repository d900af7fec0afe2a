import type { JSX } from 'preact';
import type { Language } from '@/engine/draft';
import type { Effective } from '@/settings/effective-settings';
import { problemReasons } from '@/settings/problem';
import type { PopupSay } from './messages';

/** What the author should know of settings that do not count; '' when that is nothing, or the administrator's to mend. */
function wordsFor({ problems, settings }: Effective, language: Language, say: PopupSay): string {
  if (problems.some(({ reason }) => reason === 'unreadable')) return problemReasons.unreadable[language];
  const strangers = problems.flatMap(({ reason, item }) => (reason === 'unknown-institution' && item ? [item] : []));
  if (strangers.length > 0) {
    const known = settings.affiliations.some(({ institution }) => !strangers.includes(institution));
    const words = say('noGuideline', { names: strangers.join(', ') });
    return known ? words : `${words} ${say('groundRules')}`;
  }
  return problems.some(({ from }) => from === 'user') ? say('someIgnored') : '';
}

interface ProblemsProps {
  readonly effective: Effective;
  readonly language: Language;
  readonly say: PopupSay;
  readonly openOptions: () => void;
}

/** Says that settings do not count, and leads to where each of them is listed. */
export function Problems({ effective, language, say, openOptions }: ProblemsProps): JSX.Element | null {
  const words = wordsFor(effective, language, say);
  if (words === '') return null;
  return (
    <div class="ask sheet" role="alert">
      <p>{words}</p>
      <button type="button" class="button plain" onClick={openOptions}>
        {say('seeIgnored')}
      </button>
    </div>
  );
}
