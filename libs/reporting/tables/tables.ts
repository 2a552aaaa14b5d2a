import type { Dictionaries } from '#casework/dictionaries';
import { configFolder, type DefinitionFile, definitionsIn } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import {
  addsUp,
  asksAlike,
  type CountedFigure,
  type Figures,
  isCounted,
  isRatio,
  partIdsOf,
  type RatioFigure,
} from '#statistics';
import { isPeriodUnit, organLevel, type TableDeclaration, tableShape } from './declaration.js';

/** A column with the figure that it shows. */
export interface TableColumn {
  /** Group and column: `respondent.county`. */
  readonly id: string;
  readonly label: string;
  readonly figure: CountedFigure | RatioFigure;
  readonly by: string | undefined;
  readonly codes: readonly string[] | undefined;
  readonly opening: boolean;
}

export interface TableGroup {
  readonly id: string;
  readonly label: string;
  readonly by: string | undefined;
  readonly columns: readonly TableColumn[];
}

export interface OfficialTable {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly rows: readonly string[];
  readonly groups: readonly TableGroup[];
}

/** The official forms that can be asked for: declarations, checked against figures, facts and dictionaries. */
export class Tables {
  private readonly byId = new Map<string, OfficialTable>();

  /** @throws Refusal `definition.invalid` naming the file and the column */
  constructor(
    files: readonly DefinitionFile<TableDeclaration>[],
    readonly figures: Figures,
    readonly dictionaries: Dictionaries,
  ) {
    for (const { file, name: id, content } of files) {
      const problem = (text: string) => new Refusal('definition.invalid', { file, problem: text });
      if (this.byId.has(id)) throw problem('the table stands twice');
      const table = this.tableOf(id, content, problem);
      const twice = columnsOf(table).find((column, i, all) => all.findIndex((each) => each.id === column.id) !== i);
      if (twice) throw problem(`${twice.id} stands twice`);
      for (const by of table.rows) this.checkRows(table, by, problem);
      this.byId.set(id, table);
    }
  }

  all(): OfficialTable[] {
    return [...this.byId.values()];
  }

  /** @throws Refusal `table.unknown` */
  get(id: string): OfficialTable {
    const found = this.byId.get(id);
    if (!found) throw new Refusal('table.unknown', { table: id, allowed: [...this.byId.keys()] });
    return found;
  }

  private tableOf(id: string, { groups, ...rest }: TableDeclaration, problem: Problem): OfficialTable {
    return {
      id,
      ...rest,
      groups: groups.map((group): TableGroup => {
        const told = group.columns ?? this.columnsOfCodes(group, problem);
        const columns = told.map((column): TableColumn => {
          const place = `${group.id}.${column.id}`;
          const wrong = (text: string) => problem(`${place}: ${text}`);
          const figure = this.figureOf(column.figure ?? group.figure, wrong);
          if (column.codes && group.by === undefined) throw wrong('codes need by in its group');
          const opening = column.opening ?? false;
          for (const part of this.partsOf(figure)) checkPart(part, opening, wrong);
          return { id: place, label: column.label, figure, by: group.by, codes: column.codes, opening };
        });
        if (group.by !== undefined) this.checkDivision(group.id, group.by, columns, problem);
        return { id: group.id, label: group.label, by: group.by, columns };
      }),
    };
  }

  private columnsOfCodes(
    { id, figure, by }: TableDeclaration['groups'][number],
    problem: Problem,
  ): NonNullable<TableDeclaration['groups'][number]['columns']> {
    const counted = this.figureOf(figure, (text) => problem(`${id}: ${text}`));
    const dictionary = this.partsOf(counted).map(
      (part) => this.figures.sourceOf(part).fields.get(by ?? '')?.dictionary,
    )[0];
    if (dictionary === undefined) throw problem(`${id}: needs columns, or by with a dictionary`);
    return [...this.dictionaries.get(dictionary).entries.values()].map(({ code, label }) => ({
      id: code,
      label,
      codes: [code],
    }));
  }

  private figureOf(name: string | undefined, wrong: Problem): CountedFigure | RatioFigure {
    const figure = this.figures.all().find(({ id }) => id === name);
    if (figure === undefined) throw wrong(`unknown figure ${name ?? ''}`);
    if (isCounted(figure)) return figure;
    if (!isRatio(figure)) throw wrong(`${name} neither counts nor divides`);
    if (!asksAlike(figure)) throw wrong(`${name} divides by other days or another scope: a column has its own`);
    const other = partIdsOf(figure).find((id) => !isCounted(this.figures.get(id)));
    if (other !== undefined) throw wrong(`${name} divides ${other}: a column divides counted figures`);
    return figure;
  }

  /** What is counted for a column: its figure, or the two parts of a rate. */
  partsOf(figure: CountedFigure | RatioFigure): CountedFigure[] {
    if (!isRatio(figure)) return [figure];
    return partIdsOf(figure).map((id) => this.figures.counted(id));
  }

  /** The columns of a group that divides a figure take every code once, so that they add up to it. */
  private checkDivision(group: string, by: string, columns: readonly TableColumn[], problem: Problem): void {
    const wrong = (text: string) => problem(`${group}: ${text}`);
    for (const part of columns.flatMap(({ figure }) => this.partsOf(figure))) {
      if (by === organLevel) {
        if (this.figures.sourceOf(part).organ === null) throw wrong(`${part.of} has no organ`);
        continue;
      }
      const dictionary = this.figures.sourceOf(part).fields.get(by)?.dictionary;
      if (dictionary === undefined) throw wrong(`${by} is no fact of ${part.of} with a dictionary`);
      if (part.where?.all?.[by] !== undefined) throw wrong(`${part.id} asks for ${by} itself`);
      const { entries } = this.dictionaries.get(dictionary);
      const taken = columns.flatMap(({ codes }) => codes ?? []);
      const unknown = taken.find((code) => !entries.has(code));
      if (unknown !== undefined) throw wrong(`code ${unknown} is not in ${dictionary}`);
      const twice = taken.find((code, i) => taken.indexOf(code) !== i);
      if (twice !== undefined) throw wrong(`two columns count ${twice}`);
      const left = [...entries.keys()].find((code) => !taken.includes(code));
      if (left !== undefined) throw wrong(`no column counts ${left}`);
    }
  }

  private checkRows(table: OfficialTable, by: string, problem: Problem): void {
    if (isPeriodUnit(by) || by === 'organisation') return;
    for (const part of columnsOf(table).flatMap(({ figure }) => this.partsOf(figure))) {
      const isCode = this.figures.sourceOf(part).fields.get(by)?.dictionary !== undefined;
      if (!isCode) throw problem(`rows by ${by}: no fact of ${part.of} with a dictionary`);
      if (part.where?.all?.[by] !== undefined) throw problem(`rows by ${by}: ${part.id} asks for it itself`);
    }
  }
}

type Problem = (text: string) => Refusal;

/** All columns of a table, from left to right. */
export const columnsOf = ({ groups }: OfficialTable): TableColumn[] => groups.flatMap(({ columns }) => columns);

function checkPart(figure: CountedFigure, opening: boolean, wrong: Problem): void {
  if (!addsUp(figure)) throw wrong(`${figure.id} does not add up: it neither counts nor sums records`);
  if (opening && (!figure.standing || 'until' in figure.standing))
    throw wrong(`${figure.id} is no level: only a level is carried over`);
}

/** Reads config/tables, and further folders with a bureau's own forms, which are added and never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadTables(figures: Figures, dictionaries: Dictionaries, ...folders: readonly string[]): Tables {
  const files = [configFolder('tables'), ...folders].flatMap((folder) => definitionsIn(folder, tableShape));
  return new Tables(files, figures, dictionaries);
}
