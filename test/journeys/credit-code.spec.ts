import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { inOffice, problemOf } from './office.js';

/** The example of GB 32100. */
const creditCode = '91350100M000100Y43';
const withApplicant = (more: object) =>
  application({ parties: parties('样本公司').map((each) => (each['ref'] === '甲' ? { ...each, ...more } : each)) });

eachDatabase('the credit code of a party', (fresh) => {
  it(
    'is shown with the case, and finds it whole for who may see it',
    inOffice(fresh, '2024-03-01', async (office) => {
      const found = async (text: string, place: string, as = 'caseworker') =>
        (await office.search({ text, in: place }, { as })).items.map(({ id }) => id);
      const view = await office.open(withApplicant({ kind: 'legal-person', creditCode: ' 91350100m000100y43' }));
      const codes = (await office.read(view.id)).parties.map(({ role, creditCode: code }) => [role, code]);
      expect(codes).toEqual([
        ['applicant', creditCode],
        ['respondent', null],
      ]);
      expect(await found('９1350100 m000100Y43', 'credit-code')).toEqual([view.id]);
      for (const [text, place] of [
        ['91350100M000100Y4', 'credit-code'],
        ['%', 'credit-code'],
        ['样本公司', 'credit-code'],
        [creditCode, 'party'],
      ] as const) {
        expect(await found(text, place)).toEqual([]);
      }
      expect(await found(creditCode, 'credit-code', 'mohe')).toEqual([]);
    }),
  );

  it(
    'is refused when it is wrong, of a person, or beside a protected name',
    inOffice(fresh, '2024-03-01', async (office) => {
      for (const [more, problem] of [
        [{ kind: 'legal-person', creditCode: '91350100M000100Y44' }, '校验位'],
        [{ kind: 'legal-person', creditCode: '91350100M000100Y4' }, '18 位'],
        [{ kind: 'legal-person', creditCode: '91350100M000100I43' }, '不使用'],
        [{ kind: 'citizen', creditCode }, '公民'],
        [{ kind: 'legal-person', creditCode, victim: true }, '被害人'],
      ] as const) {
        const [refused] = problemOf(await office.post('/api/cases', withApplicant(more))).fields ?? [];
        expect(refused?.field).toBe('parties[0].creditCode');
        expect(JSON.stringify(refused)).toContain(problem);
      }
      expect((await office.rows())['case_file']).toBe(0);
    }),
  );
});
