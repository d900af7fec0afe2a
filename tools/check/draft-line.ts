import * as z from 'zod/mini';
import {
  type Draft,
  type Language,
  languages,
  mediaKinds,
  platforms,
  type Role,
  roles,
  surfaces,
} from '@/engine/draft';
import { draftLanguage } from '@/engine/language';
import type { PolicyPack } from '@/policies/policy-pack';

/** What the command line can ask about: one draft, and who writes it. */
export interface Question {
  readonly draft: Draft;
  readonly institution: string;
  readonly role: Role;
  readonly language: Language;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

const list = <T extends string>(values: readonly T[]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/**
 * Makes a reader of the fields of one draft, for authors of these packs' institutions. What is absent gets a default:
 * no media, a post on Facebook, the language that the text is in, the first role of the institution's guideline. An
 * error says which field to mend, and how.
 */
export function questionReader(packs: readonly PolicyPack[]): (fields: unknown) => Read<Question> {
  // Unknown fields are ignored: corpora carry labels and notes beside the draft
  const line = z.object({
    text: z.string('is missing or no text'),
    lang: z.nullish(list(languages)),
    platform: z.nullish(list(platforms)),
    surface: z.nullish(list(surfaces)),
    institution: z.nullish(list([...new Set(packs.map(({ institution }) => institution.id))])),
    role: z.nullish(list(roles)),
    media: z.nullish(z.array(list(mediaKinds), `must be a list of ${mediaKinds.join(', ')}`)),
    thread: z.nullish(z.string('must be text')),
  });
  const firstRole = (institution: string): Role =>
    packs.find((pack) => pack.institution.id === institution)?.roles[0] ?? 'student';
  return (fields) => {
    const parsed = z.safeParse(line, fields);
    if (!parsed.success) return { ok: false, error: parsed.error.issues.map(describe).join('; ') };
    const { text, lang, platform, surface, institution, role, media, thread } = parsed.data;
    const place = institution ?? 'own';
    const draft: Draft = {
      text,
      platform: platform ?? 'facebook',
      surface: surface ?? 'post',
      media: media ?? [],
      ...(typeof thread === 'string' ? { thread } : {}),
    };
    const value = { draft, institution: place, role: role ?? firstRole(place), language: lang ?? draftLanguage(text) };
    return { ok: true, value };
  };
}

function describe({ path, message }: z.core.$ZodIssue): string {
  if (path.length === 0) return 'Expected one JSON object with at least a "text".';
  return `"${path.join('.')}" ${message}`;
}
