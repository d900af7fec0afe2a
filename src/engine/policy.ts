import type { Language, Role } from './draft';
import type { ClauseRef, Severity } from './finding';
import type { RuleId } from './rule-ids';

/** What a text can call one institution, and how its people publish. Plain words; matching folds case and marks. */
export interface Institution {
  /** Key of the institution, shared by its packs: `umcu`, `stellingwerf`, …; `own` for the one a user filled in. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly handles: readonly string[];
  readonly hashtags: readonly string[];
  readonly domains: readonly string[];
  /** `hospital` knows patients and wards, `school` knows pupils and classes. */
  readonly sector: 'hospital' | 'school' | 'other';
  /** Work numbers and addresses the institution publishes itself: never personal data. */
  readonly publicContacts: readonly string[];
}

/** One tie of the author: where, and as what. */
export interface Affiliation {
  readonly institution: Institution;
  readonly role: Role;
}

/** How a statement of one's own title is recognised: a text satisfies a disclaimer when it holds any phrase of every part. */
export interface DisclaimerParts {
  readonly institutionId: string;
  readonly parts: readonly (readonly string[])[];
}

/** A rule as switched on for this author: the strictest severity, with every clause that asks for it. */
export interface RulePolicy {
  readonly severity: Severity;
  readonly clauses: readonly ClauseRef[];
}

/** The policy in force for one author, resolved from packs, administrator and user. Data only, safe to freeze. */
export interface Policy {
  readonly affiliations: readonly Affiliation[];
  /** Rules not named here are off. */
  readonly rules: Readonly<Partial<Record<RuleId, RulePolicy>>>;
  readonly disclaimers: readonly DisclaimerParts[];
  /** The author confirmed that the bio already says the views are personal; counts only where a clause accepts that. */
  readonly disclaimerInBio: boolean;
  /** Phrases that the administrator or the user declared fine: a finding whose span lies inside one is dropped. */
  readonly allowedPhrases: readonly string[];
  /** Language of the author's interface; a tie-breaker for sentences too short to tell. */
  readonly language: Language;
}
