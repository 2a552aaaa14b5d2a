import { loadOrganisations } from '#identity';
import type { HolidayNotice, Instant } from '#legal-time';
import { instant, parseHolidayNotice } from '#legal-time';
import { type Database, KeyRing, NodeCrypto } from '#platform';
import { SetClock } from '#platform/clock';
import { column, type Migration, migrations, tableOf } from '#platform/migrations';
import { CaseTypes } from '../case-types.js';
import type { FieldValues } from '../definition/fields.js';
import { projectionRow } from '../storage/fingerprint.js';
import { holidayNoticeRow } from '../storage/holiday-notices.js';
import { caseLinkRow } from '../storage/links.js';
import { caseWatchRow, savedFilterRow } from '../storage/own-lists.js';
import { actRow, caseFileRow, caseNumberRow, factsTable, partyRow } from '../storage/rows.js';
import type { CaseView } from '../use-cases/case-view.js';
import { HolidayNotices } from '../use-cases/holiday-notices.js';
import { Knowledge } from '../use-cases/knowledge.js';
import { OpenCase } from '../use-cases/open-case.js';
import { Projections } from '../use-cases/projections.js';
import { ReadCase } from '../use-cases/read-case.js';
import { RecordAct } from '../use-cases/record-act.js';
import { Worklist } from '../use-cases/worklist.js';
import { RULES } from './cases.js';
import { sampleType } from './sample-type.js';

const types = new CaseTypes([sampleType]);

const sampleTable: Migration = {
  name: '9001-sample-case',
  async up(runner) {
    await runner.createTable(
      tableOf(
        factsTable(sampleType),
        {
          case_id: column.primary(column.uuid()),
          amount: column.nullable(column.bigint()),
          review_period: column.nullable(column.varchar(64)),
          decided_on: column.nullable(column.legalDate()),
        },
        {
          foreignKeys: [{ columnNames: ['case_id'], referencedTableName: 'case_file', referencedColumnNames: ['id'] }],
        },
      ),
    );
  },
};

/** What a database needs to hold cases of the sample type. */
export const withSampleCases = () => ({
  entities: [
    caseFileRow,
    actRow,
    partyRow,
    caseNumberRow,
    caseLinkRow,
    caseWatchRow,
    savedFilterRow,
    holidayNoticeRow,
    projectionRow,
    ...types.entities(),
  ],
  migrations: [...migrations, sampleTable],
  clock: new SetClock(instant('2026-12-01T02:00:00.000Z')),
});

/** Ten in the morning of a day in China. */
export const morningOf = (day: string): Instant => instant(`${day}T02:00:00.000Z`);

/** The use cases of one process over a database with cases of the sample type, whose clock stands where a test puts it. */
export class OfficeInTest {
  readonly by = { account: 'caseworker', organisation: '232700' };
  readonly knowledge = new Knowledge(types, RULES, loadOrganisations());
  readonly notices: HolidayNotices;
  readonly projections: Projections;
  readonly read: ReadCase;
  readonly worklist: Worklist;
  private readonly openCase: OpenCase;
  private readonly recordAct: RecordAct;

  constructor(
    readonly database: Database,
    readonly clock: SetClock,
  ) {
    this.knowledge.keepWith(new NodeCrypto(KeyRing.inMemory(clock)));
    const { unitOfWork, read } = database;
    this.notices = new HolidayNotices(unitOfWork, read, clock, this.knowledge);
    this.projections = new Projections(unitOfWork, read, this.knowledge);
    this.read = new ReadCase(read, clock, this.knowledge);
    this.worklist = new Worklist(read, clock, this.knowledge);
    this.openCase = new OpenCase(unitOfWork, clock, this.knowledge);
    this.recordAct = new RecordAct(unitOfWork, clock, this.knowledge);
  }

  /** Moves the clock to a day; it never goes back: what is recorded of an earlier day is then entered late. */
  today(day: string): void {
    if (morningOf(day) > this.clock.now()) this.clock.moveTo(morningOf(day));
  }

  /** Opens a case on a day, the acts behind it recorded on theirs; answers with its id. */
  async open(on: string, ...acts: [on: string, act: string, fields?: FieldValues][]): Promise<string> {
    this.today(on);
    const { file } = await this.openCase.run({
      by: this.by,
      type: 'sample',
      act: 'opened',
      occurredOn: on,
      fields: { applicants: ['甲'] },
      parties: [{ ref: '甲', role: 'applicant', kind: 'citizen', name: '王样本' }],
    });
    for (const [day, act, fields] of acts) await this.record(file.id, day, act, fields);
    return file.id;
  }

  async record(caseId: string, on: string, act: string, fields: FieldValues = {}): Promise<void> {
    this.today(on);
    await this.recordAct.run({ by: this.by, caseId, act, occurredOn: on, fields, parties: [] });
  }

  /** A period of a case as it is seen, now or at a moment. */
  async due(caseId: string, period: string, knownAt?: Instant): Promise<CaseView['dueDates'][number] | undefined> {
    return (await this.read.run(caseId, knownAt)).dueDates.find((due) => due.period === period);
  }

  /** Loads a notice on a day. */
  load(on: string, notice: HolidayNotice, reason?: string) {
    this.today(on);
    return this.notices.apply(this.by, notice, reason);
  }
}

/** A made-up notice of 2027: off from Friday, 1 to Sunday, 3 January and from Friday, 5 to Thursday, 11 February. */
export const notice2027 = (more: Partial<HolidayNotice> = {}): HolidayNotice =>
  parseHolidayNotice({
    year: 2027,
    notice: '样本通知〔2026〕1号',
    issuedOn: '2026-11-05',
    daysOff: [
      { from: '2027-01-01', to: '2027-01-03', name: '元旦' },
      { from: '2027-02-05', to: '2027-02-11', name: '春节' },
    ],
    makeUpDays: ['2027-01-30', '2027-02-20'],
    ...more,
  });
