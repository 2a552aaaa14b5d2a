import { loadOrganisations, type Sight } from '#identity';
import type { LegalDate } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { aCommittee, aDispute, aRound, by, useCases, withRegisters } from '../testing/index.js';
import type { EntriesQuery } from './list-entries.js';

const on = (day: string) => day as LegalDate;
const organisations = loadOrganisations();
const seeing = (units: readonly string[]): Sight => ({ units, officers: [] });

eachDatabase('listing a register', (fresh) => {
  async function begin() {
    const options = withRegisters();
    return useCases(await fresh(options), options.clock);
  }
  const rounds = (query: Partial<EntriesQuery> = {}): EntriesQuery => ({
    register: 'dispute-screening',
    sight: seeing(organisations.withSubordinates('232700')),
    ...query,
  });

  it('gives the latest day first, page by page, each entry once', async () => {
    const { record, list } = await begin();
    const days = ['2023-03-06', '2023-01-05', '2023-03-06', '2023-03-06', '2022-12-31', '2023-11-30'];
    for (const occurredOn of days) await record.run(aRound({ occurredOn }));
    await record.run(aCommittee());
    const seen: string[] = [];
    const ids = new Set<string>();
    for (let after: string | undefined; ; ) {
      const page = await list.run(rounds({ limit: 2, ...(after ? { after } : {}) }));
      expect(page.items.length).toBeLessThanOrEqual(2);
      for (const item of page.items) {
        seen.push(item.occurredOn ?? '');
        ids.add(item.id);
      }
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen).toEqual([...days].sort().reverse());
    expect(ids.size).toBe(days.length);
  });

  it('takes what is within sight, and the days from and to', async () => {
    const { record, list } = await begin();
    await record.run(aRound({ organisation: '232701', occurredOn: '2023-01-01' }));
    await record.run(aRound({ organisation: '232701-05', occurredOn: '2023-06-30' }));
    await record.run(aRound({ organisation: '232721-01', occurredOn: '2023-12-01' }));
    const days = async (query: Partial<EntriesQuery>) =>
      (await list.run(rounds(query))).items.map(({ occurredOn }) => occurredOn);
    expect(await days({})).toEqual(['2023-12-01', '2023-06-30', '2023-01-01']);
    expect(await days({ sight: seeing(organisations.withSubordinates('232701')) })).toEqual([
      '2023-06-30',
      '2023-01-01',
    ]);
    expect(await days({ sight: seeing(['232701-05']) })).toEqual(['2023-06-30']);
    expect(await days({ from: on('2023-06-30') })).toEqual(['2023-12-01', '2023-06-30']);
    expect(await days({ from: on('2023-01-01'), to: on('2023-06-29') })).toEqual(['2023-01-01']);
  });

  it('takes what stood on one of the days, the last valid day included', async () => {
    const { record, list } = await begin();
    await record.run(aCommittee({ validFrom: '2015-01-01', validUntil: '2022-12-31' }));
    await record.run(aCommittee({ validFrom: '2021-01-01' }));
    await record.run(aCommittee({ validFrom: '2023-07-01', validUntil: '2023-10-31' }));
    const begun = async (from: string, to: string) =>
      (await list.run({ ...rounds(), register: 'mediation-committee', from: on(from), to: on(to) })).items.map(
        ({ validFrom }) => validFrom,
      );
    expect(await begun('2022-12-31', '2022-12-31')).toEqual(['2021-01-01', '2015-01-01']);
    expect(await begun('2023-01-01', '2023-06-30')).toEqual(['2021-01-01']);
    expect(await begun('2023-10-31', '2023-12-31')).toEqual(['2023-07-01', '2021-01-01']);
  });

  it('leaves voided entries out unless they are asked for, and finds what belongs to an entry', async () => {
    const { record, list, void: take } = await begin();
    const round = await record.run(aRound());
    const other = await record.run(aRound());
    const [kept, voided] = [await record.run(aDispute(round.id)), await record.run(aDispute(round.id))];
    await record.run(aDispute(other.id));
    await take.run({ by, register: 'dispute-found', id: voided.id, reason: '重复' });
    const found = { ...rounds(), register: 'dispute-found', parent: round.id };
    expect((await list.run(found)).items.map(({ id }) => id)).toEqual([kept.id]);
    const all = (await list.run({ ...found, withVoided: true })).items;
    expect(new Map(all.map((item) => [item.id, item.voided]))).toEqual(
      new Map([
        [kept.id, false],
        [voided.id, true],
      ]),
    );
  });

  it('refuses unknown registers and marks', async () => {
    const { list } = await begin();
    await expect(list.run(rounds({ register: 'x' }))).rejects.toMatchObject({ code: 'register.unknown' });
    const notADay = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    for (const after of ['x', notADay]) {
      await expect(list.run(rounds({ after }))).rejects.toMatchObject({ code: 'cursor.invalid' });
    }
  });
});
