import type { Knowledge, WorklistView } from '#casework';
import type { ExportInput } from './exports.bodies.js';

const views: Readonly<Record<WorklistView, string>> = {
  open: '全部在办',
  overdue: '已超期',
  'due-soon': '即将届满',
  unassigned: '未定承办人',
  suspended: '已中止',
};

/** How the coded filters of a list are called in the office. What was typed to search for is not told.
 *  @throws Refusal `case-type.unknown`, `organisation.unknown` */
export function filtersInWords(
  { query, search }: Pick<ExportInput, 'query' | 'search'>,
  { types, organisations }: Knowledge,
  nameOf: (account: string) => string,
): string {
  const { view, organisation, reach, withinWorkingDays, handler, type, ...others } = { ...query, ...typeOf(search) };
  const told = [
    query && views[view ?? 'open'],
    view === 'due-soon' && withinWorkingDays !== undefined && `${withinWorkingDays} 个工作日内`,
    type !== undefined && types.get(type).name,
    organisation !== undefined && `${organisations.get(organisation).name}${reach === 'unit' ? '' : '及其下级'}`,
    handler !== undefined && `承办人${nameOf(handler)}`,
    Object.values(others).some((value) => value !== undefined) && '其他所选条件',
  ];
  return told.filter((each) => typeof each === 'string').join('，');
}

const typeOf = (search: ExportInput['search']): { type?: string } =>
  search?.type === undefined ? {} : { type: search.type };
