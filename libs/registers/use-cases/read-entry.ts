import type { Organisations, Sight } from '#identity';
import { originOf, type Reader } from '#platform';
import type { Registers } from '../registers.js';
import { eventsOf, findEntry } from '../storage/entries.js';
import { type EntryView, entryView } from './entry-view.js';

/** Reads one entry with its history. */
export class ReadEntry {
  constructor(
    private readonly read: Reader,
    private readonly registers: Registers,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `register.unknown`, `register.entry-not-found` */
  async run(register: string, id: string, sight?: Sight): Promise<EntryView> {
    const row = await findEntry(this.read, this.registers.get(register), id, sight);
    return entryView(row, await eventsOf(this.read, id), this.organisations, await originOf(this.read, id));
  }
}
