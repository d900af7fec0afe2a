import type { Role } from '@/engine/draft';

/** A draft in which one kind of fix is offered, and what that makes of it. */
export interface FixCase {
  readonly does: string;
  readonly id: string;
  readonly as: readonly [institution: string, role: Role];
  readonly text: string;
  /** The button in Dutch and in English. */
  readonly button: RegExp;
  readonly becomes: RegExp;
}

/** Each kind of fix, in a library of its own. */
export const fixCases: readonly FixCase[] = [
  {
    does: 'an identifier is taken out',
    id: 'x/home',
    as: ['umcu', 'student'],
    text: 'Just call Karin on 06-12345678 about the keys.',
    button: /^(?:Weghalen|Take out)$/,
    becomes: /^Just call Karin on \[removed\] about the keys\.$/,
  },
  {
    does: 'a source line is begun',
    id: 'linkedin/dialog',
    as: ['stellingwerf', 'pupil'],
    text: 'Typed out the whole poem for you, it’s that good.',
    button: /^(?:Bron toevoegen|Add the source)$/,
    becomes: /that good\. Source:$/,
  },
  {
    does: 'the author says where they belong',
    id: 'facebook/comments',
    as: ['umcu', 'staff'],
    text: 'No dog in this fight, but the complaints about UMC Utrecht are way overblown.',
    button: /^(?:Zeg waar je bij hoort|Say where you belong)/,
    becomes: /overblown\. .*UMC Utrecht/,
  },
];
