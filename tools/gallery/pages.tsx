import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '@/engine/draft';
import { rules } from '@/rules/index';
import { combine, type Effective } from '@/settings/effective-settings';
import type { Settings } from '@/settings/setting-values';
import baseCss from '@/ui/base.css?inline';
import { OptionsPage } from '@/ui/options/options-page';
import { adoptTheme } from '@/ui/page/adopt-theme';
import pageCss from '@/ui/page/page.css?inline';
import { Popup } from '@/ui/popup/popup';
import type { TabView } from '@/ui/popup/tab-view';
import { noon } from '../../tests/ui/page-samples';
import { adviceOf, patient } from '../../tests/ui/samples';

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
      save={save}
      reset={() => undefined}
      saving={effective === first ? 'idle' : 'saved'}
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

export function showPopup(effective: Effective, view: TabView, language: Language): void {
  dress(language);
  render(<Small first={effective} language={language} view={view} />, document.body);
}
