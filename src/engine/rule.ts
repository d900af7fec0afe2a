import type { Bilingual, Language, MediaKind, Platform, Role, Surface } from './draft';
import type { Report } from './finding';
import type { Policy } from './policy';
import type { Reading } from './reading';
import type { RuleId } from './rule-ids';

/** What a rule sees: the draft as read, and who its author is. */
export interface RuleContext extends Reading {
  readonly policy: Policy;
  readonly roles: ReadonlySet<Role>;
  /** The author belongs to a hospital, and may meet patients. */
  readonly hospital: boolean;
  /** The author belongs to a school, and may meet pupils. */
  readonly school: boolean;
}

/** A draft that teaches what the rule looks for. It is a test, a page of the documentation and a line in the settings. */
export interface Example {
  readonly language: Language;
  readonly text: string;
  /** Why it is flagged or clean, when the text does not say it by itself. */
  readonly why?: string;
  readonly surface?: Surface;
  readonly platform?: Platform;
  readonly media?: readonly MediaKind[];
  readonly role?: Role;
  readonly institution?: 'umcu' | 'stellingwerf' | 'clusius' | 'kempenkind';
  readonly thread?: string;
}

/** One risk. `check` is pure and yields none, one or many reports; severity and clauses are the policy's business. */
export interface Rule {
  readonly id: RuleId;
  readonly title: Bilingual;
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly why: Bilingual;
  /** Names of signals as shown beside a finding; a signal without one is shown by its words alone. */
  readonly evidenceLabels?: Readonly<Record<string, Bilingual>>;
  readonly examples: { readonly flagged: readonly Example[]; readonly clean: readonly Example[] };
  /** Topics of which the draft has to mention one for the rule to say anything; without them every draft is looked at. */
  readonly needs?: readonly string[];
  /**
   * Whether the risk can exist at all for this author, place and text. What is `false` here no fitted weight overrules:
   * a role that the clause is not about, a disclaimer that is there, consent that is stated.
   */
  applies?(context: RuleContext): boolean;
  /** Which message a finding gets that only the fitted weights made; without this the first. */
  added?(context: RuleContext): string;
  check(context: RuleContext): Iterable<Report>;
}

interface RuleDefinition<Message extends string> extends Omit<Rule, 'messages' | 'added' | 'check'> {
  readonly messages: Readonly<Record<Message, Bilingual>>;
  added?(context: RuleContext): NoInfer<Message>;
  check(context: RuleContext): Iterable<Report & { readonly messageId: NoInfer<Message> }>;
}

/** Declares a rule; a misspelt message id does not compile. */
export const defineRule = <Message extends string>(definition: RuleDefinition<Message>): Rule => definition;
