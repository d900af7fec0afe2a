import type { Bilingual, Language } from '@/engine/draft';

export type Messages = Readonly<Record<string, Bilingual>>;
export type Values = Readonly<Record<string, string | number>>;

/**
 * Says a message in one language, with `{name}` filled in from the values; `{name|one|other}` is the first form where
 * the language counts the value as one, and the second otherwise.
 */
export type Say<K extends string> = (key: K, values?: Values) => string;

/** A message with its values filled in. */
export const fill = (message: string, language: Language, values: Values = {}): string =>
  message.replaceAll(/\{(\w+)(?:\|(.*?)\|(.*?))?\}/gu, (_, name: string, one: string | undefined, other: string) => {
    if (one === undefined) return String(values[name] ?? '');
    return new Intl.PluralRules(language).select(Number(values[name])) === 'one' ? one : other;
  });

/** Binds a set of messages: `speaker(messages)(language)` gives the `Say` of that language. */
export const speaker =
  <K extends string>(messages: Readonly<Record<K, Bilingual>>) =>
  (language: Language): Say<K> =>
  (key, values) =>
    fill(messages[key][language], language, values);
