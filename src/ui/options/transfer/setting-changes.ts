import type { Language } from '@/engine/draft';
import { nudgeTitle } from '@/policies/nudges';
import { ownWordingKeys } from '@/policies/own-wordings';
import { type SettingKey, type Settings, settingKeys } from '@/settings/setting-values';
import type { Choice, Guideline } from '@/ui/guideline';
import { platformNames, roleNames } from '@/ui/names';
import type { OptionsSay } from '../messages';
import type { ShownRule } from '../options-props';

/** What it takes to say a setting in words. */
export interface Wordbook {
  readonly language: Language;
  readonly say: OptionsSay;
  readonly yes: string;
  readonly rules: readonly Pick<ShownRule, 'id' | 'title'>[];
  readonly choices: readonly Pick<Choice, 'institution' | 'name'>[];
  readonly guideline: Pick<Guideline, 'checklist'>;
}

/** One setting that differs, as items that go and items that come. */
export interface Change {
  readonly key: SettingKey;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** A setting as a list of short texts, so that any two can be compared item by item. */
const inWords: {
  readonly [K in SettingKey]: (value: Settings[K], words: Wordbook, all: Settings) => readonly string[];
} = {
  affiliations: (value, { choices, language }, { packs }) =>
    value.map(({ institution, role }) => {
      const brought = packs.find((pack) => pack.institution.id === institution)?.institution.name;
      const name = choices.find((choice) => choice.institution === institution)?.name ?? brought ?? institution;
      return `${name} · ${roleNames[role][language]}`;
    }),
  ownInstitution: (value) => (value === null ? [] : [value.name, ...value.aliases]),
  language: (value, { say }) => [value === 'auto' ? say('auto') : { nl: 'Nederlands', en: 'English' }[value]],
  severities: (value, { language, rules, say }) =>
    rules.flatMap(({ id, title }) => {
      const severity = value[id];
      return severity === undefined ? [] : [`${title[language]}: ${say(severity).toLowerCase()}`];
    }),
  disclaimers: (value) => ownWordingKeys.map((key) => value[key]).filter((text) => text !== undefined),
  disclaimerInBio: (value, { yes }) => (value ? [yes] : []),
  allowedPhrases: (value) => value,
  checklist: (value, { guideline }) =>
    value.map((id) => guideline.checklist.find((item) => item.id === id)?.title ?? id),
  pausedUntil: () => [],
  disabledSites: (value, { say }) => value.map((site) => `${platformNames[site]}: ${say('off').toLowerCase()}`),
  whenUnchecked: (value, { say }) => [say(value)],
  insights: (value, { yes }) => (value ? [yes] : []),
  nudgesOff: (value, { language, say }) =>
    value.map((kind) => `${nudgeTitle(kind)[language]}: ${say('off').toLowerCase()}`),
  packs: (value, { language }) =>
    value.map(({ id, institution, document }) => `${institution.name}, ${document.title[language]} (${id})`),
};

const wordsOf = <K extends SettingKey>(key: K, settings: Settings, words: Wordbook): readonly string[] =>
  inWords[key](settings[key], words, settings);

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** What the settings in a file would change, setting by setting, in the order of the page. */
export function changesBy(patch: Partial<Settings>, user: Settings, words: Wordbook): readonly Change[] {
  const after: Settings = { ...user, ...patch };
  return settingKeys
    .filter((key) => !same(user[key], after[key]))
    .map((key) => {
      const before = wordsOf(key, user, words);
      const next = wordsOf(key, after, words);
      return {
        key,
        gone: before.filter((item) => !next.includes(item)),
        added: next.filter((item) => !before.includes(item)),
      };
    });
}
