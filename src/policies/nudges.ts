import { type NudgeKind, nudgeKinds, type ShownFinding } from '@/engine/advice';
import type { Bilingual, Draft, Language, Role } from '@/engine/draft';
import type { RuleId } from '@/engine/rule-ids';

/** What happened, in milliseconds since 1970. Moments only: of no post is anything else remembered. */
export interface Moments {
  /** Posts, comments and replies of the last hour. */
  readonly published: readonly number[];
  /** When something published was last deleted; 0 = never. */
  readonly deleted: number;
  /** When a request for contact was last accepted; 0 = never. */
  readonly accepted: number;
  /** When each nudge was last given. */
  readonly said: Readonly<Partial<Record<NudgeKind, number>>>;
}

export const noMoments: Moments = { published: [], deleted: 0, accepted: 0, said: {} };

interface Author {
  readonly affiliations: readonly { readonly role: Role; readonly sector: 'hospital' | 'school' | 'other' }[];
  readonly off: readonly NudgeKind[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** As long as one and the same draft may be written on: it is no second time. */
export const SPELL = 5 * MINUTE;
const quietFor: Readonly<Record<NudgeKind, number>> = { pace: DAY, edit: DAY, pupil: 30 * DAY, avatar: 30 * DAY };

const many = { inTenMinutes: 5, inAnHour: 12 } as const;

const isPublic = ({ surface }: Draft): boolean => surface === 'post' || surface === 'comment' || surface === 'reply';
const isProfile = ({ surface }: Draft): boolean => surface === 'bio' || surface === 'display-name';

function wanted(draft: Draft, { affiliations }: Author, moments: Moments, now: number): readonly NudgeKind[] {
  const since = (span: number): number => moments.published.filter((moment) => now - moment < span).length;
  const teaches = affiliations.some(
    ({ role, sector }) => sector === 'school' && (role === 'staff' || role === 'leader'),
  );
  const accepted = now - moments.accepted < HOUR;
  const found: readonly (readonly [NudgeKind, boolean])[] = [
    ['edit', isPublic(draft) && (draft.edits === true || now - moments.deleted < 10 * MINUTE)],
    ['pupil', teaches && (draft.surface === 'message' || accepted)],
    ['avatar', isProfile(draft) && draft.media.includes('image')],
    ['pace', isPublic(draft) && (since(10 * MINUTE) >= many.inTenMinutes || since(HOUR) >= many.inAnHour)],
  ];
  return found.filter(([, is]) => is).map(([kind]) => kind);
}

/**
 * The one nudge that this draft is a reason for, if it was not given lately and is not switched off for good. One that
 * was last given where this draft is written (`isHere`) stays for a spell.
 */
export function nudgeFor(
  draft: Draft,
  author: Author,
  moments: Moments,
  now: number,
  isHere: (kind: NudgeKind) => boolean,
): NudgeKind | null {
  const fresh = (kind: NudgeKind): boolean => {
    const ago = now - (moments.said[kind] ?? 0);
    return (ago < SPELL && isHere(kind)) || ago >= quietFor[kind];
  };
  return wanted(draft, author, moments, now).find((kind) => !author.off.includes(kind) && fresh(kind)) ?? null;
}

/** The moments that can still matter to a nudge; the others are forgotten. */
export function stillCounting(moments: Moments, now: number): Moments {
  const recent = (moment: number): boolean => now - moment < HOUR;
  const said: Partial<Record<NudgeKind, number>> = {};
  for (const kind of nudgeKinds) {
    const moment = moments.said[kind];
    if (moment !== undefined && now - moment < quietFor[kind]) said[kind] = moment;
  }
  return {
    published: moments.published.filter(recent),
    deleted: recent(moments.deleted) ? moments.deleted : 0,
    accepted: recent(moments.accepted) ? moments.accepted : 0,
    said,
  };
}

interface Words {
  readonly ruleId: RuleId;
  readonly title: Bilingual;
  readonly message: Bilingual;
  readonly why: Bilingual;
}

const words: Readonly<Record<NudgeKind, Words>> = {
  pace: {
    ruleId: 'repeat-posting',
    title: { nl: 'Veel in korte tijd', en: 'A lot in a short time' },
    message: {
      nl: 'Je plaatst veel in korte tijd. Even pauze kan ook.',
      en: 'You are posting a lot in a short time. A break is fine too.',
    },
    why: {
      nl: 'Wie veel achter elkaar plaatst, wordt minder goed gelezen en schrijft eerder iets waar hij later op terugkomt.',
      en: 'Many posts in a row are read less well, and are where people write what they later take back.',
    },
  },
  edit: {
    ruleId: 'edit-transparency',
    title: { nl: 'Een geplaatst bericht aanpassen', en: 'Changing a published post' },
    message: {
      nl: 'Anderen hebben dit misschien al gelezen. Zeg erbij wat je hebt aangepast of weggehaald.',
      en: 'Others may have read this already. Say what you changed or took away.',
    },
    why: {
      nl: 'Wie een fout zelf meldt, houdt vertrouwen. Van wat weg is, heeft iemand vaak nog een screenshot.',
      en: 'Those who report a mistake keep trust. Of what is gone, somebody often still has a screenshot.',
    },
  },
  pupil: {
    ruleId: 'pupil-contact',
    title: { nl: 'Contact met een leerling?', en: 'Contact with a pupil?' },
    message: {
      nl: 'Is dit een leerling? Houd het dan bij school, en gebruik de kanalen van school.',
      en: 'Is this a pupil? Then keep it to school matters, and use the school’s own channels.',
    },
    why: {
      nl: 'Privécontact met leerlingen is voor hen en voor jou kwetsbaar, ook als het goed bedoeld is.',
      en: 'Private contact leaves pupils and you vulnerable, even when it is well meant.',
    },
  },
  avatar: {
    ruleId: 'brand-and-logo',
    title: { nl: 'Je profielfoto', en: 'Your profile picture' },
    message: {
      nl: 'Staat het logo van je instelling op je foto? Vraag dan eerst toestemming aan communicatie.',
      en: 'Does your picture hold your institution’s logo? Then ask the communications department first.',
    },
    why: {
      nl: 'Met het logo lijkt je account van de instelling zelf te zijn.',
      en: 'With the logo your account seems to be the institution’s own.',
    },
  },
};

/** A nudge as it is shown: a tip about the draft as a whole. */
export function shownNudge(kind: NudgeKind, language: Language): ShownFinding {
  const { ruleId, title, message, why } = words[kind];
  return {
    key: `nudge:${kind}`,
    ruleId,
    nudge: kind,
    severity: 'tip',
    title: title[language],
    message: message[language],
    why: why[language],
    place: { kind: 'draft' },
    evidence: [],
    clauses: [],
    fixes: [],
    help: [],
  };
}

/** What each nudge is called in the settings. */
export const nudgeTitle = (kind: NudgeKind): Bilingual => words[kind].title;
