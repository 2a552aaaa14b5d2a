import type { FieldSpecs, Values } from '../../parts/act-form/values.js';
import type { Schemas } from '../../server/api.js';
import { creditCodeProblem, identityProblem, type NumberProblem } from './numbers.js';

/** A party as it stands in the form. `ref` tells it apart within the form. */
export interface PartyEntry {
  ref: string;
  role: string;
  kind: string;
  name: string;
  identityNumber: string;
  creditCode: string;
  phone: string;
  address: string;
  birthDate: string;
  victim: boolean;
  fromOutside: boolean;
  categories: readonly string[];
}

/** Whether a kind of party is a person with an identity number, not an organisation with a credit code. */
export const isPerson = (kind: string): boolean => ['citizen', 'sole-trader'].includes(kind);

const official = ['respondent', 'defendant'];

export const newParty = (ref: string, role: string): PartyEntry => ({
  ref,
  role,
  kind: official.includes(role) ? 'administrative-organ' : 'citizen',
  name: '',
  identityNumber: '',
  creditCode: '',
  phone: '',
  address: '',
  birthDate: '',
  victim: false,
  fromOutside: false,
  categories: [],
});

/** The parties that a form begins with: one of each role that a required field asks for. */
export function firstParties(specs: FieldSpecs): PartyEntry[] {
  const roles = Object.values(specs)
    .filter(({ kind, optional, roles: asked }) => ['party', 'parties'].includes(kind) && !optional && asked?.length)
    .map(({ roles: asked }) => asked?.[0] ?? '');
  return [...new Set(roles)].map((role, i) => newParty(String(i + 1), role));
}

/** What the fields that ask for parties say unless someone chooses otherwise: those of the roles that they ask for. A field that may
 *  be left out says so only of parties that no required field names. */
export function partyDefaults(specs: FieldSpecs, parties: readonly PartyEntry[]): Values {
  const asking = Object.entries(specs).filter(([, { kind }]) => ['party', 'parties'].includes(kind));
  const required = new Set(asking.flatMap(([, { optional, roles = [] }]) => (optional ? [] : roles)));
  const chosen = asking.flatMap(([name, spec]) => {
    const roles = (spec.roles ?? []).filter((role) => !spec.optional || !required.has(role));
    const refs = parties.filter(({ role }) => roles.includes(role)).map(({ ref }) => ref);
    if (refs.length === 0) return [];
    return [[name, spec.kind === 'party' ? refs[0] : refs] as const];
  });
  return Object.fromEntries(chosen);
}

/** What is sent of a party: only what fits its kind and was filled in. */
export function partyBody(party: PartyEntry): Schemas['PartyBody'] {
  const { ref, role, kind, name, victim, fromOutside, categories } = party;
  const texts = isPerson(kind)
    ? (['identityNumber', 'phone', 'address', 'birthDate'] as const)
    : (['creditCode', 'phone', 'address'] as const);
  const filled = texts.filter((each) => party[each].trim() !== '').map((each) => [each, party[each].trim()] as const);
  return {
    ref,
    role,
    kind,
    name: name.trim(),
    ...Object.fromEntries(filled),
    ...(victim && { victim }),
    ...(fromOutside && { fromOutside }),
    ...(categories.length > 0 && { categories: [...categories] }),
  };
}

/** What is wrong with the numbers of a party. */
export function numberProblem(
  party: PartyEntry,
  today: string,
): { field: 'identityNumber' | 'creditCode'; problem: NumberProblem } | undefined {
  const field = isPerson(party.kind) ? 'identityNumber' : 'creditCode';
  const typed = party[field].trim();
  if (typed === '') return undefined;
  const problem = field === 'identityNumber' ? identityProblem(typed, today) : creditCodeProblem(typed);
  return problem && { field, problem };
}
