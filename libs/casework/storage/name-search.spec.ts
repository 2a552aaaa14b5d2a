import fc from 'fast-check';
import type { Work } from '#platform';
import { eachDatabase } from '../../../test/harness/databases.js';
import { casesNaming, casesNumbered, indexNames, indexNumber, searchWords } from './name-search.js';
import type { PartyRow } from './rows.js';

const by = { account: 'test', organisation: '' };
const party = (caseId: string, name: string, more: Partial<PartyRow> = {}): PartyRow =>
  ({ caseId, name, role: 'applicant', protection: null, ...more }) as PartyRow;

eachDatabase('the index of names', (fresh) => {
  it('finds each part of a name, however short or rare its characters', async () => {
    const database = await fresh();
    const names = [
      '王样本',
      '样王',
      '欧阳𠮷',
      '䶮㼆',
      '阿卜杜·热合曼',
      'Anjuan Ltd（样本）',
      '王',
      '王 样 本',
      '%_\\\'"*',
    ];
    await database.unitOfWork.run(by, (work: Work) =>
      indexNames(
        work,
        names.map((name, i) => party(String(i), name)),
      ),
    );
    const found = async (text: string, role?: string) => {
      const { sql, values } = casesNaming(database.dialect, text, role);
      return (await database.read.query<{ case_id: string }>(sql, values)).map(({ case_id }) => Number(case_id)).sort();
    };
    expect(await found('王')).toEqual([0, 1, 6, 7]);
    expect(await found('王样')).toEqual([0, 7]);
    expect(await found('𠮷')).toEqual([2]);
    expect(await found('䶮')).toEqual([3]);
    expect(await found('·')).toEqual([4]);
    expect(await found('ａｎＪＵ')).toEqual([5]);
    expect(await found('*')).toEqual([8]);
    for (const nothing of ['', ' ', '本王', '样 王 本', 'NOT', 'u738b']) expect(await found(nothing)).toEqual([]);
    expect(await found('王样', 'respondent')).toEqual([]);
    const kept = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
    const letters = fc.constantFrom(...'王样本欧阳𠮷䶮·ab A(（%_');
    const parts = fc.sample(fc.array(letters, { minLength: 1, maxLength: 3 }), { numRuns: 150, seed: 4 });
    for (const part of parts.map((each) => each.join(''))) {
      const wanted = kept(part) === '' ? [] : names.flatMap((name, i) => (kept(name).includes(kept(part)) ? [i] : []));
      expect([part, await found(part)]).toEqual([part, wanted]);
    }
  });

  it('finds a part of a number, however its brackets are typed, and takes no number for a name', async () => {
    const database = await fresh();
    await database.unitOfWork.run(by, async (work) => {
      await indexNumber(work, '1', '大行复〔2023〕11号');
      await indexNumber(work, '2', '大行复〔2023〕1号');
      await indexNames(work, [party('3', '大行复印社11号')]);
    });
    const found = async ({ sql, values }: ReturnType<typeof casesNaming>) =>
      (await database.read.query<{ case_id: string }>(sql, values)).map(({ case_id }) => case_id).sort();
    const { dialect } = database;
    expect(await found(casesNumbered(dialect, '大行复[2023]1'))).toEqual(['1', '2']);
    expect(await found(casesNumbered(dialect, '（2023）11号'))).toEqual(['1']);
    expect(await found(casesNumbered(dialect, '2023 11'))).toEqual([]);
    expect(await found(casesNumbered(dialect, '%'))).toEqual([]);
    expect(await found(casesNaming(dialect, '11号'))).toEqual(['3']);
    expect(await found(casesNaming(dialect, '11号', 'applicant'))).toEqual(['3']);
  });

  it('never holds the name of a minor or a victim', async () => {
    const database = await fresh();
    const hidden = [party('1', '欧阳*', { protection: 'minor' }), party('2', '赵*', { protection: 'victim' })];
    await database.unitOfWork.run(by, (work) => indexNames(work, hidden));
    expect(await database.read.query('SELECT case_id FROM party_search')).toEqual([]);
  });
});

it('spells characters by their code points', () => {
  expect(searchWords(' 王 𠮷Ａ')).toBe('u738b u20bb7 u61');
});
