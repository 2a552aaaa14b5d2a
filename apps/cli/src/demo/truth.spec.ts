import { actRow, caseFileRow, factsOf, partyRow, projectionOf, type StoredCase, traitsOf } from '#casework';
import { type RecordedAct, timelineOf } from '#casework/timeline';
import { type Instant, instant } from '#legal-time';
import { entryOf, registerEntryRow, registerEventRow } from '#registers';
import { DEMO_NOW, DEMO_TIMEOUT, demoDatabase } from '../../../../test/harness/demo.js';

type CaseFileRow = StoredCase['file'];
type Parties = Parameters<typeof timelineOf>[2];

let system: Awaited<ReturnType<typeof demoDatabase>>;
let files: CaseFileRow[];
let acts: Map<string, RecordedAct[]>;
let parties: Map<string, Parties[number][]>;

beforeAll(async () => {
  system = await demoDatabase();
  const { read } = system.database;
  files = await read.select(caseFileRow, 'c').orderBy('c.openedAt').getMany();
  const allActs = await read.select(actRow, 'a').orderBy('a.caseId').addOrderBy('a.sequence').getMany();
  acts = grouped(allActs, ({ caseId: _, ...act }) => act);
  parties = grouped(await read.select(partyRow, 'p').getMany(), traitsOf);
}, DEMO_TIMEOUT);

afterAll(() => system?.remove());

function grouped<R extends { caseId: string }, T>(rows: readonly R[], of: (row: R) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.caseId);
    if (group) group.push(of(row));
    else groups.set(row.caseId, [of(row)]);
  }
  return groups;
}

function folded({ id, type }: CaseFileRow, knownAt?: Instant) {
  const { types, rules } = system.knowledge;
  return timelineOf(types.get(type), acts.get(id) ?? [], parties.get(id) ?? [], rules.calendar, knownAt);
}

it('records in the order of time, and says last that it is complete', async () => {
  const rows = await system.database.read.query<{ at: string; action: string }>(
    'SELECT at, action FROM audit_row ORDER BY sequence',
  );
  expect(rows.filter((row, i) => row.at < (rows[i - 1]?.at ?? ''))).toEqual([]);
  // After it only what the law has done by itself until then is recorded.
  expect(rows.findLast(({ action }) => action !== 'act.recorded')).toEqual({ at: DEMO_NOW, action: 'demo.completed' });
});

it('has rows of cases that equal the fold of their acts', async () => {
  const rows = files.map((file) => ({ ...file, ...projectionOf(folded(file)) }));
  expect(rows).toEqual(files);
});

it('has typed rows that equal the facts of the fold', async () => {
  for (const type of system.knowledge.types.all()) {
    const rows = await system.database.read.select(system.knowledge.types.factsOf(type), 'f').getMany();
    const stored = new Map(rows.map(({ caseId, ...facts }) => [caseId, facts]));
    const ofType = files.filter((file) => file.type === type.code);
    const computed = new Map(ofType.map((file) => [file.id, factsOf(folded(file))]));
    expect(stored.size).toBe(ofType.length);
    for (const [id, facts] of computed) expect(stored.get(id)).toEqual(facts);
  }
});

it('has no act that is wrong at its place', () => {
  const wrong = files.flatMap((file) =>
    folded(file).placed.flatMap(({ act, refusal }) => (refusal ? [[file.number, act.code, refusal.code]] : [])),
  );
  expect(wrong).toEqual([]);
});

it('knows of each past day what was known then', () => {
  const reconsiderations = files.filter(({ type }) => type === 'reconsideration');
  const closedBy = (day: string, knownAt: Instant) =>
    reconsiderations.filter((file) => {
      const { acceptedOn, closedOn } = projectionOf(folded(file, knownAt));
      return acceptedOn?.startsWith('2023') && closedOn !== null && closedOn <= day;
    }).length;
  expect(closedBy('2023-11-30', instant('2023-12-10T00:00:00.000Z'))).toBe(65);
  expect(closedBy('2023-11-30', DEMO_NOW)).toBe(65);
  const inJune = closedBy('2023-06-30', instant('2023-06-30T00:00:00.000Z'));
  expect(inJune).toBeGreaterThan(5);
  expect(inJune).toBeLessThanOrEqual(closedBy('2023-06-30', DEMO_NOW));
  const before = files.filter(({ openedAt }) => openedAt >= '2023-03-01').slice(0, 50);
  for (const file of before) expect(folded(file, instant('2023-02-28T15:59:59.999Z')).placed).toEqual([]);
});

it('holds late entries and corrections, which change what was known before', () => {
  const all = [...acts.values()].flat();
  const weeksLate = all.filter((act) => Date.parse(act.recordedAt) - Date.parse(act.occurredOn) > 28 * 86_400_000);
  expect(weeksLate.length).toBeGreaterThan(6);
  expect(all.filter((act) => act.corrects !== null && act.code !== 'voided').length).toBeGreaterThan(10);
  const file = files.find(({ id }) => acts.get(id)?.some((act) => act.code === 'filed' && act.corrects !== null));
  const corrected = file && acts.get(file.id)?.find((act) => act.corrects !== null);
  if (!file || !corrected) throw new Error('no filing was corrected');
  const justBefore = instant(new Date(Date.parse(corrected.recordedAt) - 1).toISOString());
  expect(folded(file, justBefore).endedOn).not.toBe(folded(file).endedOn);
});

it('has entries of registers that equal their events', async () => {
  const { read } = system.database;
  const entries = await read.select(registerEntryRow, 'e').getMany();
  const events = await read.select(registerEventRow, 'v').orderBy('v.sequence').getMany();
  const byEntry = grouped(
    events.map((event) => ({ ...event, caseId: event.entryId })),
    ({ caseId: _, ...event }) => event,
  );
  const computed = entries.map(({ id, register }) => entryOf(system.registers.get(register), byEntry.get(id) ?? []));
  expect(computed).toEqual(entries);
});
