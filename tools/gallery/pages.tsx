import { render } from 'preact';
import { useState } from 'preact/hooks';
import { type Language, platforms } from '@/engine/draft';
import { judgeUnder } from '@/messaging/judge-under';
import { rules } from '@/rules/index';
import { combine, type Effective } from '@/settings/effective-settings';
import type { Settings } from '@/settings/setting-values';
import baseCss from '@/ui/base.css?inline';
import { CheckPage } from '@/ui/check/check-page';
import { OptionsPage } from '@/ui/options/options-page';
import { adoptTheme } from '@/ui/page/adopt-theme';
import pageCss from '@/ui/page/page.css?inline';
import { Popup } from '@/ui/popup/popup';
import type { TabView } from '@/ui/popup/tab-view';
import { WelcomePage } from '@/ui/welcome/welcome-page';
import { type CheckSample, insightRows, noon } from '../../tests/ui/page-samples';
import { adviceOf, disclaimer, draftText, patient } from '../../tests/ui/samples';

const practice = { platform: 'linkedin', surface: 'post', media: [] } as const;

/** Settings that live as long as the page. */
function useFakeSettings(first: Effective): readonly [Effective, (patch: Partial<Settings>) => void] {
  const [effective, setEffective] = useState(first);
  const save = (patch: Partial<Settings>): void =>
    setEffective(combine({ ...effective.user, ...patch }, effective.organisation, []));
  return [effective, save];
}

function Options({ first, language }: { readonly first: Effective; readonly language: Language }) {
  const [effective, save] = useFakeSettings(first);
  return (
    <OptionsPage
      effective={effective}
      language={language}
      rules={rules}
      save={async (patch) => {
        save(patch);
        return true;
      }}
      reset={() => undefined}
      saveFile={() => undefined}
      saving={effective === first ? 'idle' : 'saved'}
      insights={effective.user.insights ? insightRows : []}
      clearInsights={() => undefined}
      thisWeek="2026-W47"
    />
  );
}

function Small({
  first,
  language,
  view,
}: {
  readonly first: Effective;
  readonly language: Language;
  readonly view: TabView;
}) {
  const [effective, save] = useFakeSettings(first);
  return (
    <Popup
      effective={effective}
      language={language}
      view={view}
      rules={rules}
      now={noon}
      save={save}
      openOptions={() => undefined}
      check={(text) =>
        Promise.resolve(text.includes('43') ? adviceOf(language, [patient(language)]) : adviceOf(language, []))
      }
    />
  );
}

function Welcome({ first, language }: { readonly first: Effective; readonly language: Language }) {
  const [effective, save] = useFakeSettings(first);
  return (
    <WelcomePage
      effective={effective}
      language={language}
      sites={platforms.map((platform) => ({ platform, allowed: platform !== 'facebook' }))}
      version="1.2.3"
      save={save}
      allow={() => undefined}
      check={(text) => Promise.resolve(judgeUnder(effective, language)({ ...practice, text }))}
      setAside={() => Promise.resolve('done')}
      openOptions={() => undefined}
    />
  );
}

function dress(language: Language): void {
  document.documentElement.lang = language;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(baseCss + pageCss);
  document.adoptedStyleSheets = [sheet];
  adoptTheme(document);
}

export function showOptions(effective: Effective, language: Language): void {
  dress(language);
  render(<Options first={effective} language={language} />, document.body);
}

export function showWelcome(effective: Effective, language: Language): void {
  dress(language);
  render(<Welcome first={effective} language={language} />, document.body);
}

export function showCheck(sample: CheckSample, language: Language): void {
  dress(language);
  const findings = { found: [patient(language), disclaimer(language)], clear: [], failed: null, empty: [] }[sample];
  const answer = findings === null ? null : adviceOf(language, findings);
  const given = sample === 'empty' ? '' : draftText[language];
  render(<CheckPage language={language} given={given} check={() => Promise.resolve(answer)} />, document.body);
}

export function showPopup(effective: Effective, view: TabView, language: Language): void {
  dress(language);
  render(<Small first={effective} language={language} view={view} />, document.body);
}
