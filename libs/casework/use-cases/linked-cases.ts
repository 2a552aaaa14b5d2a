import { type Organisations, type Sight, seesCase } from '#identity';
import type { Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { CaseTypes } from '../case-types.js';
import type { CaseType } from '../definition/case-type.js';
import type { FieldValue, FieldValues } from '../definition/fields.js';
import { findCase, traitsOf } from '../storage/cases.js';
import { caseFileRow } from '../storage/rows.js';
import type { Rulebook } from '../timeline/record.js';
import { VOID_STATE } from '../timeline/situation.js';
import { timelineOf } from '../timeline/timeline.js';

interface Surroundings {
  types: CaseTypes;
  organisations: Organisations;
  rules: Rulebook;
}

/** The other cases that the fields of an act name: id → case type. What is out of sight is as if it did not exist,
 *  unless the act named it before it was corrected; so are a case that was taken back and the case itself. */
export async function linkedCases(
  work: Work,
  sight: Sight | undefined,
  type: CaseType,
  act: string,
  fields: FieldValues,
  { self, before = {} }: { self?: string; before?: FieldValues } = {},
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const namedBefore = idsIn(type, act, before);
  for (const id of idsIn(type, act, fields).filter((each) => each !== self)) {
    const [row] = await work.find(caseFileRow, { id });
    const isSeen = row && (sight === undefined || seesCase(sight, row));
    if (row && row.state !== VOID_STATE && (isSeen || namedBefore.includes(id))) found.set(id, row.type);
  }
  return found;
}

/** The fields of an opening act, completed by what the cases that it names hand over to a case of this type.
 *  @throws Refusal `link.contradicts` where a field says something else; what the linked case refuses */
export async function withHandedOver(
  work: Work,
  type: CaseType,
  act: string,
  fields: FieldValues,
  cases: ReadonlyMap<string, string>,
  { types, rules }: Surroundings,
): Promise<FieldValues> {
  const specs = type.acts[act]?.fields ?? {};
  let completed = fields;
  for (const id of cases.keys()) {
    const handed = await handedOver(work, id, type, types, rules);
    for (const [field, value] of Object.entries(handed)) {
      if (value === undefined || !Object.hasOwn(specs, field)) continue;
      completed = { ...completed, [field]: agreed(field, completed[field], value) };
    }
  }
  return completed;
}

/** What a later act says of a linked case must agree with what that case hands over; nothing is filled in.
 *  @throws Refusal `link.contradicts` */
export async function agreeWithLinked(
  work: Work,
  type: CaseType,
  fields: FieldValues,
  cases: ReadonlyMap<string, string>,
  { types, rules }: Surroundings,
): Promise<void> {
  for (const id of cases.keys()) {
    for (const [field, value] of Object.entries(await handedOver(work, id, type, types, rules))) {
      if (value !== undefined) agreed(field, fields[field], value);
    }
  }
}

/** What one stored case tells a case of another type that follows it; nothing when it declares no such thing.
 *  @throws Refusal what the case refuses to hand over */
export async function handedOver(
  from: Parameters<typeof findCase>[0],
  id: string,
  to: CaseType,
  types: CaseTypes,
  rules: Rulebook,
): Promise<FieldValues> {
  const stored = await findCase(from, id);
  if (!stored) return {};
  const type = types.get(stored.file.type);
  const hand = type.handsOver[to.code];
  if (!hand) return {};
  const told = hand(timelineOf(type, stored.acts, stored.parties.map(traitsOf), rules.calendar));
  if (told instanceof Refusal) throw told;
  return told;
}

function agreed(field: string, given: FieldValue | undefined, handed: FieldValue): FieldValue {
  if (given !== undefined && JSON.stringify(given) !== JSON.stringify(handed)) {
    throw new Refusal('link.contradicts', { field, given: String(given), linked: String(handed) });
  }
  return handed;
}

function idsIn(type: CaseType, act: string, fields: FieldValues): string[] {
  return Object.entries(type.acts[act]?.fields ?? {}).flatMap(([name, { kind }]) => {
    const value = fields[name];
    return kind === 'case' && typeof value === 'string' ? [value] : [];
  });
}
