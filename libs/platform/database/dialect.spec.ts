import { Dialect } from '#platform';
import { eachDatabase } from '../../../test/harness/databases.js';
import { aSample, sampleRow, withSample } from '../../../test/harness/sample.js';

const actor = { account: 'caseworker', organisation: 'bureau' };

describe('placeholders', () => {
  const postgres = new Dialect('postgres');

  it('are numbered for PostgreSQL, but not inside text, names and comments', () => {
    const sql = `SELECT '?', 'it''s ?', "a?" /* ? */ -- ?\nFROM t WHERE a = ? AND b IN (?, ?)`;
    const numbered = `SELECT '?', 'it''s ?', "a?" /* ? */ -- ?\nFROM t WHERE a = $1 AND b IN ($2, $3)`;
    expect(postgres.placeholders(sql)).toBe(numbered);
    expect(postgres.placeholders(sql)).toBe(numbered);
    expect(new Dialect('sqlite').placeholders(sql)).toBe(sql);
  });

  it('are not needed for names: only plain ones pass', () => {
    expect(postgres.quoted('case_file')).toBe('"case_file"');
    for (const bad of ['a"b', 'a b', '', "x'", 'a;b']) {
      expect(() => postgres.quoted(bad)).toThrow('plain name');
      expect(() => postgres.jsonText('fields', bad)).toThrow('plain name');
      expect(() => postgres.jsonNumber(`${bad} `, 'a')).toThrow('column');
    }
  });
});

eachDatabase('the helpers of a dialect', (fresh) => {
  it('read a key of a JSON column alike', async () => {
    const { unitOfWork, read, dialect } = await fresh(withSample);
    const fields = {
      text: '甲',
      number: 12.5,
      whole: 3,
      yes: true,
      no: false,
      nothing: null,
      digits: '12',
      'a-b': 'x',
    };
    await unitOfWork.run(actor, (work) => work.insert(sampleRow, aSample({ fields })));
    const keys = [...Object.keys(fields), 'absent'];
    const columns = keys.flatMap((key) => [
      `${dialect.jsonText('s.fields', key)} AS "text ${key}"`,
      `${dialect.jsonNumber('s.fields', key)} AS "number ${key}"`,
    ]);
    const [row = {}] = await read.query<Record<string, unknown>>(`SELECT ${columns.join(', ')} FROM sample s`);
    const found = Object.fromEntries(keys.map((key) => [key, [row[`text ${key}`], row[`number ${key}`]]]));
    expect(found).toEqual({
      text: ['甲', null],
      number: ['12.5', 12.5],
      whole: ['3', 3],
      yes: ['true', null],
      no: ['false', null],
      nothing: [null, null],
      digits: ['12', null],
      'a-b': ['x', null],
      absent: [null, null],
    });
  });

  it('count by month', async () => {
    const { unitOfWork, read, dialect } = await fresh(withSample);
    const rows = [1, 2, 3, 4, 5, 6].map((month) =>
      aSample({ id: `${month}`, number: `${month}`, dueOn: `2023-0${month}-28` }),
    );
    await unitOfWork.run(actor, (work) => work.insert(sampleRow, rows));
    const months = `SELECT ${dialect.month('due_on')} AS month, count(*) AS n FROM sample WHERE due_on >= ? GROUP BY 1 ORDER BY 1`;
    expect(await read.query(months, ['2023-05-01'])).toEqual([
      { month: '2023-05', n: 1 },
      { month: '2023-06', n: 1 },
    ]);
  });
});
