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
          <h3>{institution}</h3>
          {texts.map(({ language, long, short, official }) => (
            <dl class="wordings clause" key={language}>
              <dt>
                {languageNames[language]} · {say('longForm')}
                {official && ` · ${say('officialText')}`}
              </dt>
              <dd lang={language}>{long}</dd>
              <dt>
                {languageNames[language]} · {say('shortForm')}
              </dt>
              <dd class="line-up">
                <span class="grow" lang={language}>
                  {short}
                </span>
                <button
                  type="button"
                  class="button plain"
                  aria-label={say('copyLine', { text: short })}
                  onClick={() => void copy(short)}
                >
                  {say('copy')}
                </button>
              </dd>
            </dl>
          ))}
        </section>
      ))}
      <p role="status">{copied !== null && say(copied)}</p>
    </>
  );
}
