import { pastCases } from '#casework';
import { instant } from '#legal-time';
import type { Reader } from '#platform';
import { AsKnownAt, EvaluateFigure, isRatio } from '#statistics';
import { loadReports } from '../../apps/api/src/system.js';
import { eachDatabase } from '../harness/databases.js';
import { application, suit } from './applications.js';
import { decided, served } from './decided-case.js';
import { decision } from './formalities.js';
import { inOffice, type Office } from './office.js';

const committees = '/api/registers/mediation-committee/entries';
const committee = { validFrom: '2021-05-10', fields: { name: '样本调委会', kind: 'chamber', preLitigation: true } };
const year = { from: '2024-01-01', to: '2024-12-31' };

/** What is recorded here: figures of other kinds of record have nothing to count. */
const kinds = ['reconsideration', 'litigation', 'mediation-committee'];

/** Every figure that counts it, of three scopes, with its records. */
async function everything(office: Office, evaluate: EvaluateFigure): Promise<Record<string, unknown>> {
  const { figures } = loadReports(office.system);
  const found: Record<string, unknown> = {};
  for (const { id } of figures.all().filter((each) => !isRatio(each) && kinds.includes(figures.counted(each.id).of))) {
    for (const scope of ['bureau', 'region', '232701']) {
      const request = { figure: id, scope, ...year };
      const { value } = await evaluate.run(request);
      const { items } = await evaluate.records(request, 1000);
      if (items.length > 0) found[`${id} ${scope}`] = { value, items };
    }
  }
  return found;
}

const live = async (office: Office): Promise<Record<string, unknown>> => {
  const { system } = office;
  await system.knowledge.organisations.upToDate(system.database.read);
  const { figures } = loadReports(system);
  const { read } = system.database;
  const found = await everything(office, new EvaluateFigure(read, figures, system.knowledge.organisations));
  return { ...found, rows: await rowsOf(read) };
};

const known = async (office: Office, day: string): Promise<Record<string, unknown>> => {
  const { system } = office;
  const at = instant(`${day}T02:00:00.000Z`);
  const past = new AsKnownAt({ ...system, figures: loadReports(system).figures });
  const found = await past.run(at, (evaluate) => everything(office, evaluate));
  const snapshot = await system.database.snapshot();
  try {
    const { rules } = await system.knowledge.rulesAt(snapshot);
    await pastCases(snapshot, system.knowledge.types, rules.calendar, at);
    return { ...found, rows: await rowsOf(snapshot) };
  } finally {
    await snapshot.close();
  }
};

/** What lists and figures know of cases; how often a row was written is nothing that was known. */
async function rowsOf(read: Pick<Reader, 'query'>): Promise<object[]> {
  const rows = await read.query<Record<string, unknown>>('SELECT * FROM case_file ORDER BY id');
  return rows.map(({ version: _, ...row }) => row);
}

async function posted<T>(office: Office, url: string, body: object, seen?: number, as = 'caseworker'): Promise<T> {
  const reply = await office.post<T>(url, body, { as, ...(seen === undefined ? {} : { seen }) });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

eachDatabase('figures as they were known', (fresh) => {
  it(
    'are what they were on each day, whatever was entered late, corrected or taken back since',
    inOffice(fresh, '2024-04-25', async (office) => {
      const told = new Map<string, Record<string, unknown>>();
      const tell = async (day: string, then: string) => {
        told.set(day, await live(office));
        office.today(then);
      };
      const agree = async () => {
        for (const [day, then] of told) expect({ day, ...(await known(office, day)) }).toEqual({ day, ...then });
      };
      const first = await served(office, await decided(office, 'uphold'));
      const second = await office.open(application());
      const entry = await posted<{ id: string }>(office, committees, committee);
      await tell('2024-04-25', '2024-05-02');

      const made = first.acts.find(({ code }) => code === 'decision-made');
      const replacement = { occurredOn: '2024-04-19', fields: decision('revoke') };
      await posted(
        office,
        `/api/cases/${first.id}/corrections`,
        { corrects: made?.id, reason: '结果录入错误', replacement },
        first.version,
      );
      await office.record(second, 'accepted', '2024-03-05');
      await office.open(application({ occurredOn: '2024-04-01' }));
      const moved = { ...committee, validFrom: '2024-05-01', validUntil: '2024-05-01', reason: '成立日期录入错误' };
      await posted(office, `${committees}/${entry.id}/corrections`, moved, 1);
      await posted(office, committees, { ...committee, validFrom: '2024-01-10' });
      await tell('2024-05-02', '2024-05-10');

      await posted(office, `${committees}/${entry.id}/void`, { reason: '误录' }, 2);
      const [, accepted] = (await office.read(second.id)).acts;
      const taken = await office.post(
        `/api/cases/${second.id}/corrections`,
        { corrects: accepted?.id, reason: '登记在别的案件名下' },
        { seen: 2 },
      );
      expect(taken.status).toBe(201);
      await office.open(application({ occurredOn: '2024-05-08' }));
      await tell('2024-05-10', '2024-05-20');

      await agree();
      // By a notice that comes late all cases are counted anew, open ones with other due dates.
      const notice = office.system.knowledge.rules.calendar.notices.find((each) => each.year === 2024);
      const daysOff = [...(notice?.daysOff ?? []), { from: '2024-05-13', to: '2024-05-13', name: '样本' }];
      const late = { notice: { ...notice, daysOff }, reason: '更正' };
      await posted(office, '/api/holiday-notices', late, undefined, 'supervisor');
      const renaming = { name: '样本地区司法局', reason: '机构更名' };
      await posted(office, '/api/organisations/232700/renaming', renaming, 1, 'sysadmin');
      await tell('2024-05-20', '2024-05-21');

      await agree();
      expect(await known(office, '2024-04-24')).toEqual({ rows: [] });
      const days = [...told.keys()];
      // Each day tells something else, or the days would not be told apart.
      for (const [i, day] of days.slice(0, 3).entries())
        expect(told.get(days[i + 1] as string)).not.toEqual(told.get(day));
    }),
  );

  it(
    'know of suits that followed what was known of them: one recorded late, and one that named its case by mistake',
    inOffice(fresh, '2024-05-13', async (office) => {
      const reconsidered = await served(office, await decided(office, 'revoke'));
      const settled = 'reconsideration.settled-for-good region';
      const none = await live(office);
      office.today('2024-05-14');
      const sued = await office.open(suit({ reconsiderationCase: reconsidered.id }));
      const one = await live(office);
      office.today('2024-05-15');
      const [act] = sued.acts;
      const { reconsiderationCase: _, ...fields } = act?.fields ?? {};
      const replacement = { occurredOn: act?.occurredOn, fields: { ...fields, defendantRole: 'sole' } };
      const body = { corrects: act?.id, reason: '误填复议案件', replacement };
      await posted(office, `/api/cases/${sued.id}/corrections`, body, sued.version);
      const again = await live(office);
      expect([none, one, again].map((then) => settled in then)).toEqual([true, false, true]);
      expect(await known(office, '2024-05-13')).toEqual(none);
      expect(await known(office, '2024-05-14')).toEqual(one);
      expect(await known(office, '2024-05-15')).toEqual(again);
    }),
  );

  it(
    'change nothing that is stored',
    inOffice(fresh, '2024-04-25', async (office) => {
      await served(office, await decided(office, 'uphold'));
      office.today('2024-05-02');
      await office.open(application());
      const [before, rows] = [await live(office), await office.rows()];
      await known(office, '2024-04-25');
      expect([await live(office), await office.rows()]).toEqual([before, rows]);
      const snapshot = await office.system.database.snapshot();
      await expect(snapshot.copy('register_entry', '1 = 1', [])).rejects.toThrow('not shadowed');
      await snapshot.seal();
      await expect(snapshot.query("UPDATE case_file SET state = 'filed'")).rejects.toThrow(/read-?only/);
      await snapshot.close();
    }),
  );
});
