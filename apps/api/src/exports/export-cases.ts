import type { CaseItem, Knowledge } from '#casework';
import type { People, Person } from '#identity';
import { legalDateOf } from '#legal-time';
import {
  type Reader,
  type ResultFiles,
  type RunningTask,
  registerExport,
  type TaskKind,
  type TaskOutcome,
} from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { type Column, csv, sheetOf, xlsx } from '#platform/spreadsheet';
import type { Access } from '../access/access.js';
import { caseColumns } from './case-columns.js';
import { type CaseLists, mostUnconfirmed, personsOf } from './case-lists.js';
import type { ExportInput, ExportKind } from './exports.bodies.js';
import { filtersInWords } from './filters-in-words.js';

/** Spreadsheet programs take a million rows; people work with fewer. */
const mostRows = 200_000;

export const listNames: Readonly<Record<ExportKind, string>> = { worklist: '在办案件列表', search: '案件查找结果' };

export interface ExportCasesParts {
  readonly access: Access;
  readonly lists: CaseLists;
  readonly people: People;
  readonly read: Reader;
  readonly clock: Clock;
  readonly knowledge: Knowledge;
  readonly files: ResultFiles;
}

interface Count {
  rows: number;
  persons: number;
}

/** Writes a list of cases into a file for the one who asked for it, with the rights that person has now. */
export class ExportCases implements TaskKind {
  readonly kind = 'export';

  constructor(private readonly parts: ExportCasesParts) {}

  /** @throws Refusal `permission.denied`, `export.too-long`, `export.grown`, and those of the lists */
  async run(task: RunningTask): Promise<TaskOutcome> {
    const { access, people, files, clock, knowledge, read } = this.parts;
    await knowledge.organisations.upToDate(read);
    const input = task.input as ExportInput;
    const person = await people.find(task.by.account);
    if (person === undefined) throw new Refusal('permission.denied');
    access.assertMay({ person }, 'list.export');
    const name = listNames[input.kind];
    const nameOf = await this.namesOfAccounts();
    const columns = caseColumns(nameOf);
    const filters = filtersInWords(input, knowledge, nameOf);
    const count: Count = { rows: 0, persons: 0 };
    const list = sheetOf(name, columns, this.records(task, person, input, count));
    const about = sheetOf('说明', aboutColumns, this.about(task, person, [name, filters], count));
    const file = await files.write(input.format === 'csv' ? csv(list) : xlsx([list, about]), task.signal);
    const entry = {
      id: task.id,
      kind: input.kind,
      format: input.format,
      purpose: task.purpose,
      fields: columns.map(({ title }) => title),
      // What was typed may be a name.
      filters: { ...input.query, ...(input.search && { ...input.search, text: undefined }) },
    };
    return {
      file: { ...file, name: `${name}-${legalDateOf(clock.now())}.${input.format}`, rows: count.rows },
      complete: (work) => registerExport(work, { ...entry, ...count }),
    };
  }

  private async *records(
    task: RunningTask,
    person: Person,
    input: ExportInput,
    count: Count,
  ): AsyncGenerator<CaseItem> {
    for await (const items of this.parts.lists.pages({ person }, input)) {
      count.rows += items.length;
      count.persons += personsOf(items);
      if (count.rows > mostRows) throw new Refusal('export.too-long', { most: mostRows });
      if (count.persons > mostUnconfirmed && !input.isConfirmed) {
        throw new Refusal('export.grown', { most: mostUnconfirmed });
      }
      yield* items;
      await task.progress(count.rows);
    }
  }

  /** What the file is, for whom it falls into the hands of. Asked for after the list is written: then it is known how long it is. */
  private async *about(
    task: RunningTask,
    person: Person,
    [name, filters]: readonly [name: string, filters: string],
    count: Count,
  ): AsyncGenerator<[string, string]> {
    const { clock, knowledge } = this.parts;
    const unit = knowledge.organisations.get(person.organisation).name;
    yield ['名称', name];
    if (filters !== '') yield ['范围', filters];
    yield ['截至', momentInChina(clock.now())];
    yield ['导出人', `${unit} ${person.name}`];
    yield ['用途', task.purpose];
    yield ['件数', String(count.rows)];
    yield ['说明', '未满十四周岁的未成年人和被害人只显示姓氏。'];
  }

  private async namesOfAccounts(): Promise<(account: string) => string> {
    const sql = 'SELECT account, name FROM user_account';
    const rows = await this.parts.read.query<{ account: string; name: string }>(sql);
    const names = new Map(rows.map(({ account, name }) => [account, name]));
    return (account) => names.get(account) ?? account;
  }
}

const aboutColumns: readonly Column<[string, string]>[] = [
  { title: '项目', width: 12, write: (cells, [item]) => cells.writeText(item) },
  { title: '内容', width: 60, write: (cells, [, content]) => cells.writeText(content) },
];

/** 2024-03-05 10:00, as clocks in China show it. */
const momentInChina = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
