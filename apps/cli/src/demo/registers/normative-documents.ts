import type { FieldValues } from '#casework/definition';
import type { Organisation } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import { type Demo, placeOf } from '../demo-world.js';
import { demoList, texts } from '../names.js';
import { type Random, repeat } from '../random.js';
import { departmentAt, departments } from './departments.js';
import { DUPLICATE } from './spread.js';

const { topics, forms } = demoList('normative-documents', { topics: texts, forms: texts });

const keep: FieldValues = { cleanupResult: 'keep' };
const amend: FieldValues = { cleanupResult: 'amend', cleanupReason: 'superior-law' };
const repeal = (cleanupReason: string): FieldValues => ({ cleanupResult: 'repeal', cleanupReason });
const reform = repeal('institutional-reform');

/** What the clean-up of 2023 said of the documents that were in force on 1 August, but for those that were filed since 2022:
 *  these 46 were all kept. N3 of seed-records.md section 3: 429 kept in all, 200 repealed, 1 amended, 14 repealed for the reform. */
const conclusions = repeat<FieldValues>(
  [383, keep],
  [70, repeal('superseded')],
  [65, repeal('task-done')],
  [60, repeal('superior-law')],
  [5, repeal('other')],
  [1, amend],
  [14, reform],
);

/** Clean-ups before that, of documents that had ended by 1 August 2023. */
const earlier = [
  { years: [2019, 2020], conclusions: repeat([20, repeal('superseded')], [10, repeal('task-done')]) },
  { years: [2022, 2022], conclusions: [keep, keep, amend, reform, reform, repeal('superseded'), repeal('other')] },
] as const;

/** Entered twice and taken back. */
const twice = [keep, keep, amend, reform, repeal('superseded')];

interface Span {
  from: string;
  to: string;
}

const CLEANUP: Span = { from: '2023-08-21', to: '2023-11-24' };
const NEXT_CLEANUP: Span = { from: '2024-03-04', to: '2024-06-20' };
const LAST_YEAR_BEFORE_REFORM = 2017;

interface Filings {
  issued: Span;
  up: number;
  received: number;
  /** So many of those received were reviewed. */
  reviewed: number;
  paper?: number;
  cleanup?: { days: Span; conclusions: readonly FieldValues[] };
}

/** N1 and N2: 14 filed with the province and 32 received in 2023; the other years must not be counted. */
const filings: readonly Filings[] = [
  {
    issued: { from: '2022-02-07', to: '2022-11-25' },
    up: 6,
    received: 14,
    reviewed: 12,
    paper: 10,
    cleanup: { days: CLEANUP, conclusions: repeat([20, keep]) },
  },
  {
    issued: { from: '2023-01-09', to: '2023-06-30' },
    up: 8,
    received: 18,
    reviewed: 17,
    cleanup: { days: CLEANUP, conclusions: repeat([26, keep]) },
  },
  {
    issued: { from: '2023-08-14', to: '2023-12-04' },
    up: 6,
    received: 14,
    reviewed: 13,
    cleanup: {
      days: NEXT_CLEANUP,
      conclusions: repeat([14, keep], [1, amend], [2, reform], [3, repeal('superior-law')]),
    },
  },
  { issued: { from: '2024-01-08', to: '2024-05-31' }, up: 5, received: 40, reviewed: 38 },
];

/** Who issued it, and how it is known. */
interface Issued {
  unit: Organisation;
  issuerKind: string;
  issuer: string;
  issuedOn: LegalDate;
  validFrom: LegalDate;
  reference: string;
}

/** 行政规范性文件: filings, the documents that were cleaned up in 2023, those that had ended before, and duplicates. */
export function normativeDocuments(demo: Demo): void {
  const { random } = demo.chanceOf('normative documents');
  const register = new Documents(demo, random);
  for (const row of filings) register.file(row);
  const kinds = repeat(
    [110, 'prefecture-government'],
    [140, 'prefecture-department'],
    [220, 'county-government'],
    [128, 'county-department'],
  );
  register.cleanUp(random.shuffled(kinds), random.shuffled(conclusions));
  for (const { years, conclusions: results } of earlier) register.endedBefore(random.some(kinds, 30), results, years);
  register.duplicates(random.some(kinds, twice.length));
}

class Documents {
  private readonly serials = new Map<string, number>();
  private count = 0;
  /** Each as often as its weight says. */
  private readonly counties: readonly Organisation[];

  constructor(
    private readonly demo: Demo,
    private readonly random: Random,
  ) {
    this.counties = demo.overCounties(100, random);
  }

  file({ issued, up, received, reviewed, paper = 0, cleanup }: Filings): void {
    const { demo, random } = this;
    const receivedFrom = ['county-government', 'county-department', 'county-government', 'prefecture-department'];
    const kinds = random.shuffled([
      ...Array.from({ length: up }, () => 'prefecture-government'),
      ...Array.from({ length: received }, (_, i) => receivedFrom[i % 4] as string),
    ]);
    const days = this.daysIn(issued, kinds.length);
    const cleanups = cleanup && this.daysIn(cleanup.days, kinds.length);
    let toReview = reviewed;
    kinds.forEach((kind, i) => {
      const document = this.issue(kind, days[i] as LegalDate);
      const filedOn = demo.days.move(document.issuedOn, random.int(5, 12));
      const isUp = kind === 'prefecture-government';
      const { entry, at } = this.enter(document, filing(isUp, i < paper, filedOn), filedOn);
      const isReviewed = !isUp && toReview > 0;
      if (isReviewed) toReview -= 1;
      const last = isReviewed ? this.review(entry, filedOn, at) : at;
      const [cleanupOn, result] = [cleanups?.[i], cleanup?.conclusions[i]];
      if (cleanupOn === undefined || result === undefined) return;
      const fields = { cleanupOn, ...result };
      const change = { entry, reason: '规范性文件清理', fields, ...endOf(result, cleanupOn) };
      demo.changeEntry(document.unit.code, cleanupOn, change, random, last);
    });
  }

  /** The prefecture bureau reviews what was filed with it. */
  private review(entry: string, filedOn: LegalDate, after: Instant): Instant {
    const { demo, random } = this;
    const reviewedOn = demo.days.move(filedOn, random.int(6, 15));
    const fields = { reviewedOn, reviewResult: random.chance(0.1) ? 'corrected' : 'registered' };
    return demo.changeEntry(demo.prefecture.code, reviewedOn, { entry, reason: '完成备案审查', fields }, random, after);
  }

  /** Documents that were taken into the register at the clean-up, with its conclusion. */
  cleanUp(kinds: readonly string[], results: readonly FieldValues[]): void {
    const days = this.daysIn(CLEANUP, kinds.length);
    results.forEach((result, i) => {
      const cleanupOn = days[i] as LegalDate;
      const latest = result === reform ? LAST_YEAR_BEFORE_REFORM : 2021;
      const document = this.issue(kinds[i] as string, this.dayIn(2009, latest));
      this.enter(document, { cleanupOn, ...result }, cleanupOn, endOf(result, cleanupOn));
    });
  }

  /** Documents of which an earlier clean-up spoke, and which had ended when this one began. */
  endedBefore(kinds: readonly string[], results: readonly FieldValues[], [from, to]: readonly [number, number]): void {
    const ended = { validUntil: this.demo.days.onOrAfter('2023-04-10' as LegalDate) };
    results.forEach((result, i) => {
      const cleanupOn = this.dayIn(from, to);
      const document = this.issue(kinds[i] as string, this.dayIn(2003, 2015));
      const end = { ...ended, ...endOf(result, cleanupOn) };
      this.enter(document, { cleanupOn, ...result }, CLEANUP.from as LegalDate, end);
    });
  }

  duplicates(kinds: readonly string[]): void {
    const [cleanupOn] = this.daysIn(CLEANUP, 1) as [LegalDate];
    twice.forEach((result, i) => {
      const document = this.issue(kinds[i] as string, this.dayIn(2012, 2017));
      this.takeBack(document, { cleanupOn, ...result }, cleanupOn, endOf(result, cleanupOn));
    });
    const filedOn = this.demo.days.onOrAfter('2023-03-20' as LegalDate);
    for (const kind of ['prefecture-government', 'county-government']) {
      const document = this.issue(kind, this.demo.days.onOrAfter('2023-03-06' as LegalDate));
      this.takeBack(document, filing(kind === 'prefecture-government', false, filedOn), filedOn);
    }
  }

  private takeBack(document: Issued, more: FieldValues, on: LegalDate, end?: { validUntil?: LegalDate }): void {
    const { entry, at } = this.enter(document, more, on, end);
    this.demo.takeBack(entry, document.unit.code, at, DUPLICATE, this.random);
  }

  /** @param on when it comes to the register */
  private enter(
    { unit, validFrom, reference, ...document }: Issued,
    more: FieldValues,
    on: LegalDate,
    end: { validUntil?: LegalDate } = {},
  ): { entry: string; at: Instant } {
    const { demo, random } = this;
    this.count += 1;
    const entry = `document ${this.count}`;
    const title = `${placeOf(unit)}${random.pick(topics)}${random.pick(forms)}`;
    const fields = { title, ...document, ...more };
    const planned = {
      entry,
      register: 'normative-document',
      organisation: unit.code,
      validFrom,
      ...end,
      reference,
      fields,
    };
    return { entry, at: demo.enter(planned, random, demo.days.entryOf(on, random)) };
  }

  private issue(issuerKind: string, issuedOn: LegalDate): Issued {
    const { demo, random } = this;
    const { prefecture } = demo;
    const isCounty = issuerKind.startsWith('county');
    const unit = isCounty ? random.pick(this.counties) : prefecture;
    const department = random.pick(departments);
    const isGovernment = issuerKind.endsWith('government');
    const issuer = isGovernment ? `${unit.represents?.name}` : departmentAt(unit, department);
    const mark = `${unit.number}${isGovernment ? '政' : department.mark}规`;
    const serial = (this.serials.get(mark + issuedOn.slice(0, 4)) ?? 0) + 1;
    this.serials.set(mark + issuedOn.slice(0, 4), serial);
    const reference = `${mark}〔${issuedOn.slice(0, 4)}〕${serial}号`;
    return { unit, issuerKind, issuer, issuedOn, validFrom: demo.days.move(issuedOn, random.int(5, 12)), reference };
  }

  private daysIn({ from, to }: Span, count: number): LegalDate[] {
    return this.demo.days.evenly(count, from as LegalDate, to as LegalDate, this.random);
  }

  private dayIn(from: number, to: number): LegalDate {
    const month = String(this.random.int(1, 11)).padStart(2, '0');
    return this.demo.days.onOrAfter(`${this.random.int(from, to)}-${month}-${this.random.int(10, 28)}` as LegalDate);
  }
}

/** A document that is repealed is in force through the day on which that was concluded. */
const endOf = ({ cleanupResult }: FieldValues, on: LegalDate) => (cleanupResult === 'repeal' ? { validUntil: on } : {});

const filing = (isUp: boolean, onPaper: boolean, filedOn: LegalDate): FieldValues => ({
  filingDirection: isUp ? 'up' : 'received',
  filingChannel: onPaper ? 'paper' : 'platform',
  filedOn,
});
