import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDemoAccounts, loadAccounts } from '#identity';
import { type Instant, legalDate } from '#legal-time';
import { SetClock } from '#platform/clock';
import { loadRegisters } from '#registers';
import { compileReport, type PublishedFigure } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { freshOn } from '../../../../../test/harness/databases.js';
import { DEMO_NOW, settingsOf } from '../../../../../test/harness/demo.js';
import { testCrypto } from '../../../../../test/harness/keys.js';
import { entitiesOf, loadKnowledge, loadReports, type System } from '../../../../api/src/system.js';
import { fill } from '../build.js';
import { Demo } from '../demo-world.js';
import { reconsideration } from '../reconsideration/index.js';
import { litigation } from './index.js';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../../test/fixtures/annual-report-2023.json'), 'utf8'),
) as PublishedFigure[];

const knowledge = loadKnowledge();
const accounts = loadAccounts(knowledge.organisations);
const today = legalDate('2025-06-18');

describe('the litigation cases of the demonstration, section 2', () => {
  const fresh = freshOn('sqlite');

  async function filled(): Promise<System> {
    const clock = new SetClock('2022-01-04T00:00:00.000Z' as Instant);
    const database = await fresh({ entities: entitiesOf(knowledge.types), clock });
    const registers = loadRegisters(knowledge.rules.dictionaries);
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
    const demo = new Demo(knowledge, accounts, today);
    reconsideration(demo);
    litigation(demo);
    await fill(
      system,
      clock,
      demo.plan.eventsBefore(today),
      DEMO_NOW,
      () => undefined,
      (work) => addDemoAccounts(work, accounts.all(), 'none'),
    );
    return system;
  }

  it('give every printed number about litigation', async () => {
    const system = await filled();
    const { figures, outlines } = loadReports(system);
    const evaluate = new EvaluateFigure(system.database.read, figures, knowledge.organisations);
    const outline = outlines.get('annual-2023');
    const bound = outline.slots.filter(({ figure }) => figure.startsWith('litigation.'));
    expect(bound).toHaveLength(10);
    const printed = await compileReport({ ...outline, slots: bound }, evaluate);
    const values = new Map(published.map(({ id, value }) => [id, value]));
    expect(printed.map(({ id, printed: { value } }) => [id, value])).toEqual(
      bound.map(({ id }) => [id, values.get(id)]),
    );
  });

  it('have the counted cases, and noise that differs by date, by outcome or by being void', async () => {
    const { database } = await filled();
    const count = async (where: string): Promise<number> => {
      const sql = `SELECT COUNT(*) AS n FROM case_file c JOIN litigation_case l ON l.case_id = c.id WHERE ${where}`;
      const [row] = await database.read.query<{ n: number }>(sql);
      return Number(row?.n);
    };
    const in2023 = "c.received_on BETWEEN '2023-01-01' AND '2023-12-31'";
    expect(await count(in2023)).toBe(45);
    expect(await count(`${in2023} AND c.organ = '232700-gov'`)).toBe(2);
    expect(await count(`${in2023} AND l.instances_heard <> l.instances_attended`)).toBe(0);
    expect(await count(`${in2023} AND l.instances_heard = 2`)).toBe(3);
    expect(await count(`${in2023} AND NOT l.heard AND l.effective_outcome IS NOT NULL`)).toBeGreaterThan(10);
    expect(await count(`${in2023} AND l.role = 'joint' AND l.plaintiffs = 1`)).toBe(8);
    const lost = "l.effective_outcome IN ('revoked', 'revoked-part', 'perform', 'illegal')";
    expect(await count(`${in2023} AND ${lost}`)).toBe(6);
    expect(await count(`l.follows_reconsideration AND ${lost}`)).toBe(5);
    expect(await count('l.instances_attended < l.instances_heard')).toBe(6);
    expect(await count("c.received_on < '2023-01-01' AND c.closed_on > '2022-12-31'")).toBe(0);
    expect(await count("c.received_on > '2023-12-31'")).toBe(17);
    expect(await count("c.state = 'void'")).toBe(2);
    expect(await count("c.state NOT IN ('filed', 'void')")).toBe(0);
  });
});
