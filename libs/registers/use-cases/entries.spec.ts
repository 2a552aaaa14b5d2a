import { instant } from '#legal-time';
import { eachDatabase } from '../../../test/harness/databases.js';
import { aCommittee, aDispute, anItem, aPopulation, aRound, by, useCases, withRegisters } from '../testing/index.js';

const nowhere = '00000000-0000-4000-8000-000000000000';

eachDatabase('the entries of a register', (fresh) => {
  async function begin() {
    const options = withRegisters();
    const database = await fresh(options);
    return { ...useCases(database, options.clock), database, clock: options.clock };
  }

  it('have exactly the tables that the entities describe', async () => {
    const { database } = await begin();
    expect(await database.drift()).toEqual([]);
  });

  it('are recorded with their day, their fields and who recorded them, and come back as they were', async () => {
    const { record, read, database } = await begin();
    const round = await record.run(aRound());
    const dispute = await record.run(aDispute(round.id));
    expect(await read.run('dispute-found', dispute.id)).toEqual({
      id: dispute.id,
      register: 'dispute-found',
      organisation: { code: '232701-05', name: '漠河市北极司法所' },
      organ: '232701-gov',
      occurredOn: '2023-03-06',
      validFrom: null,
      validUntil: null,
      quantity: null,
      amount: null,
      reference: null,
      fields: { screening: round.id, disputeType: 'neighbour' },
      voided: false,
      version: 1,
      recordedAt: '2023-12-01T02:00:00.000Z',
      recordedBy: 'caseworker',
      changedAt: '2023-12-01T02:00:00.000Z',
      history: [expect.objectContaining({ sequence: 1, kind: 'recorded', reason: null })],
      origin: null,
    });
    const audited = await database.read.query('SELECT action, object_id FROM audit_row ORDER BY sequence');
    expect(audited).toEqual([round, dispute].map(({ id }) => ({ action: 'register.recorded', object_id: id })));
  });

  it('hold a value with the days for which it is used; the last of them may lie ahead', async () => {
    const { record, database } = await begin();
    await record.run(aPopulation());
    const rows = await database.read.query(
      'SELECT organisation, organ, occurred_on, valid_from, valid_until, quantity, parent FROM register_entry',
    );
    expect(rows).toEqual([
      {
        organisation: '232700',
        organ: '232700-gov',
        occurred_on: null,
        valid_from: '2023-01-01',
        valid_until: '2024-12-31',
        quantity: 300_000,
        parent: null,
      },
    ]);
  });

  const refused: Record<string, [Parameters<ReturnType<typeof useCases>['record']['run']>[0], string, object?]> = {
    'an unknown register': [aRound({ register: 'no-such-register' }), 'register.unknown'],
    'an unknown organisation': [aRound({ organisation: '999999' }), 'organisation.unknown'],
    'an organisation that was closed': [aRound({ organisation: '232722-08' }), 'organisation.not-valid'],
    'no day': [aRound({ occurredOn: undefined }), 'field.missing', { field: 'occurredOn' }],
    'a day that does not exist': [aRound({ occurredOn: '2023-02-30' }), 'field.date-invalid', { field: 'occurredOn' }],
    'a day before the one that it must follow': [
      anItem({ fields: { ...anItem().fields, rectifiedOn: '2023-03-05' } }),
      'field.order',
      { field: 'occurredOn', other: 'rectifiedOn' },
    ],
    'a day in the future': [aRound({ occurredOn: '2023-12-02' }), 'field.date-in-future', { field: 'occurredOn' }],
    'a beginning in the future': [aCommittee({ validFrom: '2023-12-02' }), 'field.date-in-future'],
    'an end too far ahead': [
      aCommittee({ validUntil: '2200-01-01' }),
      'field.date-too-far',
      { field: 'validUntil', latest: '2199-12-31' },
    ],
    'an end before the beginning': [aCommittee({ validUntil: '2021-05-09' }), 'field.order', { field: 'validFrom' }],
    'a day where the register has validity': [aCommittee({ occurredOn: '2023-01-01' }), 'field.unknown'],
    'no quantity where one is wanted': [aPopulation({ quantity: undefined }), 'field.missing', { field: 'quantity' }],
    'a quantity where there is none': [aRound({ quantity: 3 }), 'field.unknown', { field: 'quantity' }],
    'a broken quantity': [aPopulation({ quantity: 2.4 }), 'field.invalid', { field: 'quantity' }],
    'an amount where there is none': [aRound({ amount: 100 }), 'field.unknown', { field: 'amount' }],
    'an unknown field': [aRound({ fields: { person: '张三' } }), 'field.unknown', { field: 'person' }],
    'a code that no list has': [aRound({ fields: { kind: 'x' } }), 'field.code-unknown', { field: 'kind' }],
    'no parent where one is wanted': [aDispute(nowhere, { fields: { disputeType: 'other' } }), 'field.missing'],
    'a parent that does not exist': [aDispute(nowhere), 'field.invalid', { field: 'screening' }],
  };
  it.each(Object.entries(refused))('refuses %s and stores nothing', async (_, [command, code, details = {}]) => {
    const { record, database } = await begin();
    await expect(record.run(command)).rejects.toMatchObject({ code, details });
    expect(await database.read.query('SELECT 1 AS x FROM register_entry')).toEqual([]);
    expect(await database.read.query('SELECT 1 AS x FROM audit_row')).toEqual([]);
  });

  it('says at once all that is wrong with columns and fields', async () => {
    const { record } = await begin();
    const command = aRound({ occurredOn: '2024-01-01', quantity: 1, fields: { kind: 'x', other: 1 } });
    const problem = await record.run(command).catch((error: { code: string; alongside: { code: string }[] }) => error);
    expect(problem).toMatchObject({ code: 'field.unknown', details: { field: 'quantity' } });
    expect((problem as { alongside: unknown[] }).alongside).toMatchObject([
      { code: 'field.date-in-future' },
      { code: 'field.unknown', details: { field: 'other' } },
      { code: 'field.code-unknown' },
    ]);
  });

  it('belong only to entries of the right register that count', async () => {
    const { record, void: take, correct } = await begin();
    const committee = await record.run(aCommittee());
    const wrongRegister = record.run(aDispute(committee.id));
    await expect(wrongRegister).rejects.toMatchObject({ code: 'field.invalid', details: { field: 'screening' } });
    const round = await record.run(aRound());
    const voided = await record.run(aRound());
    await take.run({ by, register: 'dispute-screening', id: voided.id, reason: '重复录入' });
    await expect(record.run(aDispute(voided.id))).rejects.toMatchObject({ details: { field: 'screening' } });
    const dispute = await record.run(aDispute(round.id));
    const moved = correct.run({ ...aDispute(voided.id), id: dispute.id, reason: '更正所属排查' });
    await expect(moved).rejects.toMatchObject({ details: { field: 'screening' } });
  });

  it('are corrected as a whole, with reason; what stood before stays in the history', async () => {
    const { record, correct, read, clock, database } = await begin();
    const { id } = await record.run(aPopulation());
    clock.moveTo(instant('2023-12-05T02:00:00.000Z'));
    const command = { ...aPopulation({ quantity: 301_000, reference: '大统〔2023〕1号' }), id, reason: '公报修订' };
    const after = await correct.run({ ...command, expectedVersion: 1 });
    expect(after).toMatchObject({ version: 2, quantity: 301_000, recordedAt: '2023-12-01T02:00:00.000Z' });
    const view = await read.run('external-reference', id);
    expect(view).toMatchObject({ version: 2, quantity: 301_000, reference: '大统〔2023〕1号', voided: false });
    expect(view.history).toMatchObject([
      { sequence: 1, kind: 'recorded', content: { quantity: 300_000, reference: null }, reason: null },
      { sequence: 2, kind: 'corrected', content: { quantity: 301_000 }, reason: '公报修订', recordedBy: 'caseworker' },
    ]);
    const [last] = await database.read.query('SELECT action, detail FROM audit_row ORDER BY sequence DESC LIMIT 1');
    expect(last).toEqual({
      action: 'register.corrected',
      detail: JSON.stringify({ register: 'external-reference', version: 2 }),
    });
  });

  it('keep their unit when a correction names none, and move when it names one', async () => {
    const { record, correct } = await begin();
    const { id } = await record.run(aRound());
    const { organisation: _, ...same } = aRound();
    expect(await correct.run({ ...same, id, reason: '补充' })).toMatchObject({ organisation: '232701-05' });
    const moved = await correct.run({ ...aRound({ organisation: '232721-01' }), id, reason: '填报单位错误' });
    expect(moved).toMatchObject({ organisation: '232721-01', organ: '232721-gov', version: 3 });
  });

  it('refuse a change without reason, over a later version, or of an entry that is not there', async () => {
    const { record, correct, void: take } = await begin();
    const { id } = await record.run(aRound());
    const correction = { ...aRound(), id, reason: '更正' };
    const voiding = { by, register: 'dispute-screening', id, reason: '重复' };
    for (const reason of ['', '  ']) {
      const missing = { code: 'correction.reason-required' };
      await expect(correct.run({ ...correction, reason })).rejects.toMatchObject(missing);
      await expect(take.run({ ...voiding, reason })).rejects.toMatchObject(missing);
    }
    await expect(take.run({ ...voiding, reason: '\u202e' })).rejects.toMatchObject({ code: 'field.invalid' });
    const stale = { code: 'register.changed-meanwhile', details: { version: 1 } };
    await expect(correct.run({ ...correction, expectedVersion: 2 })).rejects.toMatchObject(stale);
    await expect(take.run({ ...voiding, expectedVersion: 2 })).rejects.toMatchObject(stale);
    const missing = { code: 'register.entry-not-found' };
    await expect(correct.run({ ...correction, id: nowhere })).rejects.toMatchObject(missing);
    await expect(take.run({ ...voiding, register: 'mediator' })).rejects.toMatchObject(missing);
    const wrong = correct.run({ ...correction, occurredOn: '2023-13-01' });
    await expect(wrong).rejects.toMatchObject({ code: 'field.date-invalid' });
  });

  it('let the slower of two writers fail', async () => {
    const { record, correct } = await begin();
    const { id } = await record.run(aRound());
    const both = ['甲', '乙'].map((place) =>
      correct.run({ ...aRound({ fields: { place } }), id, reason: '补充范围', expectedVersion: 1 }),
    );
    const [done, failed] = (await Promise.allSettled(both)).sort((a, b) => (a.status < b.status ? -1 : 1));
    expect(done).toMatchObject({ status: 'fulfilled', value: { version: 2 } });
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'register.changed-meanwhile' } });
  });

  it('are voided with reason, and stay readable', async () => {
    const { record, void: take, correct, read } = await begin();
    const { id } = await record.run(aRound());
    const voiding = { by, register: 'dispute-screening', id, expectedVersion: 1, reason: '与另一次排查重复' };
    expect(await take.run(voiding)).toMatchObject({ voided: true, version: 2 });
    const view = await read.run('dispute-screening', id);
    expect(view).toMatchObject({ voided: true, version: 2, occurredOn: '2023-03-06', fields: { kind: 'routine' } });
    expect(view.history[1]).toMatchObject({ kind: 'voided', content: null, reason: '与另一次排查重复' });
    const again = { code: 'register.entry-voided', details: { register: '矛盾纠纷排查' } };
    await expect(take.run({ ...voiding, expectedVersion: 2 })).rejects.toMatchObject(again);
    await expect(correct.run({ ...aRound(), id, reason: '恢复' })).rejects.toMatchObject(again);
  });

  it('are not voided while entries that count belong to them', async () => {
    const { record, void: take } = await begin();
    const round = await record.run(aRound());
    const dispute = await record.run(aDispute(round.id));
    const voidRound = () => take.run({ by, register: 'dispute-screening', id: round.id, reason: '误录' });
    await expect(voidRound()).rejects.toMatchObject({ code: 'register.has-children' });
    await take.run({ by, register: 'dispute-found', id: dispute.id, reason: '误录' });
    expect(await voidRound()).toMatchObject({ voided: true });
  });

  it('of units outside are not there: neither to be read or changed, nor to be named', async () => {
    const { record, correct, void: take, read } = await begin();
    const round = await record.run(aRound());
    const sight = { units: ['232721', '232721-01'], officers: [] };
    const missing = { code: 'register.entry-not-found' };
    await expect(read.run('dispute-screening', round.id, sight)).rejects.toMatchObject(missing);
    await expect(correct.run({ ...aRound(), id: round.id, reason: '更正', sight })).rejects.toMatchObject(missing);
    const voiding = { by, register: 'dispute-screening', id: round.id, reason: '误录' };
    await expect(take.run({ ...voiding, sight })).rejects.toMatchObject(missing);
    const naming = aDispute(round.id, { organisation: '232721-01', sight });
    await expect(record.run(naming)).rejects.toMatchObject({ details: { field: 'screening' } });
    expect(await take.run({ ...voiding, sight: { units: ['232701-05'], officers: [] } })).toMatchObject({ version: 2 });
  });

  it('are recorded by the hundred in one unit, all or none', async () => {
    const { record, database } = await begin();
    const many = (fail: boolean) =>
      database.unitOfWork.run(by, async () => {
        const round = await record.run(aRound());
        for (let i = 0; i < 300; i++) await record.run(aDispute(round.id));
        if (fail) throw new Error('power cut');
      });
    await expect(many(true)).rejects.toThrow('power cut');
    const count = () => database.read.query('SELECT count(*) AS n FROM register_entry');
    expect(await count()).toEqual([{ n: 0 }]);
    await many(false);
    expect(await count()).toEqual([{ n: 301 }]);
  });
});
