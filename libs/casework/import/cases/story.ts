import type { FieldValue, FieldValues } from '../../definition/fields.js';
import type { PartyInput } from '../../use-cases/parties.js';
import type { ImportRow } from '../read-rows.js';
import { type CaseImport, referred } from './case-import.js';
import type { DeclaredAct, Told } from './shape.js';

/** An act of a case as a row tells it. */
export interface ToldAct {
  readonly declared: DeclaredAct;
  readonly on: string;
  readonly fields: FieldValues;
}

/** A closed case as a row tells it: its parties, and its acts in their order. */
export interface Story {
  readonly parties: readonly PartyInput[];
  readonly acts: readonly ToldAct[];
}

const partsOf = (text: FieldValue | undefined): string[] =>
  String(text ?? '')
    .split(/[、;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a row tells by its declaration. */
export function storyOf(declared: CaseImport, { values }: Pick<ImportRow, 'values'>): Story {
  const groups = new Map(
    Object.entries(declared.parties).map(([name, { role, names, kind, identityNumbers }]) => {
      const numbers = identityNumbers === undefined ? [] : partsOf(values.get(identityNumbers));
      const parties = partsOf(values.get(names)).map((each, i): PartyInput => {
        const number = numbers[i];
        const kindOf = kind.startsWith('$') ? String(values.get(kind.slice(1)) ?? '') : kind;
        const party = { ref: `${name}-${i + 1}`, role, kind: kindOf, name: each };
        return number === undefined ? party : { ...party, identityNumber: number };
      });
      return [name, parties];
    }),
  );
  const refsOf = (group: string): string[] => (groups.get(group) ?? []).map(({ ref }) => ref);
  const toldBy = (told: Told, party?: string): FieldValue | undefined => {
    if (typeof told === 'string') {
      const [name] = referred(told);
      if (name === undefined) return told;
      if (name === 'party' && party !== undefined) return party;
      if (!groups.has(name)) return values.get(name);
      const refs = refsOf(name);
      return refs.length === 0 ? undefined : refs;
    }
    if (Array.isArray(told)) {
      const items = told.map((each: Told) => toldBy(each, party)).filter((each) => each !== undefined);
      return items.length === 0 ? undefined : (items as unknown as FieldValue);
    }
    if (typeof told === 'object') return fieldsOf(told as Record<string, Told>, party) as unknown as FieldValue;
    return told as number | boolean;
  };
  const fieldsOf = (fields: Readonly<Record<string, Told>>, party?: string): FieldValues =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, told]) => {
        const value = toldBy(told, party);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const acts = declared.acts.flatMap((each): ToldAct[] => {
    const on = values.get(each.on);
    const { when = {}, fields = {} } = each;
    if (on === undefined) return [];
    const isSo = Object.entries(when).every(([name, allowed]) =>
      allowed.includes((values.get(name) ?? false) as string | boolean),
    );
    if (!isSo) return [];
    const parties = each.each === undefined ? [undefined] : each.each.flatMap(refsOf);
    return parties.map((party) => ({ declared: each, on: String(on), fields: fieldsOf(fields, party) }));
  });
  return { parties: [...groups.values()].flat(), acts };
}

/** The column that a problem of an act is about: of its day, of a field, of its parties. */
export function columnAbout(
  declared: CaseImport,
  { declared: { on, fields = {} } }: ToldAct,
  field: string,
): string | undefined {
  if (field === 'occurredOn') return on;
  const party = /^parties\[\d+\]\.(\w+)$/.exec(field)?.[1];
  if (party !== undefined) {
    const [group] = Object.values(declared.parties);
    return party === 'identityNumber' ? group?.identityNumbers : group?.names;
  }
  const told = fields[/^\w+/.exec(field)?.[0] ?? ''];
  const [name] = told === undefined ? [] : referred(told);
  return name === undefined ? undefined : (declared.parties[name]?.names ?? name);
}
