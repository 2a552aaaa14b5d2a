import { loadDictionaries } from '#casework';
import { loadOrganisations } from '#identity';
import { legalDate } from '#legal-time';
import { loadRegisters, registerEntryRow } from '#registers';
import { eachDatabase } from '../../test/harness/databases.js';
import type { CountedFigure } from './definition.js';
import { FigureQuery } from './figure-query.js';
import { decimal } from './fraction.js';
import { registerSource } from './register-source.js';
import { storeEntries } from './testing/store-records.js';

const register = loadRegisters(loadDictionaries()).get('external-reference');
const figure: CountedFigure = {
  ...{ id: 'x.y', label: '', unit: '人', source: '', of: register.code, per: 1 },
  standing: { from: 'validFrom', through: 'validUntil' },
  aggregate: { latest: 'quantity' },
};
const day = legalDate('2023-12-31');
const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

eachDatabase('the latest value', (fresh) => {
  it('opens to the record that gave it and to no other, whoever asks', async () => {
    const { read, unitOfWork, dialect } = await fresh({ entities: [registerEntryRow] });
    const records = [
      [1, '232701', '2021-01-01', 310_000],
      [2, '232700', '2023-01-01', 300_000],
      [3, '232701', '2022-01-01', 305_000],
    ] as const;
    await unitOfWork.run({ account: 'test', organisation: '232700' }, (work) =>
      storeEntries(
        work,
        register,
        records.map(([n, organisation, validFrom, quantity]) => {
          return { id: idOf(n), organisation, organ: null, isVoided: false, values: { validFrom, quantity } };
        }),
      ),
    );
    const source = registerSource(register, dialect);
    const query = new FigureQuery(read, figure, source, 'region', { from: day, to: day }, loadOrganisations());
    expect(decimal(await query.value())).toBe(300_000);
    expect((await query.records(10)).map(({ id, amount }) => [id, amount])).toEqual([[idOf(2), 300_000]]);
    expect(await query.records(10, idOf(2))).toEqual([]);
    expect(await query.contributions()).toEqual([{ id: idOf(2), worth: 300_000 }]);
    const owner = { units: ['232700'], officers: [] };
    expect([(await query.records(10, '', owner)).length, await query.unseen(owner)]).toEqual([1, 0]);
    // Who does not see it is told that there is one, and is not shown an older one in its place.
    const other = { units: ['232701'], officers: [] };
    expect([await query.records(10, '', other), await query.unseen(other)]).toEqual([[], 1]);
  });
});
