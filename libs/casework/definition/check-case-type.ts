import { addDays } from '#legal-time';
import type { Dictionaries } from '../dictionaries/index.js';
import {
  type ActSpec,
  type CaseType,
  type PeriodSpec,
  type PeriodVersionSpec,
  type Source,
  sourcesOf,
} from './case-type.js';
import type { FieldSpec, FieldSpecs } from './fields.js';

/** What is wrong with the declaration of a case type, one line each; empty when it can be relied on: every state is reached
 *  and can be left for an end, every rule has its source, every code it names exists, the law versions leave no day out. */
export function problemsOf(type: CaseType, dictionaries: Dictionaries): string[] {
  return [
    ...stateProblems(type),
    ...versionProblems(type),
    ...Object.entries(type.acts).flatMap(([code, act]) => actProblems(type, dictionaries, code, act)),
    ...Object.keys(type.periods).flatMap((code) => periodProblems(type, code)),
    ...factProblems(type, dictionaries),
    ...roleProblems(type, dictionaries),
    ...Object.entries(type.flags).flatMap(([code, flag]) =>
      hasSource(flag.source) ? [] : [`flag ${code} has no source`],
    ),
    ...lawVersionActProblems(type),
  ];
}

function lawVersionActProblems({ acts, lawVersionAct }: CaseType): string[] {
  if (lawVersionAct === undefined || acts[lawVersionAct]?.fields?.['lawVersion']?.kind === 'code') return [];
  return [`act ${lawVersionAct} puts the case under another law version, but has no code field lawVersion`];
}

/** The states that `edges` lead to from some states, those included. */
function reached(from: Iterable<string>, edges: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set(from);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const [a, b] of edges) if (found.has(a)) found.add(b);
  }
  return found;
}

function stateProblems(type: CaseType): string[] {
  const acts = Object.values(type.acts);
  const openings = acts.filter((act) => act.from === null).map((act) => act.to);
  const terminal = Object.keys(type.states).filter((code) => type.states[code]?.terminal);
  const moves = acts.flatMap((act) =>
    act.to === 'same' ? [] : (act.from ?? []).map((from) => [from, act.to] as const),
  );
  const reachable = reached(openings, moves);
  const ending = reached(
    terminal,
    moves.map(([from, to]) => [to, from] as const),
  );
  return [
    ...(openings.length === 0 ? ['no act opens the case'] : []),
    ...(terminal.length === 0 ? ['no state is terminal'] : []),
    ...Object.keys(type.states).flatMap((code) => [
      ...(reachable.has(code) ? [] : [`state ${code} cannot be reached`]),
      ...(ending.has(code) ? [] : [`state ${code} has no way to a terminal state`]),
    ]),
  ];
}

/** Versions in order: each begins on the day after the one before has ended. */
function versionProblems(type: CaseType): string[] {
  const versions = Object.entries(type.lawVersions).sort(([, a], [, b]) => {
    return (a.from ?? '').localeCompare(b.from ?? '');
  });
  const problems = versions.flatMap(([code, version]) =>
    hasSource(version.source) ? [] : [`law version ${code} has no source`],
  );
  versions.slice(1).forEach(([code, version], i) => {
    const [earlier, { until }] = versions[i] as (typeof versions)[number];
    if (until === undefined || version.from === undefined || version.from <= until) {
      problems.push(`law versions ${earlier} and ${code} overlap`);
    } else if (version.from !== addDays(until, 1)) {
      problems.push(`law versions ${earlier} and ${code} leave a gap after ${until}`);
    }
  });
  return problems;
}

function actProblems(type: CaseType, dictionaries: Dictionaries, code: string, act: ActSpec): string[] {
  const at = `act ${code}`;
  const states = [...(act.from ?? []), ...(act.to === 'same' ? [] : [act.to])];
  return [
    ...(hasSource(act.source) ? [] : [`${at} has no source`]),
    ...(act.from === null && act.to === 'same' ? [`${at} opens the case without a state`] : []),
    ...states.filter((state) => !type.states[state]).map((state) => `${at} names the unknown state ${state}`),
    ...unknownVersions(type, at, act.versions ?? []),
    ...fieldProblemsAt(type, dictionaries, at, act.fields ?? {}),
    ...Object.entries(act.implies ?? {}).flatMap(([event, told]) => impliedProblems(type, at, act, event, told)),
    ...(act.rules ?? []).flatMap((rule, i) => [
      ...(hasSource(rule.source) ? [] : [`${at}, rule ${i + 1} has no source`]),
      ...(rule.says.trim() === '' ? [`${at}, rule ${i + 1} says nothing`] : []),
    ]),
    ...(act.automatic && act.by.join() !== 'system' ? [`${at} is automatic, but not done by the system alone`] : []),
  ];
}

function impliedProblems(
  type: CaseType,
  at: string,
  { fields }: ActSpec,
  event: string,
  told: string | { on: string; time: string } | undefined,
): string[] {
  const { on, time } = typeof told === 'string' ? { on: told, time: undefined } : (told ?? { on: '' });
  return [
    ...(type.events[event] ? [] : [`${at} implies the unknown event ${event}`]),
    ...(fields?.[on]?.kind === 'date' ? [] : [`${at} implies ${event} by ${on}, which is no date field`]),
    ...(time === undefined || fields?.[time]?.kind === 'time'
      ? []
      : [`${at} implies ${event} at ${time}, which is no time field`]),
  ];
}

function fieldProblemsAt(type: CaseType, dictionaries: Dictionaries, at: string, fields: FieldSpecs): string[] {
  return Object.entries(fields).flatMap(([name, field]: [string, FieldSpec]) => {
    const here = `${at}, field ${name}`;
    const problems = field.label.trim() === '' ? [`${here} has no label`] : [];
    if (field.kind === 'code' || field.kind === 'codes')
      problems.push(...unknownDictionary(dictionaries, here, field.dictionary));
    if (field.kind === 'date' && field.noLaterThan !== undefined) {
      const other = field.noLaterThan === 'occurredOn' || fields[field.noLaterThan]?.kind === 'date';
      if (!other) problems.push(`${here} is no later than ${field.noLaterThan}, which is no date field`);
    }
    if (field.kind === 'party' || field.kind === 'parties') {
      const unknown = (field.roles ?? []).filter((role) => !type.partyRoles[role]);
      problems.push(...unknown.map((role) => `${here} names the unknown role ${role}`));
    }
    return field.kind === 'items' ? [...problems, ...fieldProblemsAt(type, dictionaries, here, field.of)] : problems;
  });
}

function periodProblems(type: CaseType, code: string): string[] {
  const period = type.periods[code] as CaseType['periods'][string];
  const at = `period ${code}`;
  const extension = period.extendedBy === undefined ? undefined : type.acts[period.extendedBy]?.fields?.['days'];
  return [
    ...unknownEvents(type, at, [...period.metBy, ...(period.endedBy ?? [])]),
    ...(period.extendedBy !== undefined && extension?.kind !== 'integer'
      ? [`${at} is extended by ${period.extendedBy}, which has no whole number of days`]
      : []),
    ...unboundedDays(type, at, period),
    ...unknownVersions(type, at, Object.keys(period.versions)),
    ...Object.entries(period.versions).flatMap(([version, spec]) =>
      spec === undefined ? [] : periodVersionProblems(type, `${at} (${version})`, spec),
    ),
  ];
}

/** The most days that one act may set or grant: ten years, so that no due date leaves the calendar. */
const MOST_DAYS = 3_650;

/** Acts that set or lengthen a period by days without measure. */
function unboundedDays(type: CaseType, at: string, { extendedBy, versions }: PeriodSpec): string[] {
  const setting = Object.values(versions).flatMap((version) =>
    typeof version?.length === 'function' ? version.startsOn : [],
  );
  return [...new Set([...setting, ...(extendedBy === undefined ? [] : [extendedBy])])].flatMap((code) =>
    Object.entries(type.acts[code]?.fields ?? {}).flatMap(([name, field]) =>
      /days$/i.test(name) && field.kind === 'integer' && (field.max ?? Number.POSITIVE_INFINITY) > MOST_DAYS
        ? [`${at} is counted by field ${name} of ${code}, which may be more than ${MOST_DAYS}`]
        : [],
    ),
  );
}

function periodVersionProblems(type: CaseType, at: string, spec: PeriodVersionSpec<string>): string[] {
  const stops = spec.stops ?? [];
  return [
    ...(hasSource(spec.source) && stops.every((stop) => hasSource(stop.source)) ? [] : [`${at} has no source`]),
    ...(spec.startsOn.length === 0 ? [`${at} starts on nothing`] : []),
    ...unknownEvents(type, at, [...spec.startsOn, ...stops.flatMap((stop) => [stop.from, stop.until])]),
  ];
}

function factProblems(type: CaseType, dictionaries: Dictionaries): string[] {
  return Object.entries(type.facts).flatMap(([name, fact]) => {
    const at = `fact ${name}`;
    return [
      ...(fact.label.trim() === '' ? [`${at} has no label`] : []),
      ...(fact.kind === 'code' && fact.dictionary === undefined ? [`${at} is a code without dictionary`] : []),
      ...(fact.dictionary === undefined ? [] : unknownDictionary(dictionaries, at, fact.dictionary)),
    ];
  });
}

function roleProblems(type: CaseType, dictionaries: Dictionaries): string[] {
  return Object.entries(type.partyRoles).flatMap(([role, { categories }]) =>
    categories === undefined ? [] : unknownDictionary(dictionaries, `party role ${role}`, categories),
  );
}

const hasSource = (source: Source | readonly Source[] | undefined): boolean => {
  const sources = source === undefined ? [] : sourcesOf(source);
  return sources.length > 0 && sources.every((each) => each.law !== '' && each.articles.length > 0);
};

const unknownEvents = (type: CaseType, at: string, codes: readonly string[]): string[] =>
  codes
    .filter((code) => !type.acts[code] && !type.events[code])
    .map((code) => `${at} names ${code}, which is neither act nor event`);

const unknownVersions = (type: CaseType, at: string, versions: readonly string[]): string[] =>
  versions.filter((code) => !type.lawVersions[code]).map((code) => `${at} names the unknown law version ${code}`);

const unknownDictionary = (dictionaries: Dictionaries, at: string, id: string): string[] =>
  dictionaries.has(id) ? [] : [`${at} names the unknown dictionary ${id}`];
