import { packed } from 'virtual:weights';
import { type RuleId, ruleIds } from '../rule-ids';
import type { ModelData } from './model';

const isRuleId = (id: string): id is RuleId => ruleIds.some((known) => known === id);

/** The shipped models, as the build wrote them. Throws on a risk that this version does not know: fit again. */
export const modelData: ModelData = {
  risks: packed.risks.map((risk) => {
    if (!isRuleId(risk.id)) throw new Error(`The fitted weights know a risk ${risk.id}: run \`npm run fit\`.`);
    return { ...risk, id: risk.id };
  }),
  weights: packed.weights,
};
