export type IdentifierKind =
  | 'bsn'
  | 'iban'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'address'
  | 'birth-date'
  | 'record-number'
  | 'card'
  | 'plate';

/** What stands around a match in the folded text, and the match in the capitals that it was written in. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly raw: string;
  /** A name of a person ends right before the match. */
  readonly named: boolean;
  /** Does the draft name an institution or a place that is open to all? */
  open(): boolean;
}

/** One way in which an identifier is written. */
export interface Shape {
  readonly kind: IdentifierKind;
  /** A sign that every match holds. */
  readonly sign?: string;
  /** What the folded text must hold for the slow expression to be worth its time. */
  readonly hint?: RegExp;
  /**
   * What every match holds, at most 150 signs after its beginning and 60 before its end: a slow expression is tried
   * around these places alone.
   */
  readonly near?: RegExp;
  /** The fewest digits that must stand together. */
  readonly digits: number;
  /** What the text must hold instead, where two digits among letters do as well. */
  readonly mixed?: RegExp;
  readonly pattern: RegExp;
  accept?(match: string, around: Surroundings): boolean;
  /** Where in the match as it was written the identifier itself begins. */
  from?(raw: string): number;
}
