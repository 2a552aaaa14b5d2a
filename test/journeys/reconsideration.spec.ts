import type { CaseView } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { acceptance, bothSides, decision, filing, opinions, partyOf } from './formalities.js';
import { inOffice } from './office.js';

/** Some of what may and may not come next in each state, under the law of 2023. */
const next: Record<string, { may: string[]; mayNot: string[] }> = {
  received: {
    may: ['accepted', 'rejected', 'supplement-notice-sent', 'withdrawn', 'supervision-noted'],
    mayNot: ['deemed-accepted', 'redirected', 'forwarded', 'copy-sent', 'decision-made', 'filed'],
  },
  supplementing: {
    may: ['supplement-notice-received', 'supplement-received', 'supplement-lapsed', 'withdrawn'],
    mayNot: ['supplement-notice-sent', 'deemed-accepted', 'decision-made', 'filed'],
  },
  'under-review': {
    may: [
      'copy-sent',
      'reply-received',
      'opinions-heard',
      'hearing-notified',
      'suspended',
      'extension-approved',
    ].concat(['decision-made', 'dismissed', 'mediation-concluded', 'withdrawn', 'terminated']),
    mayNot: ['resumed', 'rejected', 'decision-served', 'decision-period-lapsed', 'filed'],
  },
  suspended: { may: ['resumed', 'terminated', 'withdrawn'], mayNot: ['suspended', 'decision-made', 'dismissed'] },
  decided: { may: ['decision-served', 'handler-assigned'], mayNot: ['decision-made', 'suspended', 'filed'] },
  served: {
    may: ['decision-served', 'not-performed', 'performance-ordered', 'performed', 'filed'],
    mayNot: ['decision-made', 'opinions-heard'],
  },
};

/** Each period with its due date and status: `2024-03-08 running`. */
const duesOf = ({ dueDates }: CaseView) =>
  Object.fromEntries(dueDates.map(({ period, dueOn, status }) => [period, `${dueOn} ${status}`]));

function expectState(view: CaseView, state: string, dues: Record<string, string>): void {
  expect(view.state.code).toBe(state);
  const codes = view.permittedActs.map(({ code }) => code);
  const { may, mayNot } = next[state] ?? { may: [], mayNot: codes };
  expect(may.filter((code) => !codes.includes(code))).toEqual([]);
  expect(mayNot.filter((code) => codes.includes(code))).toEqual([]);
  if (state === 'filed') expect(codes.filter((code) => code !== 'decision-served')).toEqual([]);
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

      await act('accepted', '2024-03-15', acceptance);
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
      await act('reply-received', '2024-04-01', { evidenceFiled: true, evidenceList: '卷宗' });
      expectState(view, 'under-review', { 'arl-reply': '2024-04-03 met', 'arl-decide': '2024-05-14 running' });

      await act('suspended', '2024-04-08', { ground: 'law-question', ...bothSides(view) });
      expectState(view, 'suspended', { 'arl-decide': 'null stopped' });
      const stopped = view.dueDates.find(({ period }) => period === 'arl-decide');
      expect(stopped?.count).toMatchObject({ used: 24, left: 36 });
      await act('resumed', '2024-04-28', bothSides(view));
      expectState(view, 'under-review', { 'arl-decide': '2024-06-03 running' });
      const resumed = view.dueDates.find(({ period }) => period === 'arl-decide');
      expect(resumed?.count.stops).toEqual([
        { firstOn: '2024-04-09', lastOn: '2024-04-28', days: 20, causes: ['suspended'] },
      ]);
      expect(resumed?.source).toEqual([{ law: '行政复议法（2023修订）', articles: ['第六十二条', '第八十八条'] }]);
      await act('extension-approved', '2024-05-20', { days: 30, reason: '案情复杂', approver: 'office-head' });
      expectState(view, 'under-review', { 'arl-decide': '2024-07-03 running' });

      for (const role of ['applicant', 'respondent'])
        await act('opinions-heard', '2024-06-03', opinions(partyOf(view, role)));
      await act('decision-made', '2024-06-20', decision('revoke-part', 'uphold'));
      expectState(view, 'decided', { 'arl-decide': '2024-07-03 met' });
      expect(view).toMatchObject({
        closedOn: '2024-06-20',
        endedOn: null,
        facts: { result: 'revoke-part', decisionPeriod: 'met', wasSuspended: true, extended: true },
      });
      expect(view.flags.map(({ code }) => code)).toContain('not-served');
      await act('decision-served', '2024-06-21', { party: partyOf(view, 'applicant'), method: 'direct' });
      expectState(view, 'served', { 'arl-sue-after-decision': '2024-07-08 running' });
      await act('decision-served', '2024-06-21', { party: partyOf(view, 'respondent'), method: 'direct' });
      expect(view.flags.map(({ code }) => code)).not.toContain('not-served');
      await act('filed', '2024-07-10', filing);
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
      view = await office.record(view, 'accepted', '2023-05-10', acceptance);
      expect(view.acceptedOn).toBe('2023-05-08');
      view = await office.record(view, 'copy-received', '2023-05-16');
      expect(duesOf(view)).toMatchObject({ 'arl-copy': '2023-05-17 met', 'arl-reply': '2023-05-26 lapsed' });
      view = await office.record(view, 'reply-received', '2023-05-24', { evidenceFiled: true, evidenceList: '卷宗' });
      view = await office.record(view, 'decision-made', '2023-06-30', decision('uphold'));
      expect(duesOf(view)).toMatchObject({ 'arl-decide': '2023-07-07 met', 'arl-examine': '2023-05-15 met' });
      expect(view.facts).toMatchObject({ result: 'uphold', decisionPeriod: 'met' });
      const left = { party: partyOf(view, 'respondent'), method: 'left', noticeReason: '拒绝签收，见证人在场' };
      view = await office.record(view, 'decision-served', '2023-07-03', left);
      const direct = { party: partyOf(view, 'applicant'), method: 'direct' };
      view = await office.record(view, 'decision-served', '2023-07-03', direct);
      view = await office.record(view, 'filed', '2023-07-20', filing);
      expect(view.state.code).toBe('filed');
    }),
  );
});
