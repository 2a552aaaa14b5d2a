import { dayOf } from '../form/days.js';

/** A field as the API declares it; forms, checks and lists of values are drawn from it. */
export interface FieldSpec {
  kind: string;
  label: string;
  optional?: boolean;
  dictionary?: string;
  /** Of an entry: of which register. */
  register?: string;
  roles?: string[];
  types?: string[];
  min?: number;
  max?: number;
  maxLength?: number;
  planned?: boolean;
  noLaterThan?: string;
  noEarlierThan?: string;
  of?: Record<string, FieldSpec>;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** What stands in a control: text as it was typed, a choice, several choices, groups of further controls. Nothing: undefined. */
export type Entered = string | boolean | readonly string[] | readonly Values[] | undefined;
export interface Values {
  readonly [field: string]: Entered;
}

/** What is wrong with a field, by the path that the server also uses: `items[0].note`. */
export interface FieldProblem {
  field: string;
  code: FieldProblemCode;
  label: string;
  values: Readonly<Record<string, string | number>>;
}
export type FieldProblemCode =
  | 'missing'
  | 'too-long'
  | 'no-integer'
  | 'out-of-range'
  | 'no-money'
  | 'no-day'
  | 'future'
  | 'no-time'
  | 'too-few';

const isEmpty = (value: Entered): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

const money = /^\d{1,11}(?:\.\d{1,2})?$/;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Yuan as typed, in fen; undefined when it is no amount. */
export function fenOf(typed: string): number | undefined {
  const text = typed.trim().replaceAll(',', '');
  if (!money.test(text)) return undefined;
  const [yuan = '0', cents = ''] = text.split('.');
  return Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
}

/** Fen as yuan with two decimals. */
export const yuanOf = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

/** What the declaration already shows to be wrong, before anything is sent. The server looks at all of it again, and at more. */
export function problemsOf(specs: FieldSpecs, values: Values, today: string, path = ''): FieldProblem[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const value = values[name];
    const problem = (code: FieldProblemCode, more: FieldProblem['values'] = {}): FieldProblem[] => [
      { field: path + name, code, label: spec.label, values: more },
    ];
    if (isEmpty(value)) return spec.optional ? [] : problem('missing');
    if (spec.kind === 'items') {
      return (value as readonly Values[]).flatMap((item, i) =>
        problemsOf(spec.of ?? {}, item, today, `${path}${name}[${i}].`),
      );
    }
    if (spec.kind === 'officers' && (value as readonly string[]).length < (spec.min ?? 1)) {
      return problem('too-few', { n: spec.min ?? 1 });
    }
    return typeof value === 'string' ? textProblem(spec, value.trim(), today, problem) : [];
  });
}

function textProblem(
  spec: FieldSpec,
  text: string,
  today: string,
  problem: (code: FieldProblemCode, more?: FieldProblem['values']) => FieldProblem[],
): FieldProblem[] {
  switch (spec.kind) {
    case 'text': {
      const max = spec.maxLength ?? 2000;
      return [...text].length > max ? problem('too-long', { n: max }) : [];
    }
    case 'integer': {
      if (!/^\d{1,9}$/.test(text)) return problem('no-integer');
      const [min, max] = [spec.min ?? 0, spec.max ?? 999_999_999];
      return Number(text) < min || Number(text) > max ? problem('out-of-range', { min, max }) : [];
    }
    case 'money':
      return fenOf(text) === undefined ? problem('no-money') : [];
    case 'time':
      return time.test(text) ? [] : problem('no-time');
    case 'date': {
      const day = dayOf(text);
      if (day === null) return problem('no-day');
      return !spec.planned && day > today ? problem('future') : [];
    }
    default:
      return [];
  }
}

/** What is sent: empty fields are left out, numbers are numbers, money is in fen. */
export function payloadOf(specs: FieldSpecs, values: Values): Record<string, unknown> {
  const sent = Object.entries(specs).flatMap(([name, spec]): [string, unknown][] => {
    const value = values[name];
    if (isEmpty(value)) return [];
    return [[name, sentOf(spec, value)]];
  });
  return Object.fromEntries(sent);
}

function sentOf(spec: FieldSpec, value: Entered): unknown {
  if (spec.kind === 'items') return (value as readonly Values[]).map((item) => payloadOf(spec.of ?? {}, item));
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (spec.kind === 'integer') return /^\d+$/.test(text) ? Number(text) : text;
  if (spec.kind === 'money') return fenOf(text) ?? text;
  if (spec.kind === 'date') return dayOf(text) ?? text;
  return text;
}

/** What was recorded, as it stands in the controls again. */
export function enteredOf(specs: FieldSpecs, fields: Readonly<Record<string, unknown>>): Values {
  const entered = Object.entries(specs).flatMap(([name, spec]): [string, Entered][] => {
    const value = fields[name];
    if (value === undefined || value === null) return [];
    if (spec.kind === 'items') {
      return [[name, (value as Record<string, unknown>[]).map((item) => enteredOf(spec.of ?? {}, item))]];
    }
    if (spec.kind === 'money') return [[name, yuanOf(Number(value))]];
    if (typeof value === 'number') return [[name, String(value)]];
    return [[name, value as Entered]];
  });
  return Object.fromEntries(entered);
}

/** The id of the control of a field. */
export const controlId = (field: string): string =>
  `field-${field.replaceAll(/[^A-Za-z0-9-]+/g, '-').replace(/-$/, '')}`;
