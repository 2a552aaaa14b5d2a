import type { Duplicate } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { inOffice } from './office.js';

const number = '11010519491231002X';

eachDatabase('the same person in other cases', (fresh) => {
  it(
    'is found by the whole name or number, as far as one sees the cases, and never by a protected name',
    inOffice(fresh, '2024-03-20', async (office) => {
      const with_ = (name: string, more: object) =>
        application({ parties: parties(name).map((party, i) => (i === 0 ? { ...party, ...more } : party)) });
      await office.open(with_('王样本', { identityNumber: number }));
      await office.open(with_('赵受害', { victim: true }));
      await office.open(with_('钱别名', { identityNumber: number }), { as: 'mohe' });
      const find = async (body: object, as = 'caseworker') => {
        const reply = await office.post<Duplicate[]>('/api/parties/duplicates', body, { key: '', as });
        expect(reply.status).toBe(200);
        return reply.body.map(({ case: { number: of }, by }) => `${of} ${by}`);
      };
      expect(await find({ name: '王样本' })).toEqual(['大行复〔2024〕1号 name']);
      expect(await find({ name: '王样' })).toEqual([]);
      expect(await find({ name: '赵受害' })).toEqual([]);
      expect(await find({ name: '赵' })).toEqual([]);
      expect((await find({ identityNumber: number, name: '王样本' })).sort()).toEqual([
        '大行复〔2024〕1号 identityNumber',
        '漠行复〔2024〕1号 identityNumber',
      ]);
      expect(await find({ identityNumber: number }, 'mohe')).toEqual(['漠行复〔2024〕1号 identityNumber']);
      expect(await find({})).toEqual([]);
      expect(
        (await office.post('/api/parties/duplicates', { name: '王' }, { key: '', as: 'statistician' })).status,
      ).toBe(403);
    }),
  );
});
