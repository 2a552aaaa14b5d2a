import type { FollowUp, LinkedCase } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application, suit } from './applications.js';
import { decided, served } from './decided-case.js';
import { inOffice, problemOf } from './office.js';

eachDatabase('linked cases', (fresh) => {
  it(
    'a suit takes the defendant role and the day of service over from the decision',
    inOffice(fresh, '2024-05-13', async (office) => {
      const reconsidered = await served(office, await decided(office, 'revoke'));
      const followUps = await office.get<FollowUp[]>(`/api/cases/${reconsidered.id}/follow-ups`);
      expect(followUps.body).toEqual([
        {
          type: 'litigation',
          typeName: '行政应诉',
          fields: { defendantRole: 'reconsideration-organ', decisionServedOn: '2024-04-24' },
        },
      ]);
      const sued = await office.open(suit({ reconsiderationCase: reconsidered.id }));
      expect(sued.acts[0]?.fields).toMatchObject({
        reconsiderationCase: reconsidered.id,
        defendantRole: 'reconsideration-organ',
        decisionServedOn: '2024-04-24',
      });
      expect(sued.facts).toMatchObject({ role: 'reconsideration-organ', followsReconsideration: true });

      const seen = async (id: string) => (await office.get<LinkedCase[]>(`/api/cases/${id}/links`)).body;
      expect(await seen(sued.id)).toMatchObject([{ direction: 'names', case: { number: reconsidered.number } }]);
      expect(await seen(reconsidered.id)).toMatchObject([
        { direction: 'named-by', field: 'reconsiderationCase', case: { number: sued.number } },
      ]);
    }),
  );

  it(
    'what contradicts the linked case, or does not exist, is refused and stores nothing',
    inOffice(fresh, '2024-05-13', async (office) => {
      const reconsidered = await served(office, await decided(office, 'revoke'));
      const undecided = await office.open(application());
      const before = await office.rows();
      const tries: [object, string][] = [
        [{ reconsiderationCase: reconsidered.id, defendantRole: 'sole' }, 'link.contradicts'],
        [{ reconsiderationCase: undecided.id }, 'hand-over.nothing'],
        [{ reconsiderationCase: '00000000-0000-4000-8000-000000000000' }, 'link.case-not-found'],
      ];
      for (const [fields, code] of tries) {
        expect(problemOf(await office.post('/api/cases', suit(fields)))).toMatchObject({ status: 422, code });
      }
      expect(await office.rows()).toEqual(before);
    }),
  );

  it(
    'a link is an act: it can be taken back',
    inOffice(fresh, '2024-05-13', async (office) => {
      const [one, other] = [await office.open(application()), await office.open(application())];
      const linked = await office.record(one, 'case-linked', '2024-03-04', {
        linkedCase: other.id,
        relation: 'same-act',
      });
      const links = () => office.get<LinkedCase[]>(`/api/cases/${other.id}/links`);
      expect((await links()).body).toMatchObject([{ relation: { code: 'same-act', name: '同一行政行为' } }]);
      const itself = { linkedCase: one.id, relation: 'same-act' };
      expect(problemOf(await office.attempt(linked, 'case-linked', '2024-03-04', itself))).toMatchObject({
        code: 'link.case-not-found',
      });
      const act = linked.acts.find(({ code }) => code === 'case-linked');
      const body = { corrects: act?.id, reason: '关联有误' };
      expect((await office.post(`/api/cases/${one.id}/corrections`, body, { seen: 2 })).status).toBe(201);
      expect((await links()).body).toEqual([]);
    }),
  );
});
