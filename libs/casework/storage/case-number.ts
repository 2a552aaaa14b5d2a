import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { yearOf } from '#legal-time';
import type { Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';

/** The written form of a case number (字号), e.g. 大行复〔2023〕1号. */
export const caseNumber = (organisation: Organisation, type: CaseType, year: number, serial: number | string): string =>
  `${organisation.number}${type.numberWord}〔${year}〕${serial}号`;

/** Brackets as people type them become 〔〕; spaces go. */
export const normalisedNumber = (number: string): string =>
  number
    .replace(/[[(（【]/g, '〔')
    .replace(/[\])）】]/g, '〕')
    .replace(/\s/g, '');

/** Gives out case numbers: one allocator for each organisation, type and year; never reused. */
export class CaseNumbers {
  constructor(private readonly work: Work) {}

  /** The next free number. Takes the mark's row lock: parallel registrations wait for each other. */
  async next(organisation: Organisation, type: CaseType, receivedOn: LegalDate): Promise<string> {
    const year = yearOf(receivedOn);
    const [row] = await this.work.query<{ last: number }>(
      `INSERT INTO case_number (organisation, type, year, last) VALUES (?, ?, ?, 1)
       ON CONFLICT (organisation, type, year) DO UPDATE SET last = case_number.last + 1 RETURNING last`,
      [organisation.code, type.code, year],
    );
    return caseNumber(organisation, type, year, (row as { last: number }).last);
  }

  /** Takes over a number that a case already has on paper; the mark rises to it.
   *  @throws Refusal `case.number-invalid`, `case.number-taken` */
  async takeOver(given: string, organisation: Organisation, type: CaseType, receivedOn: LegalDate): Promise<string> {
    const number = normalisedNumber(given);
    const year = yearOf(receivedOn);
    const [head, tail] = caseNumber(organisation, type, year, '#').split('#') as [string, string];
    const serial = number.startsWith(head) && number.endsWith(tail) ? number.slice(head.length, -tail.length) : '';
    if (!/^[1-9][0-9]{0,6}$/.test(serial)) {
      throw new Refusal('case.number-invalid', { number: given, format: `${head}N${tail}` });
    }
    await this.work.change(
      `INSERT INTO case_number (organisation, type, year, last) VALUES (?, ?, ?, ?)
       ON CONFLICT (organisation, type, year) DO UPDATE SET last = excluded.last WHERE excluded.last > case_number.last`,
      [organisation.code, type.code, year, Number(serial)],
    );
    const [taken] = await this.work.query<{ id: string }>('SELECT id FROM case_file WHERE number = ?', [number]);
    if (taken) throw new Refusal('case.number-taken', { number });
    return number;
  }
}

/** A number by which case numbers sort as people count: its figures filled up with noughts. */
export const orderOfNumber = (number: string): string => number.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
