import type { CaseItem } from '#casework';
import type { Column } from '#platform/spreadsheet';

const partiesOf = ({ names, count }: CaseItem['parties']): string => {
  const all = names.map(({ name }) => name).join('、');
  return count > names.length ? `${all} 等 ${count} 人` : all;
};

/** The columns of a list of cases as it goes into a file. */
export const caseColumns = (nameOf: (account: string) => string): readonly Column<CaseItem>[] => [
  { title: '案号', width: 22, write: (cells, { number }) => cells.writeText(number) },
  { title: '类型', width: 12, write: (cells, { typeName }) => cells.writeText(typeName) },
  { title: '当事人', width: 30, write: (cells, { parties }) => cells.writeText(partiesOf(parties)) },
  { title: '状态', width: 12, write: (cells, { state }) => cells.writeText(state.name) },
  { title: '单位', width: 24, write: (cells, { organisation }) => cells.writeText(organisation.name) },
  { title: '承办人', width: 12, write: (cells, { handler }) => cells.writeText(handler && nameOf(handler)) },
  { title: '收案日期', width: 12, write: (cells, { receivedOn }) => cells.writeDate(receivedOn) },
  { title: '结案日期', width: 12, write: (cells, { closedOn }) => cells.writeDate(closedOn) },
  { title: '最近期限', width: 18, write: (cells, { nextDue }) => cells.writeText(nextDue?.name) },
  { title: '届满日', width: 12, write: (cells, { nextDue }) => cells.writeDate(nextDue?.on) },
  { title: '期限情况', width: 12, write: (cells, { nextDue }) => cells.writeText(nextDue && standing(nextDue)) },
];

const standing = ({ overdue, provisional }: NonNullable<CaseItem['nextDue']>): string =>
  [overdue ? '已超期' : '未届满', ...(provisional ? ['暂算'] : [])].join('，');
