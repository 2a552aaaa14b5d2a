import type { Organisations, Sight } from '#identity';
import { addDays, isLegalDate, type LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import {
  amount,
  type CountedFigure,
  FigureGroups,
  type GroupedCount,
  isRatio,
  type Period,
  partsOfPeriod,
  plain,
  print,
  quotient,
  type RecordField,
  type RecordPage,
  type RecordSource,
  type Scope,
  scopeNameOf,
} from '#statistics';
import { isPeriodUnit, organLevel } from './declaration.js';
import { organsOfLevels, rowsOfCodes, rowsOfUnits } from './table-rows.js';
import { type TableColumnView, type TableRowView, type TableView, TOTAL, UNKNOWN } from './table-view.js';
import { columnsOf, type OfficialTable, type TableColumn, type Tables } from './tables.js';

export interface TableRequest {
  table: string;
  scope: Scope;
  from: string;
  to: string;
  /** By what the rows are; left out, as the form usually is. */
  rows?: string | undefined;
}

export interface CellRequest extends TableRequest {
  row: string;
  column: string;
}

/** Rows as they are asked for: parts of the period, or values of a field. */
interface Row {
  readonly key: string;
  readonly label: string;
  readonly period: Period;
  /** The values of the field that it takes. Null: whatever was not filled in. Undefined: all. */
  readonly codes: readonly string[] | null | undefined;
}

interface Plan {
  readonly table: OfficialTable;
  readonly by: string;
  readonly label: string;
  readonly scope: Scope;
  readonly period: Period;
  readonly rows: readonly Row[];
  readonly areParts: boolean;
}

/** Fills in official forms from the records, with one query for each figure and field of a group of columns, and lists the
 *  records behind each cell. */
export class EvaluateTable {
  private readonly groups: FigureGroups;

  constructor(
    read: Reader,
    private readonly tables: Tables,
    private readonly organisations: Organisations,
  ) {
    this.groups = new FigureGroups(read, organisations);
  }

  /** @throws Refusal `table.unknown`, `table.rows-unknown`, `table.too-many-rows`, `figure.period-invalid`, `scope.unknown` */
  async run(request: TableRequest): Promise<TableView> {
    const plan = this.planOf(request);
    const { table, scope, period, by, label } = plan;
    const asked = new Map<string, Promise<GroupedCount[]>>();
    const countsOf = (figure: CountedFigure, column: TableColumn): Promise<GroupedCount[]> => {
      const key = [figure.id, column.by, column.opening].join(' ');
      const counts = asked.get(key) ?? this.counts(plan, figure, column);
      asked.set(key, counts);
      return counts;
    };
    const columns = await Promise.all(
      columnsOf(table).map(async (column) => {
        const parts = this.tables.partsOf(column.figure);
        return { column, counts: await Promise.all(parts.map((part) => countsOf(part, column))) };
      }),
    );
    const rows = plan.rows.map((row): TableRowView => {
      const values = columns.map(({ column, counts }) =>
        this.valueOf(
          column,
          counts.map((each) => this.sum(each, column, row, plan.areParts)),
        ),
      );
      return { key: row.key, label: row.label, ...row.period, values };
    });
    return {
      id: table.id,
      title: table.title,
      source: table.source,
      notes: table.notes,
      scope,
      scopeName: scopeNameOf(scope, this.organisations),
      ...period,
      rowsBy: by,
      rowsLabel: label,
      groups: table.groups.map(({ id, label: name, columns: own }) => ({
        id,
        label: name,
        columns: own.map((column) => this.viewOf(column)),
      })),
      rows: rows.filter(({ key, values }) => key !== UNKNOWN || values.some((value) => value !== null && value !== 0)),
      warnings: columns.flatMap(({ column, counts }) => this.warningOf(table, column, counts[0] ?? [], plan)),
    };
  }

  /** The records behind a cell, those of the numerator for a rate.
   *  @throws Refusal those of {@link run}, and `table.cell-unknown`, `cursor.invalid` */
  async records(
    request: CellRequest,
    page: { limit: number; after?: string | undefined; sight?: Sight | undefined },
  ): Promise<RecordPage> {
    const plan = this.planOf(request);
    const row = plan.rows.find(({ key }) => key === request.row);
    const column = columnsOf(plan.table).find(({ id }) => id === request.column);
    if (!row || !column) throw new Refusal('table.cell-unknown', { row: request.row, column: request.column });
    const figure = this.tables.partsOf(column.figure)[0] as CountedFigure;
    const source = this.sourceOf(figure);
    const codes = this.codesOf(column);
    const common = column.by === plan.by ? inBoth(row.codes, codes) : row.codes;
    if (codes?.length === 0 || common?.length === 0) return { items: [], next: null, unseen: 0 };
    const all = {
      ...figure.where?.all,
      ...(codes !== undefined && column.by !== undefined && { [column.by]: [...codes] }),
      ...(common !== undefined && { [plan.by]: common === null ? { known: false } : [...common] }),
    };
    const narrowed = { ...figure, where: { ...figure.where, all } };
    const period = column.opening ? before(row.period) : row.period;
    return this.groups.records({ figure: narrowed, source, scope: plan.scope }, period, page);
  }

  private counts({ scope, rows, by, areParts }: Plan, figure: CountedFigure, column: TableColumn) {
    const source = this.sourceOf(figure);
    const fieldOf = (name: string | undefined) => (name === undefined ? [] : [source.fields.get(name) as RecordField]);
    const asked = areParts ? rows : rows.slice(-1);
    const periods = asked.map(({ key, period }) => ({ key, period: column.opening ? before(period) : period }));
    return this.groups.counts({
      figure,
      source,
      scope,
      periods,
      by: [...(areParts ? [] : fieldOf(by)), ...fieldOf(column.by)],
    });
  }

  /** What a row and column take of a grouped figure, in stored units. */
  private sum(counts: readonly GroupedCount[], column: TableColumn, row: Row, areParts: boolean): number {
    const codes = this.codesOf(column);
    const takes = ({ period, keys }: GroupedCount): boolean => {
      const [rowCode, columnCode] = areParts ? [undefined, keys[0]] : keys;
      if (areParts && period !== row.key) return false;
      if (row.codes === null && rowCode !== null) return false;
      if (row.codes && !row.codes.includes(rowCode ?? '')) return false;
      return codes === undefined || codes.includes(columnCode ?? '');
    };
    return counts.filter(takes).reduce((sum, { stored }) => sum + stored, 0);
  }

  private valueOf({ figure }: TableColumn, stored: readonly number[]): number | null {
    const parts = this.tables.partsOf(figure).map((part, i) => amount(stored[i] ?? 0, part.per));
    const [above, below] = parts;
    if (!isRatio(figure) || !above || !below) return above ? above.numerator / above.denominator : null;
    return print(quotient(above, below, figure.times), { ...plain, decimals: 1 }).value;
  }

  /** A group whose columns take codes says how much it cannot show. Told once, at its first column that takes some. */
  private warningOf(table: OfficialTable, column: TableColumn, counts: readonly GroupedCount[], plan: Plan): string[] {
    const group = table.groups.find(({ id }) => column.id.startsWith(`${id}.`));
    const dividing = group?.columns.filter(({ codes }) => codes !== undefined) ?? [];
    if (!group || column.id !== dividing[0]?.id) return [];
    const total = plan.rows.at(-1) as Row;
    const shown = dividing.reduce((sum, each) => sum + this.sum(counts, each, total, plan.areParts), 0);
    const all = this.sum(counts, { ...column, codes: undefined }, total, plan.areParts);
    if (all === shown) return [];
    const { unit, per = 1 } = this.tables.partsOf(column.figure)[0] as CountedFigure;
    return [`“${group.label}”各栏未包含未填写或者无法归类的 ${(all - shown) / per} ${unit}`];
  }

  private planOf({ table: id, scope, from, to, rows }: TableRequest): Plan {
    const table = this.tables.get(id);
    const by = rows ?? (table.rows[0] as string);
    if (!table.rows.includes(by)) throw new Refusal('table.rows-unknown', { rows: by, allowed: table.rows });
    const period = periodOf(from, to);
    const total: Row = { key: TOTAL, label: '合计', period, codes: undefined };
    if (isPeriodUnit(by)) {
      const parts = partsOfPeriod(by, period).map((part): Row => ({ ...part, codes: undefined }));
      return { table, by, label: '期间', scope, period, rows: [...parts, total], areParts: true };
    }
    const { buckets, label } = this.bucketsOf(table, by, scope);
    const unknown: Row = { key: UNKNOWN, label: '未填写', period, codes: null };
    const all = [...buckets.map((bucket): Row => ({ ...bucket, period })), unknown, total];
    return { table, by, label, scope, period, rows: all, areParts: false };
  }

  /** What rows of a kind are called: 月, 单位, 行政管理类别. */
  nameOfRows(table: OfficialTable, by: string): string {
    if (isPeriodUnit(by)) return periodNames[by];
    return by === 'organisation' ? '单位' : this.rowField(table, by).label;
  }

  private bucketsOf(table: OfficialTable, by: string, scope: Scope) {
    const label = this.nameOfRows(table, by);
    if (by === 'organisation') return { buckets: rowsOfUnits(scope, this.organisations), label };
    const { dictionary } = this.rowField(table, by);
    return { buckets: rowsOfCodes(dictionary as string, this.tables.dictionaries), label };
  }

  private rowField(table: OfficialTable, by: string): RecordField {
    const [column] = columnsOf(table) as [TableColumn];
    const [part] = this.tables.partsOf(column.figure) as [CountedFigure];
    return this.tables.figures.sourceOf(part).fields.get(by) as RecordField;
  }

  /** The source with what tables ask beside facts: whose a record is, and the organ. */
  private sourceOf(figure: CountedFigure): RecordSource {
    const source = this.tables.figures.sourceOf(figure);
    const more: RecordField[] = [
      { name: 'organisation', label: '单位', kind: 'text', sql: source.organisation },
      ...(source.organ === null ? [] : [{ name: organLevel, label: '机关', kind: 'text' as const, sql: source.organ }]),
    ];
    return { ...source, fields: new Map([...source.fields, ...more.map((field) => [field.name, field] as const)]) };
  }

  private codesOf({ by, codes }: TableColumn): readonly string[] | undefined {
    return codes && by === organLevel ? organsOfLevels(codes, this.organisations) : codes;
  }

  private viewOf(column: TableColumn): TableColumnView {
    const { id, label, figure, by, opening } = column;
    const codes = this.codesOf(column);
    return {
      id,
      label,
      figure: figure.id,
      figureLabel: figure.label,
      unit: figure.unit,
      note: figure.note ?? null,
      condition: by === undefined || codes === undefined ? null : { field: by, codes },
      opening,
    };
  }
}

/** What a row and a column take that divide by the same field: what is in both. */
function inBoth(row: Row['codes'], column: readonly string[] | undefined): Row['codes'] {
  if (row === undefined || column === undefined) return row ?? column;
  return (row ?? []).filter((code) => column.includes(code));
}

const periodNames = { month: '月', quarter: '季', year: '年' } as const;

/** The day before a period. */
const before = ({ from }: Period): Period => ({ from: addDays(from, -1), to: addDays(from, -1) });

function periodOf(from: string, to: string): Period {
  for (const day of [from, to]) {
    if (!isLegalDate(day)) throw new Refusal('figure.period-invalid', { problem: `日期“${day}”不存在` });
  }
  if (from > to) throw new Refusal('figure.period-invalid', { problem: `起始日 ${from} 晚于截止日 ${to}` });
  return { from: from as LegalDate, to: to as LegalDate };
}
