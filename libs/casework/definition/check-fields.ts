import { isLegalDate, type LegalDate } from '#legal-time';
import { Refusal, shown } from '#platform/refusals';
import type { Dictionaries } from '../dictionaries/index.js';
import type { FieldSpec, FieldSpecs, FieldValue, FieldValues, ItemValue } from './fields.js';

/** What fields are checked against. */
export interface FieldContext {
  dictionaries: Dictionaries;
  /** The day of the act: codes must have been in force on it. */
  on: LegalDate;
  today: LegalDate;
  /** The parties of the case, those just named with the act included: id → role. */
  parties: ReadonlyMap<string, string>;
  /** The other cases that the fields name, as far as they exist: id → code of the case type. None when left out. */
  cases?: ReadonlyMap<string, string>;
  /** Whether an account name is that of an officer; anyone when left out. */
  isOfficer?: (account: string) => boolean;
}

/** Checks the fields of an act or a register entry against their declaration: unknown, missing and wrong ones.
 *  Every problem is found, not only the first. */
export function fieldProblems(specs: FieldSpecs, values: FieldValues, context: FieldContext, path = ''): Refusal[] {
  const unknown = Object.keys(values)
    .filter((name) => values[name] !== undefined && !Object.hasOwn(specs, name))
    .map((name) => new Refusal('field.unknown', { field: path + name, allowed: Object.keys(specs) }));
  const others = Object.entries(specs).flatMap(([name, spec]) => {
    const value = values[name];
    if (value === undefined)
      return spec.optional ? [] : [new Refusal('field.missing', { field: path + name, label: spec.label })];
    const problems = valueProblems(path + name, spec, value, context);
    return problems.length > 0 ? problems : orderProblems(path + name, spec, value, values, context);
  });
  return [...unknown, ...others];
}

function valueProblems(field: string, spec: FieldSpec, value: FieldValue, context: FieldContext): Refusal[] {
  const wrong = (problem: string): Refusal[] => [new Refusal('field.invalid', { field, problem })];
  switch (spec.kind) {
    case 'text':
      return textProblems(value, spec.maxLength ?? 2000, wrong);
    case 'officer':
      return officerProblems(value, context, wrong);
    case 'officers':
      return isTextList(value) && new Set(value).size === value.length && value.length >= (spec.min ?? 1)
        ? value.flatMap((each) => officerProblems(each, context, wrong))
        : wrong(`应为至少 ${spec.min ?? 1} 名、且不重复的人员`);
    case 'case': {
      const type = typeof value === 'string' ? context.cases?.get(value) : undefined;
      if (type === undefined) return [new Refusal('link.case-not-found', { field, case: shown(value) })];
      return spec.types && !spec.types.includes(type) ? wrong(`案件类型应为 ${spec.types.join('、')}`) : [];
    }
    case 'integer':
    case 'money':
      return integerProblems(value, spec, wrong);
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong('应为 true 或 false');
    case 'time':
      return isTimeOfDay(value) ? [] : wrong(NO_TIME_OF_DAY);
    case 'date':
      return dateProblems(field, value, context.today, spec.planned ?? false);
    case 'code': {
      const problem = context.dictionaries.problem(spec.dictionary, value, context.on, field);
      return problem ? [problem] : [];
    }
    case 'codes':
      if (!isTextList(value) || value.length === 0) return wrong('应为至少一个代码的列表');
      return value.flatMap((code) => context.dictionaries.problem(spec.dictionary, code, context.on, field) ?? []);
    case 'party':
      return partyProblems([value], spec.roles, context, wrong);
    case 'parties':
      return isTextList(value) && value.length > 0 && new Set(value).size === value.length
        ? partyProblems(value, spec.roles, context, wrong)
        : wrong('应为至少一名、且不重复的当事人');
    case 'items':
      if (!Array.isArray(value) || value.length === 0) return wrong('应至少有一项');
      return (value as readonly unknown[]).flatMap((item, i) =>
        typeof item === 'object' && item !== null && !Array.isArray(item)
          ? fieldProblems(spec.of, item as ItemValue, context, `${field}[${i}].`)
          : wrong('每一项应为一组字段'),
      );
  }
}

/** There was no year 0, and PostgreSQL has none. */
export const FIRST_DAY = '0001-01-01';

/** The last day that is recorded or calculated with: what lies behind it is a slip of the pen. */
export const LAST_DAY = '2199-12-31';

/** Whether a value is a local time of day, `HH:MM`. */
export const isTimeOfDay = (value: unknown): value is string => typeof value === 'string' && TIME_OF_DAY.test(value);

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a time of day that is none. */
export const NO_TIME_OF_DAY = '应为 时:分，如 14:20';

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

// C0 controls except tab and line feed, surrogates on their own, zero-width and bidirectional controls.
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is its purpose
  /[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u;

/** Whether a text may be stored as it is: no control, zero-width or direction characters. @source security rule R5.5 */
export const isCleanText = (text: string): boolean => !forbidden.test(text);

function textProblems(value: unknown, maxLength: number, wrong: (problem: string) => Refusal[]): Refusal[] {
  if (typeof value !== 'string' || value.trim() === '') return wrong('应为文字，且不能为空');
  if (!isCleanText(value)) return wrong('含有不可见的控制字符');
  return [...value].length > maxLength ? wrong(`不能超过 ${maxLength} 字`) : [];
}

function officerProblems(
  value: unknown,
  { isOfficer }: FieldContext,
  wrong: (problem: string) => Refusal[],
): Refusal[] {
  const problems = textProblems(value, 64, wrong);
  return problems.length === 0 && isOfficer?.(value as string) === false ? wrong('没有这个账号') : problems;
}

function integerProblems(
  value: unknown,
  spec: { kind: string; min?: number; max?: number },
  wrong: (problem: string) => Refusal[],
): Refusal[] {
  if (!Number.isSafeInteger(value)) return wrong(spec.kind === 'money' ? '应为整数（单位：分）' : '应为整数');
  const [min, max] = spec.kind === 'money' ? [0, 10 ** 14] : [spec.min ?? 0, spec.max ?? 10 ** 9];
  const number = value as number;
  return number < min || number > max ? wrong(`应在 ${min} 与 ${max} 之间`) : [];
}

function dateProblems(field: string, value: unknown, today: LegalDate, planned: boolean): Refusal[] {
  if (!isLegalDate(value) || value < FIRST_DAY)
    return [new Refusal('field.date-invalid', { field, value: shown(value) })];
  if (!planned && value > today) return [new Refusal('field.date-in-future', { field, value, today })];
  return value > LAST_DAY ? [new Refusal('field.date-too-far', { field, value, latest: LAST_DAY })] : [];
}

/** Days that a field must not come after or before: `occurredOn`, or another date field of the same act. */
function orderProblems(
  field: string,
  spec: FieldSpec,
  value: FieldValue,
  values: FieldValues,
  context: FieldContext,
): Refusal[] {
  if (spec.kind !== 'date') return [];
  const dayOf = (name: string | undefined) =>
    name === 'occurredOn' ? context.on : name === undefined ? undefined : values[name];
  const [latest, earliest] = [dayOf(spec.noLaterThan), dayOf(spec.noEarlierThan)];
  if (typeof latest === 'string' && String(value) > latest) {
    const details = { field, value: String(value), other: spec.noLaterThan, otherValue: latest };
    return [new Refusal('field.order', details)];
  }
  if (typeof earliest === 'string' && String(value) < earliest) {
    const details = { field: spec.noEarlierThan, value: earliest, other: field, otherValue: String(value) };
    return [new Refusal('field.order', details)];
  }
  return [];
}

function partyProblems(
  ids: readonly unknown[],
  roles: readonly string[] | undefined,
  context: FieldContext,
  wrong: (problem: string) => Refusal[],
): Refusal[] {
  return ids.flatMap((id) => {
    const role = typeof id === 'string' ? context.parties.get(id) : undefined;
    if (role === undefined) return [new Refusal('party.not-found', { party: shown(id) })];
    return roles && !roles.includes(role) ? wrong(`当事人身份应为 ${roles.join('、')}`) : [];
  });
}
