import type { FieldValues } from '#casework/definition';
import type { EffectiveAct, Situation } from '#casework/timeline';

/** The act that a rule judges. */
export function judged({ act }: Situation): EffectiveAct {
  if (act === undefined) throw new Error('a rule judges an act');
  return act;
}

/** The fields of the last act of a kind; none where there is no such act. */
export const fieldsOf = ({ history }: Pick<Situation, 'history'>, code: string): FieldValues =>
  history.last(code)?.fields ?? {};
