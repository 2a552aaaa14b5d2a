import type { ActEffect, CaseView } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application, parties } from './applications.js';
import { acceptance, bothSides } from './formalities.js';
import { inOffice, problemOf } from './office.js';

eachDatabase('previews', (fresh) => {
  it(
    'say what an act will do, as recording it then does, and store nothing',
    inOffice(fresh, '2024-03-20', async (office) => {
      let view = await office.record(await office.open(application()), 'accepted', '2024-03-06');
      const before = await office.rows();
      const suspension = {
        act: 'suspended',
        occurredOn: '2024-03-18',
        fields: { ground: 'other-case', ...bothSides(view) },
      };
      const preview = await office.post<ActEffect>(`/api/cases/${view.id}/acts/preview`, suspension, { key: '' });
      expect([preview.status, await office.rows()]).toEqual([200, before]);
      const decide = preview.body.dueMoves.find(({ period }) => period === 'arl-decide');
      expect(decide).toMatchObject({
        before: { status: 'running', dueOn: '2024-05-06' },
        after: { status: 'stopped', dueOn: null },
      });
      view = await office.record(view, 'suspended', '2024-03-18', suspension.fields);
      expect(preview.body.stateAfter).toEqual(view.state);
      expect(preview.body.closes).toBe(false);
      const resumed = { act: 'resumed', occurredOn: '2024-03-20', fields: bothSides(view) };
      const again = await office.post<ActEffect>(`/api/cases/${view.id}/acts/preview`, resumed, { key: '' });
      view = await office.record(view, 'resumed', '2024-03-20', resumed.fields);
      const due = view.dueDates.find(({ period }) => period === 'arl-decide');
      expect(again.body.dueMoves.find(({ period }) => period === 'arl-decide')?.after?.dueOn).toBe(due?.dueOn);
    }),
  );

  it(
    'refuse what recording refuses',
    inOffice(fresh, '2024-03-20', async (office) => {
      const view = await office.open(application());
      for (const body of [
        { act: 'accepted', occurredOn: '2024-03-21', fields: acceptance },
        { act: 'accepted', occurredOn: '2024-03-06', fields: {} },
        { act: 'decision-made', occurredOn: '2024-03-06', fields: {} },
      ]) {
        const refused = problemOf(await office.post(`/api/cases/${view.id}/acts/preview`, body, { key: '' }));
        const recorded = problemOf(await office.post(`/api/cases/${view.id}/acts`, body, { seen: view.version }));
        expect([refused.code, refused.detail]).toEqual([recorded.code, recorded.detail]);
      }
    }),
  );

  it(
    'say which dates follow from opening a case, without using a number, and what a correction changes',
    inOffice(fresh, '2024-03-20', async (office) => {
      const before = await office.rows();
      const preview = await office.post<ActEffect>('/api/cases/preview', application(), { key: '' });
      expect([preview.status, await office.rows()]).toEqual([200, before]);
      const view = await office.open(application({ parties: parties('王样本') }));
      expect(view.number).toMatch(/1号$/);
      const dates = (due: { period: string; dueOn: string | null }[]) =>
        due.map(({ period, dueOn }) => [period, dueOn]);
      expect(preview.body.dueMoves.map(({ period, after }) => [period, after?.dueOn ?? null])).toEqual(
        dates(view.dueDates),
      );
      const { occurredOn, fields, id } = view.acts[0] as CaseView['acts'][number];
      expect(occurredOn).toBe('2024-03-01');
      const body = { corrects: id, reason: '日期录入错误', replacement: { occurredOn: '2024-03-04', fields } };
      const moved = await office.post<ActEffect>(`/api/cases/${view.id}/corrections/preview`, body, { key: '' });
      expect(moved.body.dueMoves.length).toBeGreaterThan(0);
      expect((await office.read(view.id)).version).toBe(view.version);
    }),
  );
});

eachDatabase('officers', (fresh) => {
  it(
    'are known by name, with the load that one may see, and as far as they may serve a unit',
    inOffice(fresh, '2024-03-20', async (office) => {
      const view = await office.open(application());
      await office.record(view, 'handler-assigned', '2024-03-04', { handler: 'caseworker' });
      const { body } = await office.get<{ account: string; name: string; open: number }[]>('/api/officers');
      expect(body.find(({ account }) => account === 'caseworker')).toMatchObject({ name: '演示承办人', open: 1 });
      expect(body.map(({ account }) => account)).toContain('mohe');
      const ofMohe = await office.get<{ account: string }[]>('/api/officers', { as: 'mohe' });
      expect(ofMohe.body.map(({ account }) => account)).not.toContain('huma');
      const seen = await office.get<{ account: string; open: number }[]>('/api/officers?organisation=232701', {
        as: 'mohe',
      });
      expect(seen.body.map(({ account }) => account)).toEqual(
        expect.arrayContaining(['caseworker', 'mohe', 'mohe2', 'supervisor']),
      );
      expect(seen.body.map(({ account }) => account)).not.toContain('huma');
      expect(seen.body.map(({ open }) => open)).toEqual(seen.body.map(() => 0));
      expect((await office.get('/api/officers?organisation=232721', { as: 'mohe' })).status).toBe(422);
    }),
  );
});
