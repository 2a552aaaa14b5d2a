import type { CaseView } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { inOffice } from './office.js';

const review = [
  'handler-assigned',
  'copy-sent',
  'copy-received',
  'reply-received',
  'third-party-joined',
  'opinions-heard',
  'appraisal-started',
  'appraisal-ended',
  'inspection-started',
  'inspection-ended',
  'jurisdiction-talks-started',
  'jurisdiction-settled',
  'mediation-started',
];
/** What may come next in each state, under the law of 2023. */
const permitted: Record<string, string[]> = {
  received: [
    'handler-assigned',
    'supplement-notice-sent',
    'rejected',
    'accepted',
    'withdrawn',
    'jurisdiction-talks-started',
    'jurisdiction-settled',
    'agent-appointed',
  ],
  supplementing: [
    'handler-assigned',
    'supplement-notice-received',
    'supplement-received',
    'supplement-lapsed',
    'withdrawn',
  ],
  'under-review': [
    ...review,
    'extension-approved',
    'suspended',
    'withdrawn',
    'terminated',
    'dismissed',
    'mediation-concluded',
    'decision-made',
    'agent-appointed',
  ],
  suspended: [...review, 'resumed', 'withdrawn', 'terminated', 'mediation-concluded', 'agent-appointed'],
  decided: ['handler-assigned', 'decision-served'],
  served: ['handler-assigned', 'decision-served', 'not-performed', 'performance-ordered', 'performed', 'filed'],
  filed: [],
};

const sorted = (codes: readonly string[]) => [...codes].sort();
/** Each period with its due date and status: `2024-03-08 running`. */
const duesOf = ({ dueDates }: CaseView) =>
  Object.fromEntries(dueDates.map(({ period, dueOn, status }) => [period, `${dueOn} ${status}`]));

function expectState(view: CaseView, state: string, dues: Record<string, string>): void {
  expect(view.state.code).toBe(state);
  expect(sorted(view.permittedActs.map(({ code }) => code))).toEqual(sorted(permitted[state] ?? []));
  expect(duesOf(view)).toMatchObject(dues);
}

eachDatabase('a reconsideration case over HTTP', (fresh) => {
  it(
    'goes from receipt to filing under the law of 2023',
    inOffice(fresh, '2024-03-01', async (office) => {
      const opened = await office.post('/api/cases', application());
      expect(opened.status).toBe(201);
      expect(opened.headers['etag']).toBe('"1"');
      let view = opened.body;
      const act = async (code: string, on: string, fields: object = {}) => {
        office.today(on);
        view = await office.record(view, code, on, fields);
        expect(await office.read(view.id)).toEqual(view);
      };
      expect(view).toMatchObject({
        number: '大行复〔2024〕1号',
        lawVersion: 'ARL-2023',
        organ: '232700-gov',
        receivedOn: '2024-03-01',
        acceptedOn: null,
        facts: { handling: null, matter: 'penalty', respondentKind: 'county-department' },
      });
      expectState(view, 'received', {
        'arl-examine': '2024-03-08 running',
        'arl-supplement-notice': '2024-03-08 running',
      });

      await act('supplement-notice-sent', '2024-03-04', { items: '身份证明复印件' });
      expectState(view, 'supplementing', {
        'arl-examine': '2024-03-08 met',
        'arl-supplement-notice': '2024-03-08 met',
      });
      await act('supplement-notice-received', '2024-03-05');
      expectState(view, 'supplementing', { 'arl-supplement': '2024-03-19 running' });
      await act('supplement-received', '2024-03-12');
      expectState(view, 'received', { 'arl-examine': '2024-03-19 running', 'arl-supplement': '2024-03-19 met' });

      await act('accepted', '2024-03-15');
      expect(view.acceptedOn).toBe('2024-03-15');
      expectState(view, 'under-review', {
        'arl-examine': '2024-03-19 met',
        'arl-copy': '2024-03-26 running',
        'arl-decide': '2024-05-14 running',
      });
      await act('handler-assigned', '2024-03-15', { handler: 'caseworker' });
      expect(view.handler).toBe('caseworker');
      await act('copy-sent', '2024-03-18');
      expectState(view, 'under-review', { 'arl-copy': '2024-03-26 met' });
      await act('copy-received', '2024-03-20');
      expectState(view, 'under-review', { 'arl-reply': '2024-04-03 running' });
      await act('reply-received', '2024-04-01', { evidenceFiled: true });
      expectState(view, 'under-review', { 'arl-reply': '2024-04-03 met', 'arl-decide': '2024-05-14 running' });

      await act('suspended', '2024-04-08', { ground: 'law-question' });
      expectState(view, 'suspended', { 'arl-decide': 'null stopped' });
      const stopped = view.dueDates.find(({ period }) => period === 'arl-decide');
      expect(stopped?.count).toMatchObject({ used: 24, left: 36 });
      await act('resumed', '2024-04-28');
      expectState(view, 'under-review', { 'arl-decide': '2024-06-03 running' });
      const resumed = view.dueDates.find(({ period }) => period === 'arl-decide');
      expect(resumed?.count.stops).toEqual([
        { firstOn: '2024-04-09', lastOn: '2024-04-28', days: 20, causes: ['suspended'] },
      ]);
      expect(resumed?.source).toEqual([{ law: '行政复议法（2023修订）', articles: ['第六十二条', '第八十八条'] }]);
      await act('extension-approved', '2024-05-20', { days: 30, reason: '案情复杂' });
      expectState(view, 'under-review', { 'arl-decide': '2024-07-03 running' });

      const items = [{ code: 'revoke-part' }, { code: 'uphold', note: '没收部分' }];
      await act('decision-made', '2024-06-20', { items });
      expectState(view, 'decided', { 'arl-decide': '2024-07-03 met' });
      expect(view).toMatchObject({
        closedOn: '2024-06-20',
        endedOn: null,
        facts: { result: 'revoke-part', decisionPeriod: 'met', wasSuspended: true, extended: true },
      });
      const applicant = view.parties.find(({ role }) => role === 'applicant')?.id;
      await act('decision-served', '2024-06-21', { party: applicant, method: 'direct' });
      expectState(view, 'served', { 'arl-sue-after-decision': '2024-07-08 running' });
      await act('filed', '2024-07-10');
      expectState(view, 'filed', { 'arl-sue-after-decision': '2024-07-08 lapsed' });
      expect(view.endedOn).toBe('2024-07-10');
      expect(view.version).toBe(view.acts.length);
      expect((await office.worklist()).items).toEqual([]);
    }),
  );

  it(
    'follows the law of 2017 when it came in before 2024',
    inOffice(fresh, '2024-01-10', async (office) => {
      let view = await office.open(application({ occurredOn: '2023-05-08' }));
      expect(view).toMatchObject({ lawVersion: 'ARL-2017', number: '大行复〔2023〕1号' });
      expect(view.permittedActs.map(({ code }) => code)).toEqual(expect.arrayContaining(['redirected', 'forwarded']));
      expect(duesOf(view)).toMatchObject({
        'arl-examine': '2023-05-15 lapsed',
        'arl-copy': '2023-05-17 lapsed',
        'arl-decide': '2023-07-07 lapsed',
      });
      view = await office.record(view, 'accepted', '2023-05-10');
      expect(view.acceptedOn).toBe('2023-05-08');
      view = await office.record(view, 'copy-received', '2023-05-16');
      expect(duesOf(view)).toMatchObject({ 'arl-copy': '2023-05-17 met', 'arl-reply': '2023-05-26 lapsed' });
      view = await office.record(view, 'decision-made', '2023-06-30', { items: [{ code: 'uphold' }] });
      expect(duesOf(view)).toMatchObject({ 'arl-decide': '2023-07-07 met', 'arl-examine': '2023-05-15 met' });
      expect(view.facts).toMatchObject({ result: 'uphold', decisionPeriod: 'met' });
      const respondent = view.parties.find(({ role }) => role === 'respondent')?.id;
      view = await office.record(view, 'decision-served', '2023-07-03', { party: respondent, method: 'left' });
      view = await office.record(view, 'filed', '2023-07-20');
      expect(view.state.code).toBe('filed');
    }),
  );
});
