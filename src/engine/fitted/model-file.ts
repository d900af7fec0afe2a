import { type RuleId, ruleIds } from '../rule-ids';
import type { ModelData } from './model';
import file from './model.json';

const isRuleId = (id: string): id is RuleId => ruleIds.some((known) => known === id);

/** The shipped models, read from their file. Throws on a risk that this version does not know: fit again. */
export const modelData: ModelData = {
  risks: file.risks.map((risk) => {
    if (!isRuleId(risk.id)) throw new Error(`The fitted weights know a risk ${risk.id}: run \`npm run fit\`.`);
    return { ...risk, id: risk.id };
  }),
  weights: file.weights,
};
