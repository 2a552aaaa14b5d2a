import { Refused } from '../../server/api.js';
import type { FormError } from '../form/error-summary.js';
import { sentenceOf } from '../problem.js';
import { controlId, type FieldProblem } from './values.js';
import { say } from './words.js';

/** What is wrong with a form: beside the fields by their paths, and all of it for the summary. */
export interface FormErrors {
  byField: ReadonlyMap<string, string>;
  all: readonly FormError[];
}

export const noErrors: FormErrors = { byField: new Map(), all: [] };

const errorsOf = (found: readonly { field: string; says: string }[]): FormErrors => ({
  byField: new Map(found.map(({ field, says }) => [field, says])),
  all: found.map(({ field, says }) => ({ field: controlId(field), says })),
});

/** The problems that the declaration shows. */
export const errorsOfForm = (problems: readonly FieldProblem[]): FormErrors =>
  errorsOf(problems.map(({ field, code, label, values }) => ({ field, says: say(code, { label, ...values }) })));

/** What the server refused: fields one by one where it names them, else one sentence. */
export function errorsOfServer(error: unknown): FormErrors {
  if (error instanceof Refused && error.fields.length > 0) {
    return errorsOf(error.fields.map(({ field, detail }) => ({ field, says: detail })));
  }
  return { byField: new Map(), all: [{ says: sentenceOf(error) }] };
}
