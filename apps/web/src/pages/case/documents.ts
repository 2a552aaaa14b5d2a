import type { Schemas } from '../../server/api.js';

type Act = Schemas['RecordedAct'];
type Spec = Schemas['ActSpec'];

/** A document that an act issued, and the services of it that were recorded. */
export interface IssuedDocument {
  name: string;
  act: Act;
  services: Act[];
}

const isService = (code: string): boolean => code.endsWith('-served');

/** The documents of a case in the order of their acts. A service belongs to the last document before it whose act has a code that
 *  begins alike (`supplement-notice-sent`, `supplement-notice-served`), else to the last one before it. */
export function documentsOf(acts: readonly Act[], specs: readonly Spec[]): IssuedDocument[] {
  const found: IssuedDocument[] = [];
  for (const act of acts) {
    if (isService(act.code)) {
      const stem = act.code.replace(/-served$/, '');
      (found.findLast((each) => each.act.code.startsWith(stem)) ?? found.at(-1))?.services.push(act);
    }
    const name = specs.find(({ code }) => code === act.code)?.document;
    if (name) found.push({ name, act, services: [] });
  }
  return found;
}
