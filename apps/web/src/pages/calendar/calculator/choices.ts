import type { Schemas } from '../../../server/api.js';

/** Something that moves a period, and what is to be said about it beside its day. */
export interface Choice {
  code: string;
  name: string;
  takesDays: boolean;
  takesTime: boolean;
}

/** What can be said to have happened: the acts and events that start, stop, extend, meet or end a period of the case type. */
export function choicesOf({ acts, events, periods }: Schemas['CaseType']): Choice[] {
  const versions = periods.flatMap((period) => period.versions);
  const moving = new Set([
    ...periods.flatMap(({ metBy, endedBy, extendedBy }) => [...metBy, ...endedBy, extendedBy ?? '']),
    ...versions.flatMap(({ startsOn, stops }) => [...startsOn, ...stops.flatMap(({ from, until }) => [from, until])]),
  ]);
  const lengthening = new Set([
    ...periods.flatMap(({ extendedBy }) => extendedBy ?? []),
    ...versions.flatMap(({ length, startsOn }) => (length === null ? startsOn : [])),
  ]);
  const timed = new Set(versions.flatMap(({ length, startsOn }) => (length?.unit === 'hours' ? startsOn : [])));
  const inDays = new Set(acts.filter(({ fields }) => 'days' in fields).map(({ code }) => code));
  return [...acts, ...events]
    .filter(({ code }) => moving.has(code))
    .map(({ code, name }) => ({
      code,
      name,
      takesDays: lengthening.has(code) || inDays.has(code),
      takesTime: timed.has(code),
    }));
}
