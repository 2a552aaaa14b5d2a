import fc from 'fast-check';
import type { FieldSpec, FieldValue } from '#casework/definition';
import { type ImportColumn, type ImportRequest, templateFile } from '#casework/import';
import { addDays, type LegalDate, legalDate } from '#legal-time';
import { type Cells, csv, sheetOf, xlsx } from '#platform/spreadsheet';
import { eachDatabase, freshOn } from '../../../test/harness/databases.js';
import { by, registers, useCases, withRegisters } from '../testing/index.js';
import { importColumnsOf } from './columns.js';

/** How often each register is tried; more by hand. */
const runs = Number(process.env['ANJUAN_RUNS'] ?? 1);
const { dictionaries } = registers;
const everywhere = { units: ['232700', '232701', '232701-05'], officers: [] };

async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** A table as somebody would fill it in: each row by the names of its columns. */
type Row = Readonly<Record<string, FieldValue | undefined>>;

function filled(columns: readonly ImportColumn[], name: string, rows: readonly Row[], format: 'xlsx' | 'csv') {
  const sheet = sheetOf(
    name,
    columns.map(({ name: column, title, spec }) => ({
      title,
      width: 12,
      write: (cells: Cells, row: Row) => writeAsTyped(cells, spec, row[column]),
    })),
    rows,
  );
  return bytesOf(format === 'csv' ? csv(sheet) : xlsx([sheet]));
}

function writeAsTyped(cells: Cells, spec: FieldSpec, value: FieldValue | undefined): void {
  if (value === undefined) cells.writeText('');
  else if (spec.kind === 'integer') cells.writeNumber(value as number);
  else if (spec.kind === 'money')
    cells.writeText(`${Math.floor((value as number) / 100)}.${String((value as number) % 100).padStart(2, '0')}`);
  else if (spec.kind === 'boolean') cells.writeText(value ? '是' : '否');
  else if (spec.kind === 'date') cells.writeDate(value as LegalDate);
  else if (spec.kind === 'code') cells.writeText(dictionaries.labelOf(spec.dictionary, String(value)));
  else if (spec.kind === 'codes') {
    cells.writeText((value as string[]).map((code) => dictionaries.labelOf(spec.dictionary, code)).join('、'));
  } else cells.writeText(String(value));
}

/** Values that an entry may have; days are given in order, so that none comes before one that it must not precede. */
function valueFor(spec: FieldSpec, day: LegalDate): fc.Arbitrary<FieldValue> {
  switch (spec.kind) {
    case 'integer':
      return fc.integer({ min: spec.min ?? 0, max: spec.max ?? 1_000 });
    case 'money':
      return fc.integer({ min: 0, max: 10 ** 9 });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constant(day);
    case 'time':
      return fc.constantFrom('09:05', '14:20');
    case 'code':
    case 'codes': {
      const codes = [...dictionaries.get(spec.dictionary).entries.values()].filter(
        ({ from = '', until = '9999' }) => from <= '2023-01-01' && until >= '2023-12-31',
      );
      const code = fc.constantFrom(...codes.map((each) => each.code));
      return spec.kind === 'code' ? code : fc.uniqueArray(code, { minLength: 1, maxLength: 2 });
    }
    default:
      return fc
        .string({ unit: fc.constantFrom(...'案卷甲乙一二AZ09,"、-='), minLength: 1, maxLength: 12 })
        .filter((text) => !text.startsWith("'"));
  }
}

function rowFor(
  columns: readonly ImportColumn[],
  parent: { field: string; id: string } | undefined,
): fc.Arbitrary<Row> {
  const values = columns.flatMap(({ name, spec }, i): [string, fc.Arbitrary<FieldValue | undefined>][] => {
    const day = addDays(legalDate('2023-02-01'), spec.kind === 'date' && spec.noLaterThan ? 0 : i);
    const value =
      name === 'organisation'
        ? fc.constant('漠河市司法局')
        : name === parent?.field
          ? fc.constant(parent.id)
          : valueFor(spec, name === 'validUntil' ? legalDate('2023-11-01') : day);
    return [[name, spec.optional && spec.kind !== 'date' ? fc.option(value, { nil: undefined }) : value]];
  });
  return fc.record(Object.fromEntries(values));
}

describe('the template of every register', () => {
  const fresh = freshOn('sqlite');

  it('comes back as it was filled in, from XLSX and from CSV', async () => {
    const { clock, ...options } = withRegisters();
    const database = await fresh({ clock, ...options });
    const office = useCases(database, clock);
    const rights = { unitFor: (unit = by.organisation) => unit, sight: everywhere };
    const stored = new Map<string, string>();
    const pending = registers.all();
    // Those that belong to an entry of another register come after it.
    while (pending.length > 0) {
      const register = pending.shift();
      if (register === undefined) break;
      const parentId = register.parent && stored.get(register.parent.register);
      if (register.parent && register.parent.register !== register.code && parentId === undefined) {
        pending.push(register);
        continue;
      }
      const columns = importColumnsOf(register, registers);
      const parent = register.parent && parentId ? { field: register.parent.field, id: parentId } : undefined;
      await fc.assert(
        fc.asyncProperty(
          fc.array(rowFor(columns, parent), { minLength: 2, maxLength: 4 }),
          fc.constantFrom('xlsx' as const, 'csv' as const),
          async (rows, format) => {
            const bytes = await filled(columns, register.label, rows, format);
            const asked: ImportRequest = {
              by,
              rights,
              target: register.code,
              fileName: 'a',
              bytes,
              mapping: new Map(),
            };
            const plan = await office.import.plan(asked);
            expect(plan.problems.map(({ refusal, column }) => [register.code, column, refusal.message])).toEqual([]);
            const id = crypto.randomUUID();
            await database.unitOfWork.run(by, (work) => plan.store(work, { id, again: true }));
            const objects = await database.read.query<{ object_id: string }>(
              'SELECT object_id FROM imported_row WHERE import_id = ? ORDER BY "row"',
              [id],
            );
            for (const [i, { object_id }] of objects.entries()) {
              const view = await office.read.run(register.code, object_id);
              const { organisation, fields, ...common } = view;
              const seen: Record<string, unknown> = { ...common, ...fields, organisation: organisation.name };
              const expected: Row = { ...rows[i], organisation: rows[i]?.['organisation'] ?? '大兴安岭地区司法局' };
              for (const { name } of columns) expect([name, seen[name] ?? undefined]).toEqual([name, expected[name]]);
              expect(view.origin).toMatchObject({ importId: id, row: i + 2 });
              stored.set(register.code, object_id);
            }
            expect(objects).toHaveLength(rows.length);
          },
        ),
        { numRuns: runs, endOnFailure: true },
      );
    }
    expect(stored.size).toBe(registers.all().length);
  });

  it('has headings that tell its columns apart, and says how to fill in each', async () => {
    for (const register of registers.all()) {
      const columns = importColumnsOf(register, registers);
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
      const template = { name: register.label, columns };
      const text = (await bytesOf(templateFile(template, 'csv', dictionaries))).toString('utf8');
      expect(text).toBe(`\ufeff${columns.map(({ title }) => title).join(',')}\r\n`);
      expect((await bytesOf(templateFile(template, 'xlsx', dictionaries))).length).toBeGreaterThan(1_000);
    }
  });
});

eachDatabase('an import of 5,000 rows', (fresh) => {
  it('is stored at once, lets others have their turn, and is not stored twice', async () => {
    const { clock, ...options } = withRegisters();
    const database = await fresh({ clock, ...options });
    const office = useCases(database, clock);
    const columns = importColumnsOf(registers.get('dispute-screening'), registers);
    const many = Number(process.env['ANJUAN_ROWS'] ?? 300);
    const rows = Array.from(
      { length: many },
      (_, i): Row => ({ occurredOn: addDays(legalDate('2023-01-01'), i % 300), kind: 'routine' }),
    );
    const bytes = await filled(columns, '矛盾纠纷排查', rows, 'xlsx');
    const rights = { unitFor: (unit = by.organisation) => unit, sight: everywhere };
    const asked: ImportRequest = {
      by,
      rights,
      target: 'dispute-screening',
      fileName: 'a.xlsx',
      bytes,
      mapping: new Map(),
    };
    const plan = await office.import.plan(asked);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const begun = performance.now();
    await database.unitOfWork.run(by, (work) => plan.store(work, { id: crypto.randomUUID(), again: false }));
    clearInterval(timer);
    if (many > 1_000)
      process.stdout.write(`${many} rows in ${Math.round(performance.now() - begun)} ms, ${turns} turns\n`);
    expect(turns).toBeGreaterThan(5);
    const count = async () =>
      Number((await database.read.query<{ n: number }>('SELECT count(*) AS n FROM register_entry'))[0]?.n);
    expect(await count()).toBe(many);
    const store = (again: boolean) =>
      database.unitOfWork.run(by, (work) => plan.store(work, { id: crypto.randomUUID(), again }));
    // The plan was made before the first time: the database says that it is done.
    await expect(store(false)).rejects.toMatchObject({ code: 'import.done-before' });
    expect(await count()).toBe(many);
    expect((await office.import.plan(asked)).before).toMatchObject({ rows: many, fileName: 'a.xlsx' });
    await store(true);
    expect(await count()).toBe(2 * many);
  });
});
