import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Wording } from '@/ui/guideline';
import type { OptionsSay } from './messages';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** The institutions' own lines, short and long, in both languages: a draft may be in either. */
export function Wordings({
  wordings,
  say,
}: {
  readonly wordings: readonly Wording[];
  readonly say: OptionsSay;
}): JSX.Element {
  const [copied, setCopied] = useState<'copyDone' | 'copyFailed' | null>(null);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copyDone');
    } catch {
      setCopied('copyFailed');
    }
  };
  return (
    <>
      {wordings.map(({ institution, texts }) => (
        <section class="stack" aria-label={institution} key={institution}>
          {texts.map(({ language, long, short, official }) => (
            <div class="clause" key={language}>
              <p>
                <small>
                  {languageNames[language]} · {say('longForm')}
                  {official && ` · ${say('officialText')}`}
                </small>
              </p>
              <p lang={language}>{long}</p>
              <p>
                <small>
                  {languageNames[language]} · {say('shortForm')}
                </small>
              </p>
              <p class="line-up">
                <span lang={language}>{short}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={say('copyLine', { text: short })}
                  onClick={() => void copy(short)}
                >
                  {say('copy')}
                </button>
              </p>
              <footer>
                <b>{institution}</b>
              </footer>
            </div>
          ))}
        </section>
      ))}
      <p role="status">{copied !== null && say(copied)}</p>
    </>
  );
}
