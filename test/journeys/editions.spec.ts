import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import type { CaseView } from '#casework';
import { instant } from '#legal-time';
import type { Report } from '#reporting';
import { AsKnownAt } from '#statistics';
import type {
  DifferencesSchema,
  EditionSchema,
  KeptRecordsSchema,
} from '../../apps/api/src/editions/editions.schema.js';
import { jobsOf } from '../../apps/api/src/jobs/jobs-of.js';
import { loadReports } from '../../apps/api/src/system.js';
import { packed } from '../../libs/reporting/editions/record-set.js';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { decided } from './decided-case.js';
import { decision } from './formalities.js';
import { inOffice, type Office, problemOf, type Reply } from './office.js';

const url = '/api/editions';
const maker = 'statistician';
const publisher = 'supervisor';
const year = { outline: 'annual-2023', from: '2024-01-01', to: '2024-12-31' };

const done = (reply: Reply<EditionSchema>): EditionSchema => {
  if (reply.status !== 201) throw new Error(`${reply.status}: ${JSON.stringify(reply.body)}`);
  expect(reply.headers['etag']).toBe(`"${reply.body.version}"`);
  return reply.body;
};
const refused = (reply: Reply<unknown>) => [reply.status, problemOf(reply).code];
const step = (office: Office, { id, version }: EditionSchema, what: string, body: object = {}, as = maker) =>
  office.post<EditionSchema>(`${url}/${id}/${what}`, body, { as, seen: version });
const draft = async (office: Office) => done(await office.post<EditionSchema>(url, year, { as: maker }));
const check = async (office: Office, edition: EditionSchema) => done(await step(office, edition, 'check'));
const submit = async (office: Office, edition: EditionSchema) => done(await step(office, edition, 'submission'));
const publish = async (office: Office, edition: EditionSchema, as = publisher) =>
  done(await step(office, edition, 'publication', {}, as));
const read = async (office: Office, { id }: { id: string }) =>
  (await office.get<EditionSchema>(`${url}/${id}`, { as: maker })).body;

/** The next day: what was recorded is known, and publishers have entered their password anew. */
function nextDay(office: Office, day: string): void {
  office.today(day);
  office.signOut();
}

async function correct(office: Office, view: CaseView, code: string, replacement?: object): Promise<CaseView> {
  const corrects = view.acts.find((act) => act.code === code)?.id;
  const body = { corrects, reason: '录入错误', ...(replacement ? { replacement } : {}) };
  const reply = await office.post(`/api/cases/${view.id}/corrections`, body, { seen: view.version });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

/** The bytes and the header of a kept file. */
async function fileOf(office: Office, { id }: { id: string }, format = 'json') {
  const headers = await office.signedIn(maker);
  const reply = await fetch(`${office.address}${url}/${id}/files/${format}`, { headers });
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    bytes: Buffer.from(await reply.arrayBuffer()),
  };
}

const slotOf = ({ slots }: EditionSchema, id: string) => slots.find((slot) => slot.id === id);

eachDatabase('an edition of a report', (fresh) => {
  it(
    'is drafted, checked, submitted, and published by somebody else',
    inOffice(fresh, '2024-05-06', async (office) => {
      await decided(office, 'uphold');
      nextDay(office, '2024-05-07');
      const drafted = await draft(office);
      expect(drafted).toMatchObject({
        state: 'draft',
        version: 1,
        from: '2024-01-01',
        title: '大兴安岭地区司法局2024年工作总结',
      });
      expect(refused(await step(office, drafted, 'submission'))).toEqual([409, 'edition.state']);
      expect(refused(await step(office, drafted, 'publication', {}, publisher))).toEqual([409, 'edition.state']);
      const text = `${url}/${drafted.id}/report`;
      expect(refused(await office.get(text, { as: maker }))).toEqual([409, 'edition.state']);
      expect(refused(await step(office, { ...drafted, version: 7 }, 'check'))).toEqual([
        409,
        'edition.changed-meanwhile',
      ]);

      const checked = await check(office, drafted);
      expect(checked).toMatchObject({ state: 'checked', version: 2, knownAt: '2024-05-07T01:59:59.999Z' });
      expect(slotOf(checked, 'recon-bureau-maintained')).toMatchObject({
        printed: { text: '1' },
        figure: { value: 1 },
      });
      expect(checked.checks.filter(({ state }) => state === 'fails')).toEqual([]);
      const { body: preview } = await office.get<Report>(text, { as: maker });
      expect(preview).toMatchObject({ from: '2024-01-01', to: '2024-12-31', edition: null });
      const { body: live } = await office.get<Report>('/api/reports/annual-2023?from=2024-01-01&to=2024-12-31', {
        as: maker,
      });
      expect(live.blocks).toEqual(preview.blocks);
      // What is recorded now is not in it any more.
      await decided(office, 'revoke');
      const submitted = await submit(office, checked);
      expect(submitted.state).toBe('submitted');
      expect(refused(await step(office, submitted, 'check'))).toEqual([409, 'edition.state']);

      nextDay(office, '2024-05-08');
      const published = await publish(office, submitted);
      expect(published).toMatchObject({ state: 'published', number: 1, publishedBy: publisher, version: 4 });
      expect(published.files.map(({ format }) => format).sort()).toEqual(['csv', 'docx', 'json', 'xlsx']);
      expect(published.slots).toEqual(checked.slots);
      expect(await read(office, published)).toEqual(published);
      expect(refused(await step(office, published, 'publication', {}, publisher))).toEqual([409, 'edition.state']);
      expect(refused(await office.post(url, year, { as: maker }))).toEqual([409, 'edition.published-already']);

      const { body: written } = await office.get<Report>(`${url}/${published.id}/report`, { as: maker });
      const { status, type, bytes } = await fileOf(office, published);
      expect(written).toEqual(JSON.parse(bytes.toString()));
      expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
      expect(createHash('sm3').update(bytes).digest('hex')).toBe(
        published.files.find(({ format }) => format === 'json')?.sm3,
      );
      expect(JSON.parse(bytes.toString())).toMatchObject({ edition: { number: 1 }, issuedOn: '2024-05-08' });
      expect((await fileOf(office, published, 'doc')).status).toBe(404);

      // What the system hands over of the year is what was published.
      office.today('2025-01-06');
      const { runs, runner } = jobsOf(office.system, pino({ enabled: false }));
      await runs.putDownDue();
      await runner.runOne({ job: 'year-end', period: '2024' });
      for (const { format, sm3 } of published.files) {
        const file = await readFile(join(office.system.settings.dataFolder, 'exports', '2024', `report.${format}`));
        expect(createHash('sm3').update(file).digest('hex')).toBe(sm3);
      }
      const list = await office.get<EditionSchema[]>(url, { as: maker });
      expect(list.body).toMatchObject([{ id: published.id, state: 'published', number: 1 }]);
    }),
  );

  it(
    'is not published by who made it, nor without the password of a moment ago, nor by who may only make it',
    inOffice(fresh, '2024-05-07', async (office) => {
      const drafted = done(await office.post<EditionSchema>(url, year, { as: publisher }));
      const checked = done(await step(office, drafted, 'check', {}, publisher));
      const submitted = done(await step(office, checked, 'submission', {}, publisher));
      expect(refused(await step(office, submitted, 'publication', {}, publisher))).toEqual([
        422,
        'edition.same-person',
      ]);
      expect(refused(await step(office, submitted, 'publication', {}, maker))).toEqual([403, 'permission.denied']);

      // Who helped in making it, even with one step, does not publish it either.
      const other = done(
        await office.post<EditionSchema>(url, { ...year, from: '2025-01-01', to: '2025-12-31' }, { as: maker }),
      );
      const helped = done(await step(office, other, 'check', {}, publisher));
      const handed = await submit(office, helped);
      expect(refused(await step(office, handed, 'publication', {}, publisher))).toEqual([422, 'edition.same-person']);

      office.clock.moveTo(instant('2024-05-07T02:06:00.000Z'));
      expect(refused(await step(office, handed, 'publication', {}, publisher))).toEqual([403, 'session.confirm']);
      for (const { id } of [submitted, handed]) expect((await read(office, { id })).state).toBe('submitted');
      const [row] = await office.system.database.read.query<{ n: number }>(
        'SELECT count(*) AS n FROM edition_publication',
      );
      expect(row?.n).toBe(0);
    }),
  );

  it(
    'is sent back with a reason by who would publish it, and comes again after it was checked anew',
    inOffice(fresh, '2024-05-07', async (office) => {
      const submitted = await submit(office, await check(office, await draft(office)));
      const reason = { reason: '　口径与上年不同　' };
      expect(refused(await step(office, submitted, 'return', reason, maker))).toEqual([403, 'permission.denied']);
      const nothing = await step(office, submitted, 'return', { reason: ' ' }, publisher);
      expect(refused(nothing)).toEqual([400, 'body.invalid']);
      const back = done(await step(office, submitted, 'return', reason, publisher));
      expect(back).toMatchObject({ state: 'draft', version: 4 });
      expect(back.events.at(-1)).toMatchObject({ kind: 'returned', by: publisher, reason: '口径与上年不同' });
      for (const [what, as] of [
        ['publication', publisher],
        ['return', publisher],
        ['submission', maker],
      ] as const) {
        const body = what === 'return' ? reason : {};
        expect(refused(await step(office, back, what, body, as))).toEqual([409, 'edition.state']);
      }
      // Who sent it back took no part in making it.
      const published = await publish(office, await submit(office, await check(office, back)));
      expect(published).toMatchObject({ state: 'published', number: 1, version: 7 });
    }),
  );

  it(
    'with a check that does not hold waits for an explanation, which is printed',
    inOffice(fresh, '2024-05-06', async (office) => {
      await decided(office, 'uphold');
      nextDay(office, '2024-05-07');
      const first = await publish(office, await submit(office, await check(office, await draft(office))));
      // A case of that year comes late: what was carried over is not what was published.
      office.today('2025-02-03');
      await office.record(await office.open(application({ occurredOn: '2024-12-10' })), 'accepted', '2024-12-12');
      nextDay(office, '2025-02-04');
      const next = { outline: 'annual-2023', from: '2025-01-01', to: '2025-12-31' };
      const drafted = done(await office.post<EditionSchema>(url, next, { as: maker }));
      const checked = await check(office, drafted);
      const failing = checked.checks
        .filter(({ state }) => state === 'fails')
        .sort((a, b) => (a.scope < b.scope ? 1 : -1));
      expect(failing).toMatchObject([
        {
          id: 'reconsideration.carried-over',
          scope: 'region',
          left: { value: 0 },
          right: { value: 1 },
          difference: -1,
        },
        { id: 'reconsideration.carried-over', scope: 'bureau' },
      ]);
      expect(failing[0]?.offending).toMatchObject({
        total: 1,
        unseen: 0,
        records: [{ title: '大行复〔2024〕2号', left: 0, right: 1 }],
      });
      expect(refused(await step(office, checked, 'submission'))).toEqual([422, 'edition.unexplained']);

      const explanation = { check: 'reconsideration.carried-over', scope: 'bureau', text: '上期公布后补录一件。' };
      expect(refused(await step(office, checked, 'explanations', { ...explanation, scope: 'x' }))).toEqual([
        422,
        'edition.check-unknown',
      ]);
      const half = done(await step(office, checked, 'explanations', explanation));
      expect(refused(await step(office, half, 'submission'))).toEqual([422, 'edition.unexplained']);
      const whole = done(await step(office, half, 'explanations', { ...explanation, scope: 'region' }));
      // Checked once more, the same difference stays explained.
      const again = await check(office, whole);
      const submitted = await submit(office, again);
      const published = await publish(office, submitted);
      const printed = JSON.parse((await fileOf(office, published)).bytes.toString());
      expect(printed.explanations).toMatchObject([
        { explanation: '上期公布后补录一件。' },
        { explanation: '上期公布后补录一件。' },
      ]);
      expect(printed.edition).toMatchObject({ number: 1, corrects: null });
      expect((await read(office, first)).state).toBe('published');
    }),
  );

  it(
    'stays as it was published after fifty late and corrected acts, and tells exactly which records differ',
    inOffice(fresh, '2024-05-06', async (office) => {
      const cases: CaseView[] = [];
      for (let i = 0; i < 3; i++) cases.push(await decided(office, 'uphold'));
      const untouched = await office.record(await office.open(application()), 'accepted', '2024-03-05');
      const entries = '/api/registers/mediation-committee/entries';
      const committee = { validFrom: '2021-05-10', fields: { name: '样本', kind: 'chamber', preLitigation: true } };
      const entry = await office.post<{ id: string }>(entries, committee);
      nextDay(office, '2024-05-07');
      const published = await publish(office, await submit(office, await check(office, await draft(office))));
      const before = (await fileOf(office, published)).bytes;
      expect(
        (await office.get<DifferencesSchema>(`${url}/${published.id}/differences`, { as: maker })).body.differing,
      ).toEqual([]);

      // Fifty acts: a corrected result, one taken back, acts that change no number, and cases entered late.
      office.today('2024-05-20');
      const [first, second, third] = cases as [CaseView, CaseView, CaseView];
      await correct(office, first, 'decision-made', { occurredOn: '2024-04-19', fields: decision('revoke') });
      await correct(office, second, 'decision-made');
      const late: CaseView[] = [];
      for (let i = 0; i < 4; i++) late.push(await decided(office, 'uphold'));
      for (let i = 0; i < 10; i++) await office.record(await office.open(application()), 'accepted', '2024-03-05');
      const voided = await office.post(`${entries}/${entry.body.id}/void`, { reason: '误录' }, { seen: 1 });
      expect(voided.status).toBe(201);
      const [acts] = await office.system.database.read.query<{ n: number }>(
        "SELECT count(*) AS n FROM act WHERE recorded_at > '2024-05-07T02:00:00.000Z'",
      );
      expect(Number(acts?.n)).toBeGreaterThanOrEqual(50);

      office.today('2024-05-21');
      const after = await fileOf(office, published);
      expect(after.bytes.equals(before)).toBe(true);
      expect(await read(office, published)).toEqual(published);

      // Evaluated again as known at its moment, it is what was frozen: values and records.
      const { system } = office;
      const { figures, outlines } = loadReports(system);
      expect(outlines.get('annual-2023').slots).toHaveLength(published.slots.length);
      const sets = await system.database.read.query<{ slot: string; record_sets: string; content: string }>(
        'SELECT slot, record_sets, content FROM edition_slot',
      );
      await new AsKnownAt({ ...system, figures }).run(instant(published.knownAt ?? ''), async (evaluate) => {
        for (const { slot, record_sets, content } of sets) {
          const frozen = JSON.parse(content).figure;
          const request = { figure: frozen.id, scope: frozen.scope, from: frozen.from, to: frozen.to };
          expect({ slot, figure: await evaluate.run(request) }).toEqual({ slot, figure: frozen });
          const now = (await evaluate.contributions(request)).map(({ figure, records }) => ({
            figure,
            records: packed(records).digest,
          }));
          expect({ slot, now }).toEqual({ slot, now: JSON.parse(record_sets) });
        }
      });

      const { body } = await office.get<DifferencesSchema>(`${url}/${published.id}/differences`, { as: maker });
      const moves = (slot: string) =>
        body.differing
          .find((each) => each.slot === slot)
          ?.parts.flatMap(({ records }) => records.map(({ title, move }) => `${move} ${title}`))
          .sort();
      const came = late.map(({ number }) => `came ${number}`);
      expect(moves('recon-bureau-maintained')).toEqual(
        [...came, `left ${first.number}`, `left ${second.number}`].sort(),
      );
      expect(moves('recon-bureau-corrected')).toEqual([`came ${first.number}`]);
      expect(moves('recon-bureau-closed')).toEqual([...came, `left ${second.number}`].sort());
      expect(moves('committees-chamber')).toEqual(['left 人民调解委员会']);
      expect(moves('recon-region-accepted-now')).toHaveLength(14);
      const maintained = body.differing.find((each) => each.slot === 'recon-bureau-maintained');
      expect([maintained?.published.value, maintained?.now?.value]).toEqual([3, 5]);
      const gone = maintained?.parts[0]?.records.find(({ title }) => title === first.number);
      expect(gone).toMatchObject({
        before: 1,
        now: null,
        since: [{ name: '作出决定', occurredOn: '2024-04-19', reason: '录入错误' }],
      });
      const named = body.differing.flatMap(({ parts }) =>
        parts.flatMap(({ records }) => records.map(({ title }) => title)),
      );
      expect(named).not.toContain(third.number);
      expect(named).not.toContain(untouched.number);
      // The published number opens to what it counted then, with what was recorded of it since.
      const numbers = `${url}/${published.id}/numbers`;
      const kept = `${numbers}/recon-bureau-maintained/records`;
      const { body: counted } = await office.get<KeptRecordsSchema>(kept, { as: maker });
      expect(counted).toMatchObject({ part: 0, unseen: 0, next: null });
      expect(counted.parts).toMatchObject([{ figure: 'reconsideration.maintained', records: 3 }]);
      expect(counted.items.map(({ title, since }) => `${title} ${since.length > 0}`).sort()).toEqual(
        [`${first.number} true`, `${second.number} true`, `${third.number} false`].sort(),
      );
      const { body: page } = await office.get<KeptRecordsSchema>(`${kept}?limit=2`, { as: maker });
      const rest = await office.get<KeptRecordsSchema>(`${kept}?limit=2&after=${page.next}`, { as: maker });
      expect([...page.items, ...rest.body.items]).toEqual(counted.items);
      const rate = await office.get<KeptRecordsSchema>(`${numbers}/recon-bureau-maintain-rate/records?part=1`, {
        as: maker,
      });
      expect(rate.body.items).toHaveLength(3);
      expect(refused(await office.get(`${kept}?part=1`, { as: maker }))).toEqual([422, 'figure.part-unknown']);
      expect(refused(await office.get(`${numbers}/none/records`, { as: maker }))).toEqual([
        404,
        'edition.number-unknown',
      ]);
      // Of litigation nothing was recorded.
      expect(body.differing.map(({ slot }) => slot).filter((slot) => slot.startsWith('litigation'))).toEqual([]);
    }),
  );

  it(
    'is put right by a next edition that names it, once',
    inOffice(fresh, '2024-05-06', async (office) => {
      const view = await decided(office, 'uphold');
      nextDay(office, '2024-05-07');
      const first = await publish(office, await submit(office, await check(office, await draft(office))));
      const bytes = (await fileOf(office, first)).bytes;
      office.today('2024-05-08');
      await correct(office, view, 'decision-made', { occurredOn: '2024-04-19', fields: decision('revoke') });
      nextDay(office, '2024-05-09');
      const reason = { reason: '一件案件的结果录入错误' };
      const one = done(await step(office, first, 'correction', reason));
      const another = done(await step(office, first, 'correction', reason));
      expect(one).toMatchObject({ corrects: first.id, state: 'draft', reason: reason.reason });
      const second = await publish(office, await submit(office, await check(office, one)));
      expect(second).toMatchObject({ number: 2, state: 'published', corrects: first.id });
      expect(await read(office, first)).toMatchObject({ state: 'corrected', correctedBy: second.id });
      expect(slotOf(second, 'recon-bureau-corrected')?.printed.text).toBe('1');
      expect((await fileOf(office, first)).bytes.equals(bytes)).toBe(true);
      expect(JSON.parse((await fileOf(office, second)).bytes.toString()).edition).toMatchObject({
        number: 2,
        corrects: 1,
      });

      const late = await submit(office, await check(office, another));
      expect(refused(await step(office, late, 'publication', {}, publisher))).toEqual([
        409,
        'edition.published-already',
      ]);
      expect(refused(await step(office, await read(office, first), 'correction', reason))).toEqual([
        409,
        'edition.state',
      ]);
    }),
  );

  it(
    'can be changed by nobody who reaches the database, and is not seen from elsewhere',
    inOffice(fresh, '2024-05-07', async (office) => {
      const published = await publish(office, await submit(office, await check(office, await draft(office))));
      const by = { account: 'test', organisation: '' };
      for (const table of [
        'edition',
        'edition_event',
        'edition_publication',
        'edition_slot',
        'edition_file',
        'record_set',
      ]) {
        const { unitOfWork } = office.system.database;
        await expect(unitOfWork.run(by, (work) => work.change(`DELETE FROM ${table}`))).rejects.toThrow('append-only');
      }
      const elsewhere = { as: 'mohe' };
      expect(problemOf(await office.get(`${url}/${published.id}`, elsewhere)).code).toBe('edition.not-found');
      expect(problemOf(await office.get(`${url}/${published.id}/files/json`, elsewhere)).code).toBe(
        'edition.not-found',
      );
      expect((await office.get<unknown[]>(url, elsewhere)).body).toEqual([]);
      expect(refused(await office.get('/api/checks?outline=annual-2023', elsewhere))).toEqual([422, 'scope.unknown']);
      const drift = await office.system.database.drift();
      expect(drift).toEqual([]);
    }),
  );
});
