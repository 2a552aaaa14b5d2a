import { randomUUID } from 'node:crypto';
import type { LegalDate } from '#legal-time';
import type { Work } from '#platform';
import { Refusal, refuseAll } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import { isCleanText } from '../definition/check-fields.js';
import type { FieldSpecs, FieldValue, FieldValues } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';
import { creditCodeProblem, normalCreditCode } from '../people/credit-code.js';
import {
  birthDateProblem,
  identityNumberProblem,
  normalIdentityNumber,
  normalPhone,
  phoneProblem,
} from '../people/identity-number.js';
import type { PersonalData, PersonalInput } from '../people/personal-data.js';
import type { PartyRow } from '../storage/rows.js';

/** A party as it is named together with an act. `ref` stands for it in the fields of that act; the server gives the id. */
export interface PartyInput extends PersonalInput {
  ref: string;
  role: string;
  kind: string;
  name: string;
  /** Unified social credit code, of organisations only. */
  creditCode?: string;
  categories?: readonly string[];
  fromOutside?: boolean;
}

/** The parties of an input as rows, and the fields of the act with refs replaced by ids. */
export interface NamedParties {
  rows: PartyRow[];
  fields: FieldValues;
}

/** What the parties of an input are judged by, and how they are kept. */
export interface PartyRules {
  readonly dictionaries: Dictionaries;
  readonly personal: PersonalData;
  readonly today: LegalDate;
}

/** Gives ids to the parties that an act brings in and puts them into its fields.
 *  @throws Refusal `party.role-unknown`, `field.code-unknown`, `field.invalid` */
export function nameParties(
  type: CaseType,
  act: string,
  inputs: readonly PartyInput[],
  fields: FieldValues,
  caseId: string,
  work: Work,
  { dictionaries, personal, today }: PartyRules,
): NamedParties {
  refuseAll(
    inputs.flatMap((input, i) => [
      ...partyProblems(type, input, i, inputs, dictionaries),
      ...personalProblems(input, `parties[${i}]`, today),
    ]),
  );
  const { at, actor } = work;
  const rows = inputs.map((input): PartyRow => {
    const id = randomUUID();
    return {
      id,
      version: 1,
      caseId,
      role: input.role,
      kind: input.kind,
      ...personal.keep(id, input.name.normalize('NFC').trim(), input, today),
      creditCode: input.creditCode === undefined ? null : normalCreditCode(input.creditCode),
      categories: input.categories ?? [],
      fromOutside: input.fromOutside ?? false,
      recordedAt: at,
      recordedBy: actor.account,
    };
  });
  const ids = new Map(inputs.map((input, i) => [input.ref, (rows[i] as PartyRow).id]));
  return { rows, fields: replaceRefs(type.acts[act]?.fields ?? {}, fields, ids) };
}

/** Parties that no field of the act names would stand in the case and belong to nothing.
 *  @throws Refusal `field.invalid` */
export function refuseUnnamed({ rows, fields }: NamedParties): void {
  const named = new Set(Object.values(fields).flat() as unknown[]);
  const problem = '没有字段引用该当事人，请在字段中写明其 ref';
  const unnamed = rows.flatMap(({ id }, i) => (named.has(id) ? [] : [`parties[${i}].ref`]));
  refuseAll(unnamed.map((field) => new Refusal('field.invalid', { field, problem })));
}

function partyProblems(
  type: CaseType,
  input: PartyInput,
  index: number,
  all: readonly PartyInput[],
  dictionaries: Dictionaries,
): Refusal[] {
  const field = `parties[${index}]`;
  const problems: Refusal[] = [];
  if (!Object.hasOwn(type.partyRoles, input.role)) {
    problems.push(new Refusal('party.role-unknown', { role: input.role, allowed: Object.keys(type.partyRoles) }));
  }
  if (!dictionaries.get('party-kind').entries.has(input.kind)) {
    problems.push(
      new Refusal('field.code-unknown', { field: `${field}.kind`, value: input.kind, dictionary: 'party-kind' }),
    );
  }
  const name = input.name.trim();
  if (name === '' || [...name].length > 200 || !isCleanText(name)) {
    problems.push(new Refusal('field.invalid', { field: `${field}.name`, problem: '应为 1 至 200 字的名称' }));
  }
  const dictionary = type.partyRoles[input.role]?.categories;
  for (const category of input.categories ?? []) {
    if (dictionary !== undefined && dictionaries.get(dictionary).entries.has(category)) continue;
    const details = { field: `${field}.categories`, value: category, dictionary: dictionary ?? '—' };
    problems.push(new Refusal('field.code-unknown', details));
  }
  if (all.findIndex((other) => other.ref === input.ref) !== index) {
    problems.push(new Refusal('field.invalid', { field: `${field}.ref`, problem: '与其他当事人重复' }));
  }
  return problems;
}

/** Numbers are named by their fields and never repeated. */
function personalProblems(
  { identityNumber, phone, address, birthDate, creditCode, victim, kind }: PartyInput,
  of: string,
  today: LegalDate,
): Refusal[] {
  const wrong = (field: string, problem: string | undefined): Refusal[] =>
    problem === undefined ? [] : [new Refusal('field.invalid', { field: `${of}.${field}`, problem })];
  const number = identityNumber && normalIdentityNumber(identityNumber);
  const isPerson = kind === 'citizen' ? undefined : '只有公民才登记居民身份证号码和出生日期';
  return [
    ...(number === undefined ? [] : wrong('identityNumber', isPerson ?? identityNumberProblem(number, today))),
    ...(birthDate === undefined ? [] : wrong('birthDate', isPerson ?? birthDateProblem(birthDate, number, today))),
    ...(creditCode === undefined
      ? []
      : wrong('creditCode', noCreditCode(kind, victim) ?? creditCodeProblem(normalCreditCode(creditCode)))),
    ...(phone === undefined ? [] : wrong('phone', phoneProblem(normalPhone(phone)))),
    ...(address === undefined || isCleanText(address) ? [] : wrong('address', '含有不可见的控制字符')),
  ];
}

/** The code leads to the name in public registers: beside a protected name it would give it away. */
function noCreditCode(kind: string, isVictim = false): string | undefined {
  if (kind === 'citizen') return '公民不登记统一社会信用代码';
  return isVictim ? '被害人的名称受保护，不登记统一社会信用代码' : undefined;
}

function replaceRefs(specs: FieldSpecs, fields: FieldValues, ids: ReadonlyMap<string, string>): FieldValues {
  if (ids.size === 0) return fields;
  const one = (value: unknown): unknown => (typeof value === 'string' ? (ids.get(value) ?? value) : value);
  const replaced = Object.entries(fields).map(([name, value]) => {
    const kind = specs[name]?.kind;
    if (kind === 'party') return [name, one(value)];
    return [name, kind === 'parties' && Array.isArray(value) ? value.map(one) : value];
  });
  return Object.fromEntries(replaced) as Record<string, FieldValue>;
}
