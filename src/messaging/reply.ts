import { type Kind, protocolVersion, type Reply, replyKinds, setAsideOutcomes } from './protocol';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isStanding = (value: unknown): boolean =>
  isRecord(value) &&
  (value.watching === 'on' || value.watching === 'paused' || value.watching === 'site-off') &&
  typeof value.pausedUntil === 'number' &&
  (value.language === 'nl' || value.language === 'en') &&
  (value.whenUnchecked === 'ask' || value.whenUnchecked === 'notice');

/** What each kind carries beside its tag. By hand, so that no schema library travels into every page. */
const carries: { readonly [K in Kind]: (value: Readonly<Record<string, unknown>>) => boolean } = {
  review: ({ advice }) =>
    isRecord(advice) &&
    (advice.language === 'nl' || advice.language === 'en') &&
    Array.isArray(advice.findings) &&
    Array.isArray(advice.failed),
  health: () => true,
  outcomes: () => true,
  happened: () => true,
  'set-aside': ({ outcome }) => setAsideOutcomes.some((known) => known === outcome),
  composers: ({ composers }) => Array.isArray(composers) && composers.length > 0,
  'take-text': ({ text }) => text === null || typeof text === 'string',
  'tab-state': ({ tab }) => tab === null || isRecord(tab),
};

/** Whether this is our background's reply to exactly this message. Anything less must never pass for "nothing found". */
export function isReply<K extends Kind>(kind: K, id: string, value: unknown): value is Reply<K> {
  return (
    isRecord(value) &&
    value.v === protocolVersion &&
    value.id === id &&
    value.kind === replyKinds[kind] &&
    typeof value.epoch === 'string' &&
    isStanding(value.standing) &&
    carries[kind](value)
  );
}

/** Whether the background said, in our own words, that it will not or could not answer this message. */
export function isRefusal(id: string, value: unknown): boolean {
  return isRecord(value) && value.v === protocolVersion && value.id === id && value.kind === 'refused';
}
