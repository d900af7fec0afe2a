import * as z from 'zod/mini';
import { languages } from '@/engine/draft';

/** Longest of each kind, in UTF-16 units; a pack is data that strangers may send. */
export const longest = { name: 120, phrase: 80, text: 500, link: 300 } as const;

/** A word for something, as ids are written: `umc-utrecht-nl`, `N2`, `press`. */
export const id = z.string().check(z.maxLength(60), z.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/));

const noMarkup = z.refine<string>((text) => !/[<>\p{Cc}]/u.test(text), 'markup');
// Characters that only a pattern needs: a phrase is matched as it stands, so whoever writes them expects something else
const literal = z.refine<string>((text) => !/[<>\\^$*|[\]{}\p{Cc}]/u.test(text), 'pattern');

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), noMarkup);
export const name = line(longest.name);
export const text = line(longest.text);
/** Text as a person reads it, in both languages. */
export const bilingual = z.strictObject({ nl: text, en: text });
export const language = z.enum(languages);

/** Literal words; case, accents and look-alike letters do not matter when they are matched. */
export const phrase = z.string().check(z.minLength(2), z.maxLength(longest.phrase), literal);
export const phrases = z.array(phrase).check(z.maxLength(500));

const address = /^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s<>"'\\]*)?|mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/iu;
/** `https:` without a user name or port, or `mailto:` with one address. */
export const link = z.string().check(z.maxLength(longest.link), z.regex(address, 'link'));
