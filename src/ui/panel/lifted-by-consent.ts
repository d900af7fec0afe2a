import type { RuleId } from '@/engine/rule-ids';

/** Risks that someone else can lift by saying yes. */
export const liftedByConsent: readonly RuleId[] = ['people-in-media', 'covert-recording', 'lecture-material'];
