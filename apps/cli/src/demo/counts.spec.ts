import { DEMO_TIMEOUT, demoDatabase } from '../../../../test/harness/demo.js';

let system: Awaited<ReturnType<typeof demoDatabase>>;

beforeAll(async () => {
  system = await demoDatabase();
}, DEMO_TIMEOUT);

afterAll(() => system?.remove());

/** How many rows there are by one or more columns: `a b` → count. */
async function counted(columns: string, from: string): Promise<Record<string, number>> {
  const sql = `SELECT ${columns}, count(*) AS n FROM ${from} GROUP BY ${columns} ORDER BY ${columns}`;
  const rows = await system.database.read.query<Record<string, string | number | null>>(sql);
  return Object.fromEntries(rows.map(({ n, ...row }) => [Object.values(row).join(' '), Number(n)]));
}

async function value(expression: string, from: string): Promise<number | null> {
  const [row] = await system.database.read.query<{ v: number | null }>(`SELECT ${expression} AS v FROM ${from}`);
  return row?.v ?? null;
}

const count = (from: string) => value('count(*)', from);
const in2023 = (column: string) => `${column} BETWEEN '2023-01-01' AND '2023-12-31'`;
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe('reconsideration, section 2', () => {
  const cases = 'case_file c JOIN reconsideration_case r ON r.case_id = c.id';
  const accepted = `${cases} WHERE ${in2023('c.accepted_on')}`;
  const closed = `${cases} WHERE r.handling = 'accepted' AND ${in2023('c.closed_on')}`;
  const ofPrefecture = "AND c.organ = '232700-gov'";
  const ofCounties = "AND c.organ <> '232700-gov'";

  it('has 72 accepted and 65 closed cases of 2023, none of them in December', async () => {
    expect(await count(`${accepted} ${ofPrefecture}`)).toBe(18);
    expect(await count(`${accepted} ${ofCounties}`)).toBe(54);
    expect(await count(`${closed} ${ofPrefecture}`)).toBe(12);
    expect(await count(`${closed} ${ofCounties}`)).toBe(53);
    expect(await count(`${accepted} AND c.accepted_on > '2023-11-30'`)).toBe(0);
    expect(await count(`${closed} AND c.closed_on > '2023-11-30'`)).toBe(0);
    expect(await count(`${accepted} AND c.received_on <> c.accepted_on`)).toBe(0);
  });

  it('has their results: R1 to R3 at the prefecture, R5 and R6 in the counties', async () => {
    expect(await counted('r.result', `${closed} ${ofPrefecture}`)).toEqual({
      mediation: 3,
      'order-perform': 2,
      revoke: 5,
      uphold: 2,
    });
    const results = await counted('r.result', `${closed} ${ofCounties}`);
    const correcting = ['change', 'revoke', 'revoke-redo', 'confirm-illegal', 'order-perform'];
    expect(correcting.reduce((all, code) => all + (results[code] ?? 0), 0)).toBe(7);
    expect(sum(results)).toBe(53);
    expect(results['mediation']).toBeGreaterThan(0);
    expect(results['dismiss-application']).toBeGreaterThan(0);
    expect(results['terminated']).toBeGreaterThan(0);
    const corrected = `${closed} ${ofCounties} AND r.result IN ('${correcting.join("', '")}')`;
    expect(Object.values(await counted('c.organ', corrected))).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(await count(`${closed} AND r.compensation > 0 AND r.result = 'revoke'`)).toBe(1);
  });

  it('has R4 and R7 pending at the end of the year and closed soon after it', async () => {
    const pending = `${accepted} AND c.closed_on BETWEEN '2024-01-01' AND '2024-03-31'`;
    expect(await count(`${pending} ${ofPrefecture}`)).toBe(6);
    expect(await count(`${pending} ${ofCounties}`)).toBe(1);
  });

  it('has noise that differs by date, by handling or by being void', async () => {
    expect(await count(`${cases} WHERE c.received_on < '2023-01-01'`)).toBe(24);
    expect(await count(`${cases} WHERE c.received_on < '2023-01-01' AND c.ended_on > '2022-12-31'`)).toBe(0);
    expect(
      await count(`${cases} WHERE c.received_on BETWEEN '2024-01-01' AND '2024-12-31' AND c.law_version = 'ARL-2023'`),
    ).toBe(30);
    const others = `${cases} WHERE ${in2023('c.received_on')} AND c.accepted_on IS NULL`;
    expect(await counted('r.handling', others)).toEqual({ forwarded: 1, 'not-accepted': 7, other: 5, redirected: 3 });
    expect(await count(`${cases} WHERE c.state = 'void'`)).toBe(3);
  });

  it('keeps to the periods, all but a few', async () => {
    expect(await counted('r.decision_period', `${accepted}`)).toEqual({ met: 70, missed: 2 });
  });
});

describe('legal aid, section 5', () => {
  const cases = 'case_file c JOIN legal_aid_case l ON l.case_id = c.id';
  const accepted = `${cases} WHERE ${in2023('c.accepted_on')}`;
  const wages = `${accepted} AND l.matter = 'labour-remuneration' AND l.stage = 'enforcement' AND l.migrant_worker`;

  it('has 160 criminal cases and 31 others', async () => {
    const kinds = await counted('l.case_kind', accepted);
    expect(kinds['criminal']).toBe(160);
    expect(sum(kinds)).toBe(191);
  });

  it('leaves no defendant at trial without counsel', async () => {
    const trial = `${cases} WHERE l.trial_without_counsel AND ${in2023('c.received_on')}`;
    expect(await count(trial)).toBe(109);
    expect(await count(`${trial} AND NOT l.aid_provided`)).toBe(0);
  });

  it('has 8 cases of migrant wages with 28 persons from outside and 104.62 万元', async () => {
    expect(await count(wages)).toBe(8);
    expect(await value('sum(l.recipients)', wages)).toBe(28);
    expect(await value('sum(l.recipients_from_outside)', wages)).toBe(28);
    expect(await value('sum(l.claim_amount)', wages)).toBe(104_620_000);
    expect(await count(`${wages} AND l.case_kind = 'civil' AND l.lawyer_assigned`)).toBe(8);
  });

  it('has noise that differs by date, by refusal or by being void', async () => {
    expect(await count(`${cases} WHERE ${in2023('c.received_on')} AND c.accepted_on IS NULL`)).toBe(10);
    expect(await count(`${cases} WHERE c.received_on < '2023-01-01'`)).toBe(26);
    expect(await count(`${cases} WHERE ${in2023('c.received_on')} AND c.accepted_on > '2023-12-31'`)).toBe(2);
    expect(await count(`${cases} WHERE c.state = 'void'`)).toBe(3);
  });
});

describe('mediation, section 6', () => {
  const cases = 'case_file c JOIN mediation_case m ON m.case_id = c.id';
  const conducted = `${cases} WHERE ${in2023('c.accepted_on')}`;
  const successful = `${cases} WHERE m.successful AND ${in2023('c.closed_on')}`;

  it('has 3,270 conducted and 3,239 successful, by channel', async () => {
    expect(await count(conducted)).toBe(3270);
    expect(await count(successful)).toBe(3239);
    const channels = { court: 154, 'governance-centre': 8, 'law-firm': 3, none: 2945, police: 129 };
    expect(await counted('m.channel', successful)).toEqual(channels);
    expect(await count(`${conducted} AND m.transfer_organ = 'court'`)).toBe(154);
    expect(await count(`${successful} AND m.private_enterprise`)).toBe(191);
  });

  it('has 43 confirmed in 2023, all within the 154', async () => {
    expect(await count(`${cases} WHERE ${in2023('m.confirmed_on')}`)).toBe(43);
    expect(await count(`${successful} AND m.confirmed AND m.channel = 'court' AND ${in2023('m.confirmed_on')}`)).toBe(
      43,
    );
  });

  it('has 31 that failed, ended, came to agreement in 2024 or are still open', async () => {
    const rest = `${conducted} AND NOT (m.successful AND c.closed_on <= '2023-12-31')`;
    expect(await counted("coalesce(m.result, 'open'), substr(c.closed_on, 1, 4)", rest)).toEqual({
      'failed 2023': 16,
      'failed 2024': 2,
      'open ': 2,
      'successful 2024': 5,
      'terminated 2023': 6,
    });
  });

  it('has noise that differs by date, by refusal or by being void', async () => {
    expect(await count(`${cases} WHERE c.closed_on < '2023-01-01'`)).toBe(150);
    expect(await count(`${cases} WHERE c.received_on < '2023-01-01' AND c.closed_on > '2022-12-31'`)).toBe(0);
    expect(await count(`${cases} WHERE ${in2023('c.received_on')} AND c.accepted_on IS NULL`)).toBe(18);
    expect(await count(`${cases} WHERE c.state = 'void'`)).toBe(5);
  });
});

describe('registers, sections 2, 5 and 6', () => {
  const entries = (register: string) => `register_entry e WHERE e.register = '${register}' AND NOT e.voided`;
  const standing = "AND e.valid_from <= '2023-12-31' AND coalesce(e.valid_until, '9999-12-31') >= '2023-12-31'";
  const field = (name: string) => system.database.dialect.jsonText('e.fields', name);

  it('has 3,799 rounds of screening and 3,425 disputes found, 155 of them without a case', async () => {
    expect(await count(`${entries('dispute-screening')} AND ${in2023('e.occurred_on')}`)).toBe(3799);
    const found = `${entries('dispute-found')} AND ${in2023('e.occurred_on')}`;
    expect(await count(found)).toBe(3425);
    expect(await count(`${found} AND ${field('caseNumber')} IS NULL`)).toBe(155);
    const linked = `${found} AND ${field('caseNumber')} IN
      (SELECT c.number FROM case_file c WHERE c.type = 'mediation' AND ${in2023('c.accepted_on')})`;
    expect(await count(linked)).toBe(3270);
    const barren = `${entries('dispute-screening')} AND ${in2023('e.occurred_on')} AND NOT EXISTS
      (SELECT 1 FROM register_entry d WHERE d.parent = e.id)`;
    expect(await count(barren)).toBe(779);
  });

  it('has the committees and mediators that stood at the end of 2023', async () => {
    const kinds = await counted(field('kind'), `${entries('mediation-committee')} ${standing}`);
    expect(kinds).toMatchObject({ chamber: 8, 'private-enterprise': 13, federation: 6 });
    expect(await count(`${entries('mediation-committee')} ${standing} AND ${field('preLitigation')} = 'true'`)).toBe(
      17,
    );
    expect(await count(`${entries('mediator')} ${standing} AND ${field('preLitigation')} = 'true'`)).toBe(80);
  });

  it('has 241 helps in plea-leniency matters and one population', async () => {
    const helps = `${entries('legal-aid-assistance')} AND ${in2023('e.occurred_on')}`;
    expect((await counted(field('kind'), helps))['plea-leniency']).toBe(241);
    const populations = `${entries('external-reference')} AND ${field('indicator')} = 'resident-population'`;
    expect(await value('sum(e.quantity)', `${populations} ${standing}`)).toBe(300_000);
    expect(await count(`${populations} AND ${field('document')} LIKE '%demo%'`)).toBe(3);
  });

  it('has noise that differs by date, by end or by being void', async () => {
    const voided = await counted('e.register', 'register_entry e WHERE e.voided');
    expect(voided).toMatchObject({
      'dispute-found': 16,
      'dispute-screening': 16,
      'legal-aid-assistance': 6,
      mediator: 2,
    });
    const gone = await counted(
      'e.register',
      "register_entry e WHERE e.valid_until < '2023-12-31' AND e.valid_from <> '2022-01-01'",
    );
    expect(gone).toMatchObject({ 'mediation-committee': 8, mediator: 6 });
    for (const register of ['dispute-screening', 'dispute-found', 'legal-aid-assistance']) {
      expect(await count(`${entries(register)} AND e.occurred_on < '2023-01-01'`)).toBeGreaterThan(50);
      expect(await count(`${entries(register)} AND e.occurred_on > '2023-12-31'`)).toBeGreaterThan(50);
    }
  });
});

describe('work in progress', () => {
  const open = "case_file c WHERE c.ended_on IS NULL AND c.received_on > '2025-01-01'";

  it('shows every list of the worklist: overdue, due soon, unassigned, suspended', async () => {
    const types = await counted('c.type', open);
    expect(types).toEqual({ 'legal-aid': 20, litigation: 10, mediation: 19, reconsideration: 25 });
    expect(await count(`${open} AND c.due_order < '2025-06-18'`)).toBeGreaterThan(7);
    expect(await count(`${open} AND c.due_order BETWEEN '2025-06-18' AND '2025-06-23'`)).toBeGreaterThan(7);
    expect(await count(`${open} AND c.handler IS NULL`)).toBe(8);
    expect(await count(`${open} AND c.suspended`)).toBe(3);
    expect(Object.keys(await counted('c.type, c.state', open)).length).toBeGreaterThan(33);
  });
});
