import type { Knowledge } from '#casework';
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
import { type CaseLists, mostUnconfirmed } from './case-lists.js';
import type { ExportedList, NameOf } from './exported-list.js';
import type { ExportInput } from './exports.bodies.js';
import type { FigureLists } from './figure-lists.js';
import type { RegisterLists } from './register-lists.js';

/** Spreadsheet programs take a million rows; people work with fewer. */
const mostRows = 200_000;

export interface ExportListParts {
  readonly access: Access;
  readonly cases: CaseLists;
  readonly figures: FigureLists;
  readonly registers: RegisterLists;
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

/** Writes a list into a file for the one who asked for it, with the rights that person has now. */
export class ExportList implements TaskKind {
  readonly kind = 'export';

  constructor(private readonly parts: ExportListParts) {}

  /** @throws Refusal `permission.denied`, `export.too-long`, `export.grown`, and those of the lists */
  async run(task: RunningTask): Promise<TaskOutcome> {
    const { access, people, knowledge, read, cases, figures, registers } = this.parts;
    await knowledge.organisations.upToDate(read);
    const input = task.input as ExportInput;
    const person = await people.find(task.by.account);
    if (person === undefined) throw new Refusal('permission.denied');
    access.assertMay({ person }, 'list.export');
    if (input.kind === 'figure') return this.write(task, person, await figures.listOf({ person }, input));
    if (input.kind === 'register') return this.write(task, person, registers.listOf({ person }, input));
    const list = cases.listOf({ person }, { ...input, kind: input.kind }, await this.namesOfAccounts());
    return this.write(task, person, list);
  }

  private async write<T>(task: RunningTask, person: Person, list: ExportedList<T>): Promise<TaskOutcome> {
    const { files, clock } = this.parts;
    const { name, columns, registered } = list;
    const { kind, format, isConfirmed } = task.input as ExportInput;
    const count: Count = { rows: 0, persons: 0 };
    const lines = sheetOf(name, columns, this.lines(task, list, count, isConfirmed));
    const about = sheetOf('说明', aboutColumns, this.about(task, person, list, count));
    const file = await files.write(format === 'csv' ? csv(lines) : xlsx([lines, about]), task.signal);
    const fields = columns.map(({ title }) => title);
    const entry = { id: task.id, kind, format, purpose: task.purpose, fields, filters: registered };
    return {
      file: { ...file, name: `${name}-${legalDateOf(clock.now())}.${format}`, rows: count.rows },
      complete: (work) => registerExport(work, { ...entry, ...count }),
    };
  }

  private async *lines<T>(
    task: RunningTask,
    list: ExportedList<T>,
    count: Count,
    isConfirmed: boolean,
  ): AsyncGenerator<T> {
    for await (const items of list.pages()) {
      count.rows += items.length;
      count.persons += list.personsOf(items);
      if (count.rows > mostRows) throw new Refusal('export.too-long', { most: mostRows });
      if (count.persons > mostUnconfirmed && !isConfirmed) {
        throw new Refusal('export.grown', { most: mostUnconfirmed });
      }
      yield* items;
      await task.progress(count.rows);
    }
  }

  /** What the file is, for whom it falls into the hands of. Asked for after the list is written: then it is known how long it is. */
  private async *about<T>(
    task: RunningTask,
    person: Person,
    { name, filters, remarks }: ExportedList<T>,
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
    for (const remark of remarks) yield ['说明', remark];
  }

  private async namesOfAccounts(): Promise<NameOf> {
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
