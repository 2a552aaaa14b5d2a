import type { Dictionaries } from '#casework/dictionaries';
import type { Organisations } from '#identity';
import type { Scope } from '#statistics';

/** A row or column that takes some values of a field. */
export interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly codes: readonly string[];
}

/** One row for each code of a dictionary, in its order. */
export const rowsOfCodes = (dictionary: string, dictionaries: Dictionaries): Bucket[] =>
  [...dictionaries.get(dictionary).entries.values()].map(({ code, label }) => ({ key: code, label, codes: [code] }));

/** The unit of a scope itself, and each unit directly below it with all that are below that one. 本级 has one row for all that
 *  is in it: what is done for its organ (代表行署) may be kept by another unit.
 *  @throws Refusal `organisation.unknown` */
export function rowsOfUnits(scope: Scope, units: Organisations): Bucket[] {
  const top = ['bureau', 'region'].includes(scope) ? units.top() : units.get(scope);
  if (scope === 'bureau') return [{ key: top.code, label: top.name, codes: units.withSubordinates(top.code) }];
  const below = units.all().filter(({ parent }) => parent === top.code);
  return [
    { key: top.code, label: below.length === 0 ? top.name : `${top.name}（本级）`, codes: [top.code] },
    ...below.map(({ code, name }) => ({ key: code, label: name, codes: units.withSubordinates(code) })),
  ];
}

const levelOf = { 'prefecture-bureau': 'city', 'county-bureau': 'county' } as const;

/** The organs of some levels: those that a bureau of that level represents. */
export function organsOfLevels(levels: readonly string[], units: Organisations): string[] {
  return units.all().flatMap(({ kind, represents }) => {
    const isOne = represents !== undefined && kind !== 'station' && levels.includes(levelOf[kind]);
    return isOne ? [represents.code] : [];
  });
}
