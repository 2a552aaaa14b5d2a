import { EntitySchema, type QueryRunner } from 'typeorm';
import { appendOnly, column, type Migration, migrations, tableOf } from '#platform/migrations';

/** A table with every column type in use, for tests of the platform itself. */
export interface SampleRow {
  id: string;
  number: string;
  organisation: string;
  dueOn: string | null;
  amountFen: number;
  open: boolean;
  weight: number;
  fields: Record<string, unknown>;
  code: { readonly letter: string } | null;
}

export const sampleRow = new EntitySchema<SampleRow>({
  name: 'SampleRow',
  tableName: 'sample',
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    number: { type: 'varchar', length: 40 },
    organisation: { type: 'varchar', length: 20 },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    amountFen: { name: 'amount_fen', type: 'bigint' },
    open: { type: 'boolean' },
    weight: { type: 'integer' },
    fields: { type: 'simple-json' },
    code: {
      type: 'varchar',
      length: 10,
      nullable: true,
      transformer: {
        to: (value: SampleRow['code']) => value?.letter ?? null,
        from: (value: string | null) => (value === null ? null : { letter: value }),
      },
    },
  },
  uniques: [{ columns: ['organisation', 'number'] }],
  indices: [{ name: 'sample_open_due', columns: ['organisation', 'dueOn'], where: '"due_on" IS NOT NULL' }],
  checks: [{ name: 'sample_weight', expression: '"weight" >= 0' }],
});

export interface SamplePartRow {
  sequence?: number;
  sampleId: string;
  text: string;
}

export const samplePartRow = new EntitySchema<SamplePartRow>({
  name: 'SamplePartRow',
  tableName: 'sample_part',
  columns: {
    sequence: { type: 'integer', primary: true, generated: 'increment' },
    sampleId: { name: 'sample_id', type: 'varchar', length: 36, foreignKey: { target: 'SampleRow' } },
    text: { type: 'text' },
  },
});

const sample: Migration = {
  name: '9000-sample',
  async up(runner: QueryRunner) {
    await runner.createTable(
      tableOf(
        'sample',
        {
          id: column.primary(column.uuid()),
          number: column.varchar(40),
          organisation: column.varchar(20),
          due_on: column.nullable(column.legalDate()),
          amount_fen: column.bigint(),
          open: column.boolean(),
          weight: column.integer(),
          fields: column.json(),
          code: column.nullable(column.varchar(10)),
        },
        {
          uniques: [['organisation', 'number']],
          indices: [
            { name: 'sample_open_due', columnNames: ['organisation', 'due_on'], where: '"due_on" IS NOT NULL' },
          ],
          checks: { sample_weight: '"weight" >= 0' },
        },
      ),
    );
    await runner.createTable(
      tableOf(
        'sample_part',
        { sequence: column.sequence(), sample_id: column.uuid(), text: column.text() },
        {
          foreignKeys: [{ columnNames: ['sample_id'], referencedTableName: 'sample', referencedColumnNames: ['id'] }],
        },
      ),
    );
    await appendOnly(runner, 'sample_part');
  },
};

export const withSample = { entities: [sampleRow, samplePartRow], migrations: [...migrations, sample] };

export const aSample = (values: Partial<SampleRow> = {}): SampleRow => ({
  id: '1',
  number: '〔2023〕1号',
  organisation: 'bureau',
  dueOn: '2023-03-05',
  amountFen: 9_007_199_254_740_991,
  open: true,
  weight: 2,
  fields: { kind: 'x', days: 1.5 },
  code: { letter: 'K' },
  ...values,
});
