import {
  type CaseType,
  type FieldSpec,
  type FieldSpecs,
  type PeriodSpec,
  type Source,
  sourcesOf,
} from '#casework/definition';
import type { PeriodLength } from '#legal-time';

const list = <T, V>(items: Readonly<Record<string, T>>, view: (item: T, code: string) => V): V[] =>
  Object.entries(items).map(([code, item]) => view(item, code));

const named = ({ name }: { name: string }, code: string) => ({ code, name });

/** A case type as a line of a list. */
export const caseTypeItem = ({ code, name, aliases, numberWord }: CaseType) => ({ code, name, aliases, numberWord });

/** What forms, lists and programs are drawn from: states, acts with their fields and documents, periods with sources. */
export function caseTypeView(type: CaseType) {
  return {
    ...caseTypeItem(type),
    lawVersions: list(type.lawVersions, ({ name, from, until, source }, code) => {
      return { code, name, from: from ?? null, until: until ?? null, source };
    }),
    partyRoles: list(type.partyRoles, ({ name, categories }, code) => ({ code, name, categories: categories ?? null })),
    states: list(type.states, ({ name, terminal = false, suspended = false }, code) => {
      return { code, name, terminal, suspended };
    }),
    events: list(type.events, named),
    acts: list(type.acts, (act, code) => ({
      code,
      name: act.name,
      from: act.from,
      to: act.to,
      by: act.by,
      versions: act.versions ?? null,
      document: act.document ?? null,
      fields: act.fields ?? {},
      source: sourcesOf(act.source),
    })),
    periods: list(type.periods, periodView),
    facts: list(type.facts, ({ label, kind, dictionary }, code) => ({
      code,
      label,
      kind,
      dictionary: dictionary ?? null,
    })),
    dictionaries: dictionariesOf(type),
  };
}

export type CaseTypeView = ReturnType<typeof caseTypeView>;

function periodView(period: PeriodSpec, code: string) {
  return {
    code,
    name: period.name,
    whose: period.whose,
    soft: period.soft ?? false,
    metBy: period.metBy,
    endedBy: period.endedBy ?? [],
    extendedBy: period.extendedBy ?? null,
    lapse: period.lapse,
    versions: Object.entries(period.versions).flatMap(([lawVersion, version]) =>
      version === undefined
        ? []
        : [
            {
              lawVersion,
              startsOn: version.startsOn,
              length: typeof version.length === 'function' ? null : (version.length as PeriodLength | null),
              stops: (version.stops ?? []).map(({ from, until, source }) => ({ from, until, source })),
              source: sourcesOf(version.source) as readonly Source[],
              confidence: version.confidence ?? null,
            },
          ],
    ),
  };
}

/** The ids of all dictionaries that forms of the type choose from. */
function dictionariesOf(type: CaseType): string[] {
  const ofFields = (fields: FieldSpecs): string[] => Object.values(fields).flatMap(ofField);
  const ofField = (field: FieldSpec): string[] => {
    if (field.kind === 'items') return ofFields(field.of);
    return 'dictionary' in field ? [field.dictionary] : [];
  };
  const all = [
    'party-kind',
    ...Object.values(type.partyRoles).flatMap(({ categories }) => categories ?? []),
    ...Object.values(type.acts).flatMap(({ fields }) => ofFields(fields ?? {})),
    ...Object.values(type.facts).flatMap(({ dictionary }) => dictionary ?? []),
  ];
  return [...new Set(all)].sort();
}
