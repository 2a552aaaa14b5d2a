import { caseView, findCase } from '#casework';
import { DEMO_TIMEOUT, DEMO_TODAY, demoDatabase } from '../../../../../test/harness/demo.js';

let system: Awaited<ReturnType<typeof demoDatabase>>;

beforeAll(async () => {
  system = await demoDatabase();
}, DEMO_TIMEOUT);

afterAll(() => system?.remove());

/** The cases of an SQL condition on `case_file c`, as people see them. */
async function viewsOf(condition: string): Promise<ReturnType<typeof caseView>[]> {
  const { read } = system.database;
  const rows = await read.query<{ id: string }>(`SELECT c.id FROM case_file c WHERE ${condition} ORDER BY c.number`);
  return Promise.all(
    rows.map(async ({ id }) => {
      const stored = await findCase(read, id);
      if (!stored) throw new Error('a listed case is gone');
      return caseView(stored, system.knowledge, DEMO_TODAY);
    }),
  );
}

interface Link {
  id: string;
  type: string;
  organisation: string;
  linked: string;
  linkedType: string;
  linkedOrganisation: string;
  relation: string | null;
}

const linksWhere = (condition: string): Promise<Link[]> =>
  system.database.read.query<Link>(
    `SELECT c.id AS "id", c.type AS "type", c.organisation AS "organisation", o.id AS "linked", o.type AS "linkedType",
       o.organisation AS "linkedOrganisation", l.relation AS "relation"
     FROM case_link l JOIN case_file c ON c.id = l.case_id JOIN case_file o ON o.id = l.linked_case WHERE ${condition}`,
  );

const open = "c.ended_on IS NULL AND c.received_on > '2025-01-01'";

describe('cases that name others', () => {
  it('six of the suits counted in 2023 follow a decision in the system, and learn from it who is sued since when', async () => {
    const links = await linksWhere("l.field = 'reconsiderationCase'");
    const counted = await linksWhere(
      "l.field = 'reconsiderationCase' AND c.received_on BETWEEN '2023-01-01' AND '2023-12-31'",
    );
    expect(counted).toHaveLength(6);
    expect(counted.filter(({ organisation }) => organisation === '232700')).toHaveLength(1);
    expect(new Set(links.map(({ linked }) => linked)).size).toBe(links.length);
    for (const { id, linked, organisation, linkedOrganisation } of links) {
      expect(linkedOrganisation).toBe(organisation);
      const [suit] = await viewsOf(`c.id = '${id}'`);
      const [before] = await viewsOf(`c.id = '${linked}'`);
      const told = suit?.acts[0]?.fields ?? {};
      const decision = before?.acts.find(({ code }) => code === 'decision-made')?.fields;
      const upheld = /"code":"(uphold|reject-request)"/.test(JSON.stringify(decision));
      expect(told['defendantRole']).toBe(upheld ? 'joint' : 'reconsideration-organ');
      const served = before?.acts.filter(({ code }) => code === 'decision-served').map(({ occurredOn }) => occurredOn);
      expect(served).toContain(told['decisionServedOn']);
      const sue = suit?.dueDates.find(({ period }) => period === 'all-sue-after-decision');
      expect(sue?.met?.inTime).toBe(true);
      expect(suit?.flags.map(({ code }) => code)).not.toContain('suit-out-of-time');
    }
  });

  it('legal aid names the reconsideration or the suit in which it is given', async () => {
    const links = await linksWhere("l.field = 'linkedCase'");
    expect(links.map(({ type, relation, linkedType }) => [type, relation, linkedType]).sort()).toEqual([
      ['legal-aid', 'legal-aid-given', 'litigation'],
      ['legal-aid', 'legal-aid-given', 'reconsideration'],
      ['legal-aid', 'legal-aid-given', 'reconsideration'],
    ]);
    for (const { id, linked } of links) {
      const [[aid], [helped]] = [await viewsOf(`c.id = '${id}'`), await viewsOf(`c.id = '${linked}'`)];
      const names = helped?.parties.map(({ name }) => name);
      for (const { name } of aid?.parties.filter(({ role }) => role === 'recipient') ?? [])
        expect(names).toContain(name);
    }
  });
});

describe('work in progress', () => {
  it('has suits at every point of the procedure', async () => {
    const suits = await viewsOf(`c.type = 'litigation' AND ${open}`);
    expect(suits.map(({ state }) => state.code).sort()).toEqual([
      'answering',
      'answering',
      'appeal-period',
      'effective',
      'in-trial',
      'in-trial',
      'in-trial',
      'received',
      'second-instance',
      'stayed',
    ]);
    const overdue = suits.filter(({ dueDates }) =>
      dueDates.some(({ period, status }) => period === 'all-defence' && status === 'lapsed'),
    );
    expect(overdue).toHaveLength(1);
  });

  it('raises flags of every type of case', async () => {
    const raised = (await viewsOf(open)).flatMap(({ flags }) => flags.map(({ code }) => code));
    for (const flag of [
      'head-not-arranged',
      'co-defendant-answer-missing',
      'performance-open',
      'advice-unanswered',
      'hearing-needed',
      'committee-needed',
      'opinion-letter-unanswered',
      'not-served',
      'organ-not-informed',
      'visit-outstanding',
    ]) {
      expect(raised).toContain(flag);
    }
  });

  it('shows the acts of the review: the summary procedure, a hearing ahead, an urging', async () => {
    const reviews = await viewsOf(`c.type = 'reconsideration' AND ${open}`);
    const having = (code: string) => reviews.filter(({ acts }) => acts.some((act) => act.code === code));
    expect(having('procedure-chosen').map(({ state }) => state.code)).toEqual(['under-review']);
    const [hearing] = having('hearing-notified');
    const notice = hearing?.acts.find(({ code }) => code === 'hearing-notified');
    expect(String(notice?.fields['hearingOn']) > DEMO_TODAY).toBe(true);
    expect(having('supervision-noted')).toHaveLength(1);
    expect(having('marked-complex')).toHaveLength(2);
  });
});
