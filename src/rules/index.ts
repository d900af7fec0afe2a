import type { Rule } from '@/engine/rule';
import { patientDescription } from './patient-description';

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [patientDescription];
