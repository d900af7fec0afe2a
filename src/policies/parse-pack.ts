import * as z from 'zod/mini';
import type { Bilingual } from '@/engine/draft';
import { type PolicyPack, policyPack } from './policy-pack';

export const mostBytes = 256 * 1024;
export const mostPhrases = 2_000;

/** One fault of a pack: where it stands, as in `clauses[3].rules.insult.severity`, and what to do. */
export interface PackProblem {
  readonly path: string;
  readonly message: Bilingual;
}

export type ParsedPack =
  | { readonly ok: true; readonly value: PolicyPack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const faults = {
  missing: {
    nl: 'Dit veld ontbreekt of heeft de verkeerde soort waarde.',
    en: 'This field is missing or of the wrong kind.',
  },
  unknownKey: { nl: 'Dit veld bestaat niet. Staat er een tikfout in?', en: 'There is no such field. Is it misspelt?' },
  tooLong: { nl: 'Dit is te lang.', en: 'This is too long.' },
  tooShort: { nl: 'Dit is leeg of te kort.', en: 'This is empty or too short.' },
  link: {
    nl: 'Een adres begint met https:// of mailto: en bevat geen gebruikersnaam of poort.',
    en: 'An address starts with https:// or mailto: and holds no user name or port.',
  },
  markup: { nl: 'Hier mag geen opmaak of stuurteken in.', en: 'Markup and control characters are not allowed here.' },
  pattern: {
    nl: 'Een woordgroep wordt letterlijk gezocht; patroontekens kunnen niet.',
    en: 'A phrase is matched literally; pattern characters cannot be used.',
  },
  id: {
    nl: 'Een kenmerk bestaat uit letters, cijfers en koppeltekens.',
    en: 'An id consists of letters, digits and hyphens.',
  },
  noContact: { nl: 'Dit contact staat niet onder “contacts”.', en: 'No contact under “contacts” has this id.' },
  noItem: { nl: 'Dit punt staat niet onder “checklist”.', en: 'No item under “checklist” has this id.' },
  twice: { nl: 'Dit kenmerk komt twee keer voor.', en: 'This id occurs twice.' },
  heavy: { nl: 'Het bestand is groter dan 256 KB.', en: 'The file is larger than 256 KB.' },
  phrases: { nl: 'Er staan meer dan 2.000 woordgroepen in.', en: 'It holds more than 2,000 phrases.' },
} as const satisfies Record<string, Bilingual>;

/**
 * Reads a pack that may come from anyone. Returns the pack, frozen, or every fault with its place.
 * Never throws on data that JSON can hold.
 */
export function parsePack(input: unknown): ParsedPack {
  if (input !== undefined && JSON.stringify(input).length > mostBytes)
    return refuse([{ path: '', message: faults.heavy }]);
  const parsed = z.safeParse(policyPack, input);
  if (!parsed.success) return refuse(parsed.error.issues.flatMap(explain));
  const problems = loose(parsed.data);
  return problems.length === 0 ? { ok: true, value: freeze(parsed.data) } : refuse(problems);
}

const refuse = (problems: readonly PackProblem[]): ParsedPack => ({ ok: false, problems });

function explain(issue: z.core.$ZodIssue): PackProblem[] {
  const path = asPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: asPath([...issue.path, key]), message: faults.unknownKey }));
    case 'invalid_key':
      return [{ path, message: faults.unknownKey }];
    case 'too_big':
      return [{ path, message: faults.tooLong }];
    case 'too_small':
      return [{ path, message: faults.tooShort }];
    case 'invalid_format':
      return [{ path, message: issue.message === 'link' ? faults.link : faults.id }];
    case 'custom':
      return [{ path, message: issue.message === 'pattern' ? faults.pattern : faults.markup }];
    case 'invalid_value':
      return [{ path, message: oneOf(issue.values.map(String)) }];
    case 'invalid_type':
    case 'invalid_union':
    case 'invalid_element':
    case 'not_multiple_of':
      return [{ path, message: faults.missing }];
  }
}

const oneOf = (values: readonly string[]): Bilingual => ({
  nl: `Hier kan alleen staan: ${values.join(', ')}.`,
  en: `This must be one of: ${values.join(', ')}.`,
});

const asPath = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, '');

/** What a schema cannot see: names that lead nowhere, ids used twice, and the sum of all phrases. */
function loose({ clauses, contacts, checklist, institution, disclaimers }: PolicyPack): PackProblem[] {
  const problems: PackProblem[] = [];
  const contactIds = unique(contacts, 'contacts', problems);
  const itemIds = unique(checklist, 'checklist', problems);
  unique(clauses, 'clauses', problems);
  for (const [at, clause] of clauses.entries()) {
    for (const [index, name] of (clause.help ?? []).entries()) {
      if (!contactIds.has(name)) problems.push({ path: `clauses[${at}].help[${index}]`, message: faults.noContact });
    }
    for (const [index, name] of (clause.checklist ?? []).entries()) {
      if (!itemIds.has(name)) problems.push({ path: `clauses[${at}].checklist[${index}]`, message: faults.noItem });
    }
  }
  const { aliases, handles, hashtags, domains, publicContacts } = institution;
  const lists = [aliases, handles, hashtags, domains, publicContacts, ...disclaimers.parts.map((part) => part.phrases)];
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  if (total > mostPhrases) problems.push({ path: '', message: faults.phrases });
  return problems;
}

function unique(items: readonly { readonly id: string }[], path: string, problems: PackProblem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const [at, { id }] of items.entries()) {
    if (seen.has(id)) problems.push({ path: `${path}[${at}].id`, message: faults.twice });
    seen.add(id);
  }
  return seen;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
