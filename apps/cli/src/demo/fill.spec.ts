import { addDemoAccounts, loadAccounts } from '#identity';
import { type Instant, legalDate } from '#legal-time';
import { type Database, presenceOf } from '#platform';
import { SetClock } from '#platform/clock';
import { loadRegisters } from '#registers';
import { eachDatabase, type Fresh } from '../../../../test/harness/databases.js';
import { DEMO_NOW, settingsOf } from '../../../../test/harness/demo.js';
import { testCrypto } from '../../../../test/harness/keys.js';
import { entitiesOf, loadKnowledge, type System } from '../../../api/src/system.js';
import { COMPLETED, fill, planOf } from './build.js';
import type { PlannedEvent } from './plan.js';

const knowledge = loadKnowledge();
const accounts = loadAccounts(knowledge.organisations);
const registers = loadRegisters(knowledge.rules.dictionaries);
// The beginning of a plan is a plan.
const plan = planOf(knowledge, accounts, legalDate('2025-06-18')).slice(0, 2400);

async function systemOn(fresh: Fresh) {
  const clock = new SetClock('2022-01-04T00:00:00.000Z' as Instant);
  const database = await fresh({ entities: entitiesOf(knowledge.types), clock });
  const settings = { ...settingsOf(''), ...database.settings };
  const system: System = {
    settings,
    clock,
    database,
    knowledge,
    registers,
    crypto: testCrypto(clock),
    isDemo: true,
  };
  knowledge.keepWith(system.crypto);
  return { clock, database, system };
}

const enter = ({ system, clock }: Awaited<ReturnType<typeof systemOn>>, events: readonly PlannedEvent[]) =>
  fill(
    system,
    clock,
    events,
    DEMO_NOW,
    () => undefined,
    (work) => addDemoAccounts(work, accounts.all(), 'none'),
  );

/** What stands there, without the ids, which are new each time. */
const contentOf = async ({ read }: Database) => ({
  cases: await read.query(
    'SELECT number, state, handler, received_on, accepted_on, closed_on, next_due_on, version, changed_at FROM case_file ORDER BY number',
  ),
  acts: await read.query(
    `SELECT c.number, a.sequence, a.code, a.occurred_on, a.recorded_at, a.recorded_by FROM act a
     JOIN case_file c ON c.id = a.case_id ORDER BY c.number, a.sequence`,
  ),
  entries: await read.query(
    `SELECT register, organisation, occurred_on, valid_from, valid_until, quantity, recorded_at, version FROM register_entry
     ORDER BY recorded_at`,
  ),
  audit: await read.query('SELECT at, account, action FROM audit_row ORDER BY sequence'),
});

let onTheOther: Awaited<ReturnType<typeof contentOf>> | undefined;

eachDatabase('filling', (fresh, dialect) => {
  it('gives the same on both databases', async () => {
    const open = await systemOn(fresh);
    await enter(open, plan);
    const content = await contentOf(open.database);
    expect(content.cases.length).toBeGreaterThan(100);
    expect(content.entries.length).toBeGreaterThan(300);
    if (onTheOther) expect(content).toEqual(onTheOther);
    onTheOther ??= content;
    expect(await presenceOf(open.system.settings, COMPLETED)).toBe('marked');
  });

  it('is not done where something stands', async () => {
    const open = await systemOn(fresh);
    await open.database.unitOfWork.run({ account: 'caseworker', organisation: '232700' }, (work) =>
      work.audit({ action: 'case.opened', objectType: 'case', objectId: '1' }),
    );
    await expect(enter(open, plan)).rejects.toMatchObject({ code: 'data.not-demo' });
    expect(await presenceOf(open.system.settings, COMPLETED)).toBe('other');
  });

  it('names the event that is refused; PostgreSQL then holds nothing', async () => {
    const open = await systemOn(fresh);
    const broken = { ...(plan[0] as PlannedEvent), at: plan[600]?.at as Instant, by: 'nobody' };
    await expect(enter(open, [...plan.slice(0, 600), broken])).rejects.toThrow('"by":"nobody"');
    if (dialect === 'postgres') expect(await presenceOf(open.system.settings, COMPLETED)).toBe('nothing');
  });
});
