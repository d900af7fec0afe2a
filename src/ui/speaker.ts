import type { Bilingual, Language } from '@/engine/draft';

export type Messages = Readonly<Record<string, Bilingual>>;
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in one language, with `{name}` filled in from the values. */
export type Say<K extends string> = (key: K, values?: Values) => string;

/** Binds a set of messages: `speaker(messages)(language)` gives the `Say` of that language. */
export const speaker =
  <K extends string>(messages: Readonly<Record<K, Bilingual>>) =>
  (language: Language): Say<K> =>
  (key, values = {}) =>
    messages[key][language].replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
