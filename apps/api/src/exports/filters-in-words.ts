import type { Knowledge, Whose, WorklistView } from '#casework';
import type { ExportInput } from './exports.bodies.js';

const views: Readonly<Record<WorklistView, string>> = {
  open: '全部在办',
  'in-time': '期限内',
  overdue: '已超期',
  'due-soon': '即将届满',
  unassigned: '未定承办人',
  suspended: '已中止',
  'suspended-long': '中止过久',
};

const owners: Readonly<Record<Whose, string>> = {
  mine: '本人承办',
  unit: '本单位',
  unassigned: '未分配',
  watched: '本人关注',
};

/** How the coded filters of a list are called in the office. What was typed to search for is not told.
 *  @throws Refusal `case-type.unknown`, `organisation.unknown` */
export function filtersInWords(
  { query, search }: Pick<ExportInput, 'query' | 'search'>,
  { types, organisations }: Knowledge,
  nameOf: (account: string) => string,
): string {
  const { whose, view, organisation, reach, withinWorkingDays, suspendedDays, handler, unassigned, type, ...rest } = {
    ...query,
    ...typeOf(search),
  };
  const { state, period, sort: _, direction: __, ...days } = rest;
  const of = type === undefined ? types.all() : [types.get(type)];
  const told = [
    whose !== undefined && owners[whose],
    query && views[view ?? 'open'],
    view === 'due-soon' && withinWorkingDays !== undefined && `${withinWorkingDays} 个工作日内`,
    view === 'suspended-long' && `中止超过 ${suspendedDays ?? 60} 日`,
    type !== undefined && types.get(type).name,
    organisation !== undefined && `${organisations.get(organisation).name}${reach === 'unit' ? '' : '及其下级'}`,
    handler !== undefined && `承办人${nameOf(handler)}`,
    unassigned !== undefined && '未定承办人',
    state !== undefined && `状态${of.find(({ states }) => states[state])?.states[state]?.name ?? state}`,
    period !== undefined && `最近期限${of.find(({ periods }) => periods[period])?.periods[period]?.name ?? period}`,
    between('收案日', days.receivedFrom, days.receivedTo),
    between('届满日', days.dueFrom, days.dueUntil),
    between('听证、开庭日', days.hearingFrom, days.hearingUntil),
  ];
  return told.filter((each) => typeof each === 'string').join('，');
}

const between = (what: string, from = '', until = ''): string | false =>
  (from !== '' || until !== '') && `${what} ${from} 至 ${until}`;

const typeOf = (search: ExportInput['search']): { type?: string } =>
  search?.type === undefined ? {} : { type: search.type };

/** The filters of a register's list. */
export function entryFiltersInWords(
  filters: { readonly organisation?: unknown; readonly from?: unknown; readonly to?: unknown },
  organisations: Knowledge['organisations'],
): string {
  const { organisation } = filters;
  const unit = organisation ? organisations.get(String(organisation)).name : undefined;
  return told([unit, ...daysInWords(filters)]);
}

/** The days from and to which is asked, each where it is given. */
export const daysInWords = ({ from, to }: { readonly from?: unknown; readonly to?: unknown }): string[] => [
  ...(from ? [`自 ${from}`] : []),
  ...(to ? [`至 ${to}`] : []),
];

/** What is there of some words, one after the other. */
export const told = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('，');
