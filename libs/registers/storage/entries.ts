import { randomUUID } from 'node:crypto';
import { type Sight, seesEntry } from '#identity';
import type { Reader, Work } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Register } from '../declaration/index.js';
import { changedMeanwhile } from '../refused.js';
import { columnsOf } from './projection.js';
import {
  type EntryContent,
  type EventKind,
  type RegisterEntryRow,
  type RegisterEventRow,
  registerEntryRow,
  registerEventRow,
} from './rows.js';

type Source = Pick<Reader, 'find'>;

/** The events of an entry, in their order. */
export const eventsOf = (from: Source, id: string): Promise<RegisterEventRow[]> =>
  from.find(registerEventRow, { entryId: id }, 'sequence');

/** The entries that somebody may see, change and name; left out: all. */
export type Seen = Sight | undefined;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isEntryId = (text: unknown): boolean => typeof text === 'string' && uuid.test(text);

/** Reads an entry of a register. An entry of another register, or of a unit outside, is not found.
 *  @throws Refusal `register.entry-not-found` */
export async function findEntry(
  from: Source,
  { code: register }: Register,
  id: string,
  sight: Seen,
): Promise<RegisterEntryRow> {
  if (!isEntryId(id)) throw new Refusal('register.entry-not-found');
  const [row] = await from.find(registerEntryRow, { id, register });
  if (!row || (sight && !seesEntry(sight, row))) throw new Refusal('register.entry-not-found');
  return row;
}

/** Writes entries inside one unit of work: the event and its projection together. */
export class Entries {
  constructor(private readonly work: Work) {}

  /** Takes an entry for writing: no other unit changes it until this one ends.
   *  @throws Refusal `register.entry-not-found` */
  async take(register: Register, id: string, sight: Seen): Promise<RegisterEntryRow> {
    if (isEntryId(id)) await this.work.lockRow('register_entry', { id });
    return findEntry(this.work, register, id, sight);
  }

  /** Holds the entry that another one is to belong to, so that it is not voided meanwhile. False when there is none that counts. */
  async holdParent(register: string, id: string, sight: Seen): Promise<boolean> {
    if (!(await this.work.lockRow('register_entry', { id, register }))) return false;
    const [row] = await this.work.find(registerEntryRow, { id });
    return row !== undefined && !row.voided && (sight === undefined || seesEntry(sight, row));
  }

  /** How many entries that count belong to this one. */
  async childrenOf(id: string): Promise<number> {
    const sql = 'SELECT count(*) AS n FROM register_entry WHERE parent = ? AND voided = ?';
    const [row] = await this.work.query<{ n: number }>(sql, [id, false]);
    return row?.n ?? 0;
  }

  async add(register: Register, content: EntryContent): Promise<RegisterEntryRow> {
    const { at, actor } = this.work;
    const row: RegisterEntryRow = {
      id: randomUUID(),
      register: register.code,
      ...columnsOf(register, content),
      voided: false,
      version: 1,
      recordedAt: at,
      recordedBy: actor.account,
      changedAt: at,
    };
    await this.work.insert(registerEntryRow, row);
    await this.append(row, 'recorded', content, null);
    return row;
  }

  /** @throws Refusal `register.changed-meanwhile` */
  correct(
    register: Register,
    before: RegisterEntryRow,
    content: EntryContent,
    reason: string,
  ): Promise<RegisterEntryRow> {
    return this.change({ ...before, ...columnsOf(register, content) }, 'corrected', content, reason);
  }

  /** @throws Refusal `register.changed-meanwhile` */
  void(before: RegisterEntryRow, reason: string): Promise<RegisterEntryRow> {
    return this.change({ ...before, voided: true }, 'voided', null, reason);
  }

  private async change(
    wanted: RegisterEntryRow,
    kind: EventKind,
    content: EntryContent | null,
    reason: string,
  ): Promise<RegisterEntryRow> {
    const after = { ...wanted, version: wanted.version + 1, changedAt: this.work.at };
    if (!(await this.write(after, wanted.version))) throw changedMeanwhile(wanted.version);
    await this.append(after, kind, content, reason);
    return after;
  }

  /** Puts a row over the one of a version. False when that version is gone. */
  async write(row: RegisterEntryRow, over: number): Promise<boolean> {
    const changed = await this.work.change(
      `UPDATE register_entry SET organisation = ?, organ = ?, occurred_on = ?, valid_from = ?, valid_until = ?, quantity = ?,
         amount_fen = ?, reference = ?, parent = ?, fields = ?, voided = ?, version = ?, recorded_at = ?, recorded_by = ?,
         changed_at = ? WHERE id = ? AND version = ?`,
      [
        row.organisation,
        row.organ,
        row.occurredOn,
        row.validFrom,
        row.validUntil,
        row.quantity,
        row.amountFen,
        row.reference,
        row.parent,
        JSON.stringify(row.fields),
        row.voided,
        row.version,
        row.recordedAt,
        row.recordedBy,
        row.changedAt,
        row.id,
        over,
      ],
    );
    return changed === 1;
  }

  private append(
    entry: RegisterEntryRow,
    kind: EventKind,
    content: EntryContent | null,
    reason: string | null,
  ): Promise<void> {
    return this.work.insert(registerEventRow, {
      id: randomUUID(),
      entryId: entry.id,
      sequence: entry.version,
      kind,
      content,
      reason,
      recordedAt: entry.changedAt,
      recordedBy: this.work.actor.account,
    });
  }
}
