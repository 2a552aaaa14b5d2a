import type { Organisations } from '#identity';
import type { Actor, Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { CaseTypes } from '../case-types.js';
import type { CaseType } from '../definition/case-type.js';
import type { FieldValue, FieldValues } from '../definition/fields.js';
import { findCase, traitsOf } from '../storage/cases.js';
import type { Rulebook } from '../timeline/record.js';
import { timelineOf } from '../timeline/timeline.js';

interface Surroundings {
  types: CaseTypes;
  organisations: Organisations;
  rules: Rulebook;
}

/** The other cases that the fields of an act name: id → case type. What is outside the actor's units is as if it did not exist. */
export async function linkedCases(
  work: Work,
  by: Actor,
  type: CaseType,
  act: string,
  fields: FieldValues,
  { organisations }: Pick<Surroundings, 'organisations'>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const id of idsIn(type, act, fields)) {
    const [row] = await work.query<{ type: string; organisation: string }>(
      'SELECT type, organisation FROM case_file WHERE id = ?',
      [id],
    );
    const isSeen = row && organisations.withSubordinates(by.organisation).includes(row.organisation);
    if (row && isSeen) found.set(id, row.type);
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
