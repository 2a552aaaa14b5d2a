import { instant } from '#legal-time';
import { type Database, verifyAudit } from '#platform';
import { migrations } from '#platform/migrations';
import { eachDatabase } from '../../../test/harness/databases.js';
import { BEGINNING, linkOf, sm3 } from './chain.js';

const actor = {
  account: 'caseworker',
  organisation: 'bureau',
  roles: ['handler', 'office-head'],
  address: '127.0.0.1',
  requestId: 'r1',
};
const note = ({ unitOfWork }: Database, objectId: string, detail: Record<string, unknown> = {}) =>
  unitOfWork.run(actor, (work) => work.audit({ action: 'note', objectType: 'test', objectId, detail }));

describe('SM3', () => {
  it.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('of %s is the published one', (text, digest) => expect(sm3(text)).toBe(digest));
});

eachDatabase('the audit chain', (fresh, dialect) => {
  /** Changes the audit behind the back of its triggers. */
  async function tamper({ unitOfWork }: Database, ...statements: string[]): Promise<void> {
    const off =
      dialect === 'postgres'
        ? ['ALTER TABLE audit_row DISABLE TRIGGER ALL']
        : ['DROP TRIGGER audit_row_no_update', 'DROP TRIGGER audit_row_no_delete'];
    await unitOfWork.run(actor, async (work) => {
      for (const sql of [...off, ...statements]) await work.change(sql);
    });
  }

  it('holds who, in which roles, from where, what, and is whole', async () => {
    const database = await fresh();
    await database.unitOfWork.run(actor, async (work) => {
      const detail = { act: 'accepted', absent: undefined };
      await work.audit({
        action: 'a',
        objectType: 'case',
        objectId: '1',
        reason: '理由',
        before: 'x',
        after: 'y',
        detail,
      });
      await work.audit({ action: 'b', objectType: 'case', objectId: '1', result: 'refused' });
    });
    await note(database, '2');
    expect(await database.read.query('SELECT * FROM audit_row WHERE sequence = 1')).toMatchObject([
      { account: 'caseworker', roles: 'handler office-head', address: '127.0.0.1', request_id: 'r1', result: 'done' },
    ]);
    expect(await verifyAudit(database.read)).toMatchObject({ rows: 3, head: { sequence: 3 }, firstBad: null });
  });

  it('has no gap and no fork when many units write at once and some fail', async () => {
    const database = await fresh();
    const units = Array.from({ length: 60 }, (_, i) =>
      database.unitOfWork.run(actor, async (work) => {
        await work.audit({ action: 'note', objectType: 'test', objectId: `${i}` });
        await new Promise((resolve) => setTimeout(resolve, i % 3));
        await work.audit({ action: 'note', objectType: 'test', objectId: `${i}` });
        if (i % 4 === 0) throw new Error('refused');
      }),
    );
    const ended = await Promise.allSettled(units);
    const failures = ended.flatMap((each) => (each.status === 'rejected' ? [(each.reason as Error).message] : []));
    expect(failures).toEqual(Array.from({ length: 15 }, () => 'refused'));
    expect(await verifyAudit(database.read)).toMatchObject({ rows: 90, firstBad: null });
  });

  it.each([
    ['a changed word', `UPDATE audit_row SET account = 'supervisor' WHERE sequence = 3`, 3, 'changed'],
    ['a changed detail', `UPDATE audit_row SET detail = '{"n":9}' WHERE sequence = 3`, 3, 'changed'],
    ['a changed time', `UPDATE audit_row SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2`, 2, 'changed'],
    ['an unreadable detail', `UPDATE audit_row SET detail = '{' WHERE sequence = 4`, 4, 'unreadable'],
    ['a line taken out', 'DELETE FROM audit_row WHERE sequence = 3', 4, 'gap'],
    ['the first line taken out', 'DELETE FROM audit_row WHERE sequence = 1', 2, 'gap'],
    ['another number', 'UPDATE audit_row SET sequence = -5 WHERE sequence = 1', -5, 'gap'],
  ])('tells of %s', async (_, sql, sequence, problem) => {
    const database = await fresh();
    for (const n of [1, 2, 3, 4, 5]) await note(database, 'x', { n });
    await tamper(database, sql);
    expect((await verifyAudit(database.read)).firstBad).toEqual({ sequence, problem });
  });

  it('tells of a line whose hash was made to fit, at the next one', async () => {
    const database = await fresh();
    for (const n of [1, 2, 3]) await note(database, 'x', { n });
    const forged = { at: instant('2020-01-01T00:00:00.000Z'), account: 'nobody', organisation: '', roles: '' };
    const rest = { address: '', requestId: '', action: 'note', objectType: 'test', objectId: 'x', reason: '' };
    const content = {
      ...forged,
      ...rest,
      result: 'done',
      before: '',
      after: '',
      detail: { n: 1 },
      sequence: 1,
    } as const;
    const hash = linkOf(BEGINNING.hash, content);
    const set = `at = '${forged.at}', account = 'nobody', organisation = '', roles = '', address = '', request_id = ''`;
    await tamper(database, `UPDATE audit_row SET ${set}, hash = '${hash}' WHERE sequence = 1`);
    expect((await verifyAudit(database.read)).firstBad).toEqual({ sequence: 2, problem: 'changed' });
  });

  it('goes on after a restart', async () => {
    const first = await fresh();
    await note(first, '1');
    await first.close();
    const again = await fresh({ at: first.settings });
    await note(again, '2');
    expect(await verifyAudit(again.read)).toMatchObject({ rows: 2, firstBad: null });
  });

  it('takes in the lines of a database that had none', async () => {
    const before = migrations.filter(({ name }) => name < '0012');
    const old = await fresh({ migrations: before });
    const line = (sequence: number) =>
      old.unitOfWork.run(actor, (work) =>
        work.change(
          `INSERT INTO audit_row (sequence, at, account, organisation, action, object_type, object_id, detail)
           VALUES (?, '2023-03-01T00:00:00.000Z', 'caseworker', 'bureau', 'note', 'test', '1', '{"b":1,"a":2}')`,
          [sequence],
        ),
      );
    for (const sequence of [1, 2, 4, 7]) await line(sequence);
    await old.close();
    const now = await fresh({ at: old.settings });
    await note(now, '5');
    expect(await verifyAudit(now.read)).toMatchObject({ rows: 5, firstBad: null });
    await expect(
      now.unitOfWork.run(actor, (work) => work.change(`UPDATE audit_row SET account = 'x'`)),
    ).rejects.toThrow('append-only');
  });
});
