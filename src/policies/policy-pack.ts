import * as z from 'zod/mini';
import { platforms, roles, surfaces } from '@/engine/draft';
import { severities } from '@/engine/finding';
import { ruleIds } from '@/engine/rule-ids';
import { bilingual, id, language, link, name, phrase, phrases, text } from './pack-fields';

const ruleId = z.enum(ruleIds);
const role = z.enum(roles);
const severity = z.enum([...severities, 'off']);
const ids = z.array(id).check(z.maxLength(20));

/** Which institution a pack speaks of, and what texts call it. */
const institution = z.strictObject({
  id,
  name,
  sector: z.enum(['hospital', 'school', 'other']),
  aliases: phrases,
  handles: phrases,
  hashtags: phrases,
  domains: phrases,
  /** Numbers and addresses that the institution publishes itself. */
  publicContacts: phrases,
});

const guideline = z.strictObject({
  /** As the document calls itself; in the other language only where a translation helps. */
  title: bilingual,
  language,
  version: z.optional(text),
  /** Where the text was taken from: a file name or an address. */
  source: text,
  /** Whose guideline it is, when that is not the institution itself. */
  issuer: z.optional(name),
});

/** How strictly a clause asks for one rule. */
const demand = z.strictObject({
  severity,
  /** Other severities for some roles; `off` = the clause does not address them. */
  roles: z.optional(z.partialRecord(role, severity)),
  /** Only there; everywhere when absent. */
  surfaces: z.optional(z.array(z.enum(surfaces)).check(z.minLength(1), z.maxLength(surfaces.length))),
  /** Instead of `severity` as long as nothing is attached to the draft. */
  withoutMedia: z.optional(severity),
});

/** Moments outside a draft in which a clause wants a word said. */
export const moments = ['friend-request', 'edit', 'delete', 'many-posts'] as const;
/** Places of a profile that a clause speaks of. */
export const profilePlaces = ['bio', 'display-name', 'page-title', 'avatar'] as const;

/** One demand of the guideline, and every way in which it is served. */
const clause = z.strictObject({
  id,
  /** Where it stands, as one would cite it. */
  section: bilingual,
  /** What it asks, in our own words. */
  summary: bilingual,
  /** Why it matters; shown when a finding that it explains is opened. */
  why: z.optional(bilingual),
  /**
   * What `why` is shown with: exactly these findings, or everything that is held and the clause's own rules. When
   * absent, the clause's own rules.
   */
  explains: z.optional(z.union([z.literal('holds'), z.array(ruleId).check(z.maxLength(ruleIds.length))])),
  rules: z.optional(z.partialRecord(ruleId, demand)),
  profile: z.optional(z.array(z.strictObject({ place: z.enum(profilePlaces), ask: bilingual })).check(z.maxLength(8))),
  nudges: z.optional(
    z.array(z.strictObject({ moment: z.enum(moments), rule: ruleId, say: bilingual })).check(z.maxLength(8)),
  ),
  /** Ids of contacts. */
  help: z.optional(ids),
  /** Ids of checklist items. */
  checklist: z.optional(ids),
  /** What the clause leaves free or encourages: nothing may be raised on it. */
  permits: z.optional(bilingual),
});

const wording = z.strictObject({
  /** For X and for a bio. */
  short: text,
  /** For everywhere else. */
  long: text,
  /** The long form is the institution's own text, word for word. */
  official: z.optional(z.boolean()),
});

const disclaimers = z.strictObject({
  nl: wording,
  en: wording,
  /** A text satisfies the institution when it holds any phrase of every part. */
  parts: z.array(z.strictObject({ phrases: z.array(phrase).check(z.minLength(1), z.maxLength(200)), say: bilingual })),
  /** A statement in the bio counts for every post. */
  acceptsBio: z.boolean(),
});

export const purposes = [
  'press',
  'communication',
  'confidant',
  'report-post',
  'safety',
  'consent-form',
  'supervisor',
  'education',
  'brand',
  'unsubscribe',
] as const;

const contact = z.strictObject({
  id,
  purpose: z.enum(purposes),
  label: bilingual,
  link: z.optional(link),
  /** Findings it is offered with. */
  rules: z.optional(z.array(ruleId).check(z.maxLength(ruleIds.length))),
  /** Only these roles can turn to it; everyone when absent. */
  roles: z.optional(z.array(role).check(z.maxLength(roles.length))),
});

const checklistItem = z.strictObject({
  id,
  title: bilingual,
  why: bilingual,
  links: z.optional(z.array(z.strictObject({ platform: z.enum(platforms), link })).check(z.maxLength(8))),
});

/** One institution's guideline as data. `{institution}` in a wording stands for the institution's name. */
export const policyPack = z.strictObject({
  format: z.literal(1),
  id,
  institution,
  document: guideline,
  roles: z.array(role).check(z.minLength(1), z.maxLength(roles.length)),
  clauses: z.array(clause).check(z.minLength(1), z.maxLength(80)),
  disclaimers,
  /** How someone of each role says where they belong. */
  affiliation: z.partialRecord(role, bilingual),
  contacts: z.array(contact).check(z.maxLength(30)),
  checklist: z.array(checklistItem).check(z.maxLength(20)),
});

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
export type PolicyPack = Frozen<z.infer<typeof policyPack>>;
export type Clause = PolicyPack['clauses'][number];
export type Contact = PolicyPack['contacts'][number];
export type Demand = Frozen<z.infer<typeof demand>>;
export type Moment = (typeof moments)[number];
