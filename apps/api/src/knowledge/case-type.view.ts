import { type CaseType, type FieldSpec, type FieldSpecs, type PeriodSpec, sourcesOf } from '#casework/definition';
import { usualLength } from '#casework/timeline';

const list = <T, V>(items: Readonly<Record<string, T>>, view: (item: T, code: string) => V): V[] =>
  Object.entries(items).map(([code, item]) => view(item, code));

const named = ({ name }: { name: string }, code: string) => ({ code, name });

/** A case type as a line of a list. */
export const caseTypeItem = ({ code, name, aliases, numberWord }: CaseType) => ({ code, name, aliases, numberWord });

/** What forms, lists and programs are drawn from: states, acts with their fields, documents and rules, periods, flags, all with
 *  their sources. */
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
      automatic: act.automatic !== undefined,
      versions: act.versions ?? null,
      document: act.document ?? null,
      fields: act.fields ?? {},
      rules: (act.rules ?? []).map(({ says, source }) => ({ says, source: sourcesOf(source) })),
      source: sourcesOf(act.source),
    })),
    periods: list(type.periods, (period, code) => periodView(type, period, code)),
    flags: list(type.flags, ({ name, source }, code) => ({ code, name, source: sourcesOf(source) })),
    handsOver: Object.keys(type.handsOver),
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

function periodView(type: CaseType, period: PeriodSpec, code: string) {
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
              perParty: version.starts !== undefined,
              length: usualLength(type, code, lawVersion),
              stops: (version.stops ?? []).map(({ from, until, source }) => ({ from, until, source })),
              target: version.target ?? null,
              source: sourcesOf(version.source),
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
