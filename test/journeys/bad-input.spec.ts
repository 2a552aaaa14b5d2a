import { eachDatabase } from '../harness/databases.js';
import { application, applicationFields, parties } from './applications.js';
import { decision } from './formalities.js';
import { inOffice, problemOf } from './office.js';

interface Wrong {
  readonly what: string;
  readonly body: object | string;
  readonly status: number;
  readonly code: string;
  /** What the details or the fields must tell. */
  readonly tells?: object;
  readonly fields?: string[];
}

/** Applications that must not open a case. */
const applications: Wrong[] = [
  { what: 'an unknown case type', body: application({ type: 'divorce' }), status: 404, code: 'case-type.unknown' },
  { what: 'an unknown act', body: application({ act: 'constructor' }), status: 422, code: 'act.unknown' },
  {
    what: 'an act that does not open a case',
    body: application({ act: 'accepted', fields: {} }),
    status: 422,
    code: 'act.opening-required',
    tells: { allowed: ['application-received'] },
  },
  {
    what: 'a day that does not exist',
    body: application({ occurredOn: '2024-02-30' }),
    status: 422,
    code: 'field.date-invalid',
    fields: ['occurredOn'],
  },
  { what: 'the year 0', body: application({ occurredOn: '0000-01-01' }), status: 422, code: 'field.date-invalid' },
  {
    what: 'a day in the future',
    body: application({ occurredOn: '2024-03-11' }),
    status: 422,
    code: 'field.date-in-future',
    tells: { today: '2024-03-10' },
  },
  {
    what: 'missing required fields, all of them told at once',
    body: application({ fields: applicationFields({ matters: undefined, field: undefined }) }),
    status: 422,
    code: 'field.missing',
    fields: ['matters', 'field'],
  },
  {
    what: 'an unknown field',
    body: application({ fields: applicationFields({ colour: 'red' }) }),
    status: 422,
    code: 'field.unknown',
    fields: ['colour'],
  },
  {
    what: 'a code that the dictionary does not have',
    body: application({ fields: applicationFields({ channel: 'telegraph' }) }),
    status: 422,
    code: 'field.code-unknown',
    tells: { dictionary: 'reconsideration-channel' },
    fields: ['channel'],
  },
  {
    what: 'an object where a code is expected',
    body: application({ fields: applicationFields({ channel: { toString: 1, valueOf: 2 } }) }),
    status: 422,
    code: 'field.code-unknown',
  },
  {
    what: 'a code that is not in force',
    body: application({ fields: applicationFields({ channel: 'fax' }) }),
    status: 422,
    code: 'field.code-not-in-force',
  },
  {
    what: 'a party that was not named',
    body: application({ fields: applicationFields({ applicants: ['丙'] }) }),
    status: 422,
    code: 'party.not-found',
  },
  {
    what: 'a role that is not one',
    body: application({ parties: [...parties(), { ref: '丙', role: 'judge', kind: 'citizen', name: '样本' }] }),
    status: 422,
    code: 'party.role-unknown',
  },
  {
    what: 'a party that no field names',
    body: application({ parties: [...parties(), { ref: '丙', role: 'agent', kind: 'citizen', name: '样本' }] }),
    status: 422,
    code: 'field.invalid',
  },
  {
    what: 'an officer that is none',
    body: application({ fields: applicationFields({ handler: 'nobody-here' }) }),
    status: 422,
    code: 'field.invalid',
  },
  {
    what: 'an unknown organisation',
    body: application({ organisation: '110000' }),
    status: 422,
    code: 'organisation.unknown',
  },
  {
    what: 'an organisation that no longer exists',
    body: application({ organisation: '232722-08' }),
    status: 422,
    code: 'organisation.not-valid',
  },
  {
    what: 'a number of another form',
    body: application({ existingNumber: '大行复2024-3' }),
    status: 422,
    code: 'case.number-invalid',
  },
  {
    what: 'fields that only the server sets',
    body: application({
      id: '1',
      number: '大行复〔2024〕9号',
      state: 'filed',
      version: 7,
      recordedAt: 'now',
      hash: '0',
    }),
    status: 400,
    code: 'body.invalid',
    fields: ['id', 'number', 'state', 'version', 'recordedAt', 'hash'],
  },
  {
    what: 'server-owned fields of a party',
    body: application({ parties: [{ ...parties()[0], id: '1' }, null, 'x'] }),
    status: 400,
    code: 'body.invalid',
    fields: ['parties[0].id', 'parties[1]', 'parties[2]'],
  },
  {
    what: 'numbers, objects and null where texts are expected',
    body: application({ type: 1, act: { $ne: '' }, existingNumber: null, parties: {}, fields: [] }),
    status: 400,
    code: 'body.invalid',
    fields: ['type', 'act', 'fields', 'parties', 'existingNumber'],
  },
  {
    what: 'control characters',
    body: application({ existingNumber: '大行复\u0000〔2024〕3号' }),
    status: 400,
    code: 'body.invalid',
  },
  {
    what: 'half a character in a name',
    body: application({ parties: parties('王\ud842') }),
    status: 400,
    code: 'body.invalid',
    fields: ['parties[0].name'],
  },
  { what: 'a list', body: '[]', status: 400, code: 'body.invalid' },
  { what: 'nothing', body: '{}', status: 400, code: 'body.invalid' },
  { what: 'no JSON', body: '{"type": ', status: 400, code: 'request.json-invalid' },
  {
    what: 'a key that reaches for the prototype',
    body: '{"fields": {"__proto__": {}}}',
    status: 400,
    code: 'request.key-forbidden',
  },
];

/** Acts that must not be recorded on a case received on 1 March 2024, accepted on the 5th, on 10 March. */
const acts: Wrong[] = [
  { what: 'an unknown act', body: { act: 'toString', occurredOn: '2024-03-06' }, status: 422, code: 'act.unknown' },
  {
    what: 'an act that is not permitted',
    body: { act: 'filed', occurredOn: '2024-03-06' },
    status: 422,
    code: 'act.not-permitted',
    tells: { stateCode: 'under-review', permittedCodes: expect.arrayContaining(['suspended', 'decision-made']) },
  },
  {
    what: 'an act before the one that it follows',
    body: { act: 'copy-sent', occurredOn: '2024-03-04' },
    status: 422,
    code: 'act.not-permitted',
    tells: { stateCode: 'received', permittedCodes: expect.arrayContaining(['accepted', 'rejected']) },
  },
  {
    what: 'an act before the case came in',
    body: { act: 'copy-sent', occurredOn: '2024-02-28' },
    status: 422,
    code: 'act.before-case',
  },
  {
    what: 'an act that contradicts a later one',
    body: {
      act: 'rejected',
      occurredOn: '2024-03-04',
      fields: { ground: 'out-of-time', reasons: '逾期', rightsTold: true },
    },
    status: 422,
    code: 'act.breaks-later',
  },
  {
    what: 'an act of another law version',
    body: { act: 'forwarded', occurredOn: '2024-03-06', fields: { rightOrgan: '样本厅' } },
    status: 422,
    code: 'act.not-in-version',
  },
  {
    what: 'a missing item',
    body: {
      act: 'decision-made',
      occurredOn: '2024-03-06',
      fields: { ...decision('revoke'), items: [{ note: '无代码' }, { code: 'x' }] },
    },
    status: 422,
    code: 'field.missing',
    fields: ['items[0].code', 'items[1].code'],
  },
  {
    what: 'a whole number beyond its limits',
    body: {
      act: 'extension-approved',
      occurredOn: '2024-03-06',
      fields: { days: 31, reason: '复杂', approver: 'office-head', approvedBy: '负责人' },
    },
    status: 422,
    code: 'field.invalid',
    fields: ['days'],
  },
];

eachDatabase('bad input', (fresh) => {
  it(
    'opens no case, is told with a stable code and a Chinese sentence, and leaves nothing behind',
    inOffice(fresh, '2024-03-10', async (office) => {
      await office.open(application({ existingNumber: '大行复〔2024〕3号' }));
      const before = await office.rows();
      const taken: Wrong = {
        what: 'a number that is taken, however it is written',
        body: application({ existingNumber: '大行复[2024] 3 号' }),
        status: 409,
        code: 'case.number-taken',
        tells: { number: '大行复〔2024〕3号' },
      };
      for (const wrong of [...applications, taken]) {
        const problem = problemOf(await office.post('/api/cases', wrong.body));
        expect({ what: wrong.what, status: problem.status, code: problem.code, details: problem.details }).toEqual({
          what: wrong.what,
          status: wrong.status,
          code: wrong.code,
          details: expect.objectContaining(wrong.tells ?? {}),
        });
        if (wrong.fields) expect(problem.fields?.map(({ field }) => field).sort()).toEqual([...wrong.fields].sort());
      }
      expect(await office.rows()).toEqual(before);
      expect((await office.open(application())).number).toBe('大行复〔2024〕4号');
    }),
  );

  it(
    'changes no case',
    inOffice(fresh, '2024-03-10', async (office) => {
      const view = await office.record(await office.open(application()), 'accepted', '2024-03-05');
      const before = await office.rows();
      const url = `/api/cases/${view.id}/acts`;
      for (const wrong of acts) {
        const body = { fields: {}, ...(wrong.body as object) };
        const problem = problemOf(await office.post(url, body, { seen: view.version }));
        expect({ what: wrong.what, status: problem.status, code: problem.code, details: problem.details }).toEqual({
          what: wrong.what,
          status: wrong.status,
          code: wrong.code,
          details: expect.objectContaining(wrong.tells ?? {}),
        });
        if (wrong.fields) expect(problem.fields?.map(({ field }) => field)).toEqual(wrong.fields);
      }
      expect(await office.rows()).toEqual(before);
      expect(await office.read(view.id)).toEqual(view);
    }),
  );
});
