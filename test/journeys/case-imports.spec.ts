import type { CaseView } from '#casework';
import type { ImportPreviewSchema } from '../../apps/api/src/imports/imports.schema.js';
import type { TaskSchema } from '../../apps/api/src/tasks/tasks.schema.js';
import { eachDatabase } from '../harness/databases.js';
import { inOffice, type Office } from './office.js';
import { send } from './sent-files.js';
import { ended } from './tasks.js';

/** The rows of a table as CSV: by the names of columns, in the order of the first row. */
function table(...rows: readonly Readonly<Record<string, string>>[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names.join(','), ...rows.map((row) => names.map((name) => row[name] ?? '').join(','))].join('\r\n');
}

const reconsideration = {
  receivedOn: '2022-03-01',
  acceptedOn: '2022-03-03',
  copyReceivedOn: '2022-03-04',
  repliedOn: '2022-03-10',
  closedOn: '2022-04-20',
  servedOn: '2022-04-22',
  filedOn: '2022-05-10',
  applicants: '赵历史、钱历史',
  applicantKind: '公民',
  respondents: '样本县公安局',
  respondentKinds: '县级政府的部门',
  channel: '当面',
  matters: '行政处罚',
  field: '公安',
  officers: 'caseworker、supervisor',
  serviceMethod: '直接送达',
  filedBy: 'caseworker',
  ending: '作出决定',
  decisionItem: '维持',
  fileNumber: '旧2022-17',
};

const figure = async (office: Office, id: string, year = 2022) => {
  const at = `/api/figures/${id}`;
  const query = `scope=region&from=${year}-01-01&to=${year}-12-31`;
  const { value } = (await office.get<{ value: number }>(`${at}?${query}`)).body;
  const records = await office.get<{ items: { id: string }[] }>(`${at}/records?${query}`);
  return { value, records: JSON.stringify(records.body) };
};

const preview = (office: Office, type: string, file: string) =>
  send<ImportPreviewSchema>(office, `/api/case-types/${type}/imports/preview?fileName=old.csv`, file);

async function imported(office: Office, type: string, file: string): Promise<TaskSchema> {
  const asked = await send<TaskSchema>(office, `/api/case-types/${type}/imports?fileName=old.csv`, file);
  expect(asked.status).toBe(201);
  return ended(office, asked.body.id);
}

eachDatabase('closed cases of former years', (fresh) => {
  it(
    'are recorded by their acts, counted in their year, and say where they came from',
    inOffice(fresh, '2024-03-01', async (office) => {
      const before = await figure(office, 'reconsideration.closed');
      const file = table(
        { ...reconsideration, number: '大行复〔2022〕7号' },
        { ...reconsideration, ending: '驳回行政复议申请', decisionItem: '', rejectionGround: '超过申请期限' },
        {
          ...reconsideration,
          ending: '撤回申请',
          decisionItem: '',
          withdrawalReason: '达成和解',
          permittedBy: 'supervisor',
          settled: '是',
        },
        { ...reconsideration, ending: '调解', decisionItem: '', mediationResult: '减少罚款' },
        {
          ...reconsideration,
          ending: '不予受理',
          decisionItem: '',
          acceptedOn: '',
          copyReceivedOn: '',
          repliedOn: '',
          closedOn: '2022-03-04',
          rejectionGround: '超过申请期限',
        },
      );
      const seen = await preview(office, 'reconsideration', file);
      expect(seen.body.errors).toEqual([]);
      expect(seen.body).toMatchObject({ rows: 5, isReady: true });
      expect(seen.body.first).toMatchObject([
        {
          record: {
            number: '大行复〔2022〕7号',
            closedOn: '2022-04-20',
            state: { code: 'filed' },
            facts: { result: 'uphold', decisionPeriod: 'met' },
          },
        },
        { record: { number: null, facts: { result: 'dismiss-application' } } },
        { record: { facts: { result: 'settled' } } },
        { record: { facts: { result: 'mediation' } } },
        { record: { acceptedOn: null, facts: { handling: 'not-accepted' } } },
      ]);
      expect((await office.rows())['case_file']).toBe(0);
      expect(await imported(office, 'reconsideration', file)).toMatchObject({ state: 'done', result: { imported: 5 } });
      const after = await figure(office, 'reconsideration.closed');
      expect(after.value).toBe(before.value + 4);
      const { items } = await office.search({ text: '赵历史' });
      expect(items).toHaveLength(5);
      const old = items.find(({ number }) => number === '大行复〔2022〕7号');
      expect(after.records).toContain(old?.id);
      const view = await office.get<CaseView & { origin: object }>(`/api/cases/${old?.id}`);
      expect(view.body.origin).toMatchObject({ fileName: 'old.csv', row: 2, by: 'caseworker' });
      expect(view.body.acts.map(({ code }) => code)).toContain('filed');
      expect(await imported(office, 'reconsideration', file)).toMatchObject({
        failure: { code: 'import.done-before' },
      });
    }),
  );

  it(
    'are refused where a rule of the case type refuses them, and none is stored',
    inOffice(fresh, '2024-03-01', async (office) => {
      const number = '大行复〔2022〕7号';
      const file = table(
        { ...reconsideration, number },
        { ...reconsideration, number },
        { ...reconsideration, closedOn: '2022-02-01' },
        { ...reconsideration, officers: 'caseworker、nobody-here' },
        { ...reconsideration, applicants: '' },
        { ...reconsideration, number: '旧字第7号' },
        { ...reconsideration, ending: '撤诉' },
        { ...reconsideration, repliedOn: '' },
      );
      const { body } = await preview(office, 'reconsideration', file);
      expect(body.errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
        '3 字号 import.row-twice',
        '4 结案之日 act.before-case',
        '5 行政复议人员账号（至少两名） field.invalid',
        '6 申请人（有多名的用顿号隔开） field.missing',
        '7 字号 case.number-invalid',
        '8 结案方式 import.code-unknown',
        '9 结案之日 decision.no-evidence',
      ]);
      expect(await imported(office, 'reconsideration', file)).toMatchObject({ failure: { code: 'import.has-errors' } });
      expect((await office.rows())['case_file']).toBe(0);
    }),
  );

  it(
    'of the other types are recorded likewise',
    inOffice(fresh, '2024-03-01', async (office) => {
      const kinds: Record<string, Record<string, string>[]> = {
        mediation: mediations,
        'legal-aid': aidCases,
        litigation: suits,
      };
      for (const [type, rows] of Object.entries(kinds)) {
        const file = table(...rows);
        const seen = await preview(office, type, file);
        expect([type, seen.body.errors]).toEqual([type, []]);
        expect(await imported(office, type, file)).toMatchObject({ state: 'done', result: { imported: rows.length } });
        const sql = 'SELECT count(*) AS n FROM case_file WHERE type = ? AND state = ? AND closed_on IS NOT NULL';
        const [found] = await office.system.database.read.query<{ n: number }>(sql, [type, 'filed']);
        expect([type, Number(found?.n)]).toEqual([type, rows.length]);
      }
    }),
  );
});

const mediation = {
  source: '当事人申请',
  receivedOn: '2022-03-01',
  acceptedOn: '2022-03-02',
  closedOn: '2022-03-10',
  filedOn: '2022-03-20',
  parties: '孙历史、李历史',
  partyKind: '公民',
  disputeType: '邻里纠纷',
  mediators: 'caseworker',
  ending: '达成书面协议',
};
const mediations = [
  { ...mediation, agreedAmount: '1200.50', performedOn: '2022-03-12' },
  { ...mediation, source: '人民法院委派', reportedOn: '2022-03-11', ending: '达成口头协议', content: '互相道歉' },
  { ...mediation, ending: '调解不成' },
  { ...mediation, acceptedOn: '', mediators: '', ending: '不予受理', refusalGround: '不属于民间纠纷' },
];

const aid = {
  source: '申请',
  receivedOn: '2022-03-01',
  decidedOn: '2022-03-04',
  assignedOn: '2022-03-04',
  mandateOn: '2022-03-07',
  closedOn: '2022-05-10',
  fileReceivedOn: '2022-05-20',
  filedOn: '2022-06-01',
  recipients: '周历史',
  caseKind: '民事',
  matter: '支付劳动报酬',
  stage: '一审',
  economicCheck: '信息核查',
  providerKind: '社会律师',
  lawyer: '吴律师',
  practiceYears: '8',
  ending: '办理完毕',
  closureBasis: 'judgment-received',
  result: '胜诉',
};
const aidCases = [
  aid,
  {
    ...aid,
    source: '通知辩护、通知代理',
    decidedOn: '',
    informedOn: '2022-03-04',
    caseKind: '',
    matter: '',
    economicCheck: '',
    organ: '人民法院',
    noticeGround: '未成年人',
    result: '采纳意见，从轻',
  },
  { ...aid, ending: '终止援助', closureBasis: '', result: '', terminationGround: '自行委托律师或者其他代理人' },
  {
    ...aid,
    ending: '不予援助',
    decidedOn: '',
    assignedOn: '',
    mandateOn: '',
    fileReceivedOn: '',
    closedOn: '2022-03-04',
    closureBasis: '',
    result: '',
    refusalGround: '不属于法律援助范围',
  },
];

const suit = {
  receivedOn: '2022-03-01',
  defenceOn: '2022-03-10',
  hearingNotifiedOn: '2022-03-20',
  hearingOn: '2022-04-10',
  closedOn: '2022-05-10',
  servedOn: '2022-05-12',
  effectiveOn: '2022-06-10',
  filedOn: '2022-06-20',
  court: '样本市中级人民法院',
  courtCaseNumber: '（2022）样01行初7号',
  plaintiffs: '郑历史',
  plaintiffKind: '公民',
  defendants: '样本行署',
  defendantRole: '原行政行为机关单独',
  actSued: '行政处罚决定',
  claims: '撤销',
  compensationClaimed: '否',
  normativeReview: '否',
  handler: 'caseworker',
  headAttended: '是',
  headName: '王某',
  headPost: '副专员',
  headRank: '副职',
  staffAttended: '是',
  lawyerAttended: '否',
  ending: '判决',
  items: '驳回诉讼请求',
};
const early = {
  hearingNotifiedOn: '',
  hearingOn: '',
  headAttended: '',
  headName: '',
  headPost: '',
  headRank: '',
  staffAttended: '',
  lawyerAttended: '',
  items: '',
};
const suits = [
  suit,
  { ...suit, ...early, ending: '驳回起诉' },
  { ...suit, ...early, servedOn: '', effectiveOn: '', ending: '准许撤诉' },
  { ...suit, effectiveOn: '', items: '', ending: '调解', mediationResult: '补偿' },
];
