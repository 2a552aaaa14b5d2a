import { addDays, type LegalDate } from '#legal-time';
import type { FieldSpec, FieldSpecs, FieldValue, FieldValues, ItemValue } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';
import type { PartyTraits } from '../timeline/situation.js';

/** Chooses one of so many possibilities, by index. */
export type Chooser = (count: number) => number;

export const firstChoice: Chooser = () => 0;

/** The id of a reconsideration case that fields of tests may name. */
export const OTHER_CASE = '00000000-0000-4000-8000-000000000001';

interface Surroundings {
  on: LegalDate;
  parties: readonly PartyTraits[];
  dictionaries: Dictionaries;
}

/** Completes the fields of an act with permitted values: what is not given is filled in where it is required, and where a
 *  random chooser wants it. An example then tells only what matters to it. */
export function fill(specs: FieldSpecs, given: FieldValues, around: Surroundings, choose = firstChoice): FieldValues {
  const filled = Object.entries(specs).map(([name, spec]): [string, FieldValue | undefined] => {
    if (given[name] !== undefined || (spec.optional && choose(2) === 0)) return [name, given[name]];
    return [name, valueFor(spec, around, choose)];
  });
  const values = Object.fromEntries([...filled, ...Object.entries(given)].filter(([, value]) => value !== undefined));
  return { ...values, ...inOrder(specs, values, given, around.on) };
}

/** Dates that were filled in, moved to the day that they must not be later or earlier than. */
function inOrder(specs: FieldSpecs, values: FieldValues, given: FieldValues, on: LegalDate): FieldValues {
  const moved = Object.entries(specs).flatMap(([name, spec]) => {
    const limit = spec.kind === 'date' && spec.noLaterThan !== undefined ? values[spec.noLaterThan] : undefined;
    if (spec.kind === 'date' && spec.noEarlierThan === 'occurredOn' && given[name] === undefined) {
      return values[name] !== undefined && String(values[name]) < on ? [[name, on] as const] : [];
    }
    const late = given[name] === undefined && limit !== undefined && String(values[name] ?? '') > String(limit);
    return late ? [[name, limit] as const] : [];
  });
  return Object.fromEntries(moved);
}

function valueFor(spec: FieldSpec, around: Surroundings, choose: Chooser): FieldValue | undefined {
  switch (spec.kind) {
    case 'case':
      return OTHER_CASE;
    case 'text':
      return '略';
    case 'officer':
      return 'caseworker';
    case 'officers':
      return ['caseworker', 'supervisor', 'mohe'].slice(0, Math.max(1, spec.min ?? 1));
    case 'boolean':
      return choose(2) === 1;
    case 'time':
      return '09:00';
    case 'integer':
      return (spec.min ?? 0) + choose(Math.min((spec.max ?? 9) - (spec.min ?? 0) + 1, 40));
    case 'money':
      return choose(100) * 100;
    case 'date':
      return addDays(around.on, spec.planned ? choose(30) : -choose(30));
    case 'code':
      return codeFor(spec.dictionary, around, choose);
    case 'codes':
      return choose(2) === 1 ? codesOf(spec.dictionary, around) : [codeFor(spec.dictionary, around, choose)];
    case 'party':
      return oneOf(chosenParties(spec.roles, around), choose);
    case 'parties': {
      const parties = chosenParties(spec.roles, around);
      return parties.length === 0 ? undefined : parties.slice(0, parties.length - choose(parties.length));
    }
    case 'items': {
      const item = Object.entries(spec.of).flatMap(([name, each]) =>
        each.optional ? [] : [[name, valueFor(each, around, choose)]],
      );
      return [Object.fromEntries(item) as ItemValue];
    }
  }
}

const oneOf = (parties: readonly string[], choose: Chooser): string | undefined =>
  parties.length === 0 ? undefined : parties[choose(parties.length)];

function codeFor(dictionary: string, around: Surroundings, choose: Chooser): string {
  const codes = codesOf(dictionary, around);
  return codes[choose(codes.length)] as string;
}

/** The codes of a dictionary that are in force on the day. */
const codesOf = (dictionary: string, { on, dictionaries }: Surroundings): string[] =>
  [...dictionaries.get(dictionary).entries.keys()].filter(
    (code) => dictionaries.problem(dictionary, code, on, '') === undefined,
  );

const chosenParties = (roles: readonly string[] | undefined, { parties }: Surroundings): string[] =>
  parties.filter((party) => !roles || roles.includes(party.role)).map((party) => party.id);
