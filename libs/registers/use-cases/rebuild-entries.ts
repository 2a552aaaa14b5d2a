import { type Actor, canonical, type UnitOfWork, type Work } from '#platform';
import type { Registers } from '../registers.js';
import { Entries } from '../storage/entries.js';
import { entryOf } from '../storage/projection.js';
import { type RegisterEntryRow, type RegisterEventRow, registerEntryRow, registerEventRow } from '../storage/rows.js';

export interface Rebuilt {
  checked: number;
  /** The entries whose row was not what their events say, and was put right. */
  changed: string[];
}

const pageSize = 500;

/** Recomputes every entry from its events. Nothing changes unless a row was wrong. */
export class RebuildEntries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registers: Registers,
  ) {}

  async run(by: Actor): Promise<Rebuilt> {
    const rebuilt: Rebuilt = { checked: 0, changed: [] };
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page: RegisterEntryRow[] = await this.unitOfWork.run(by, (work) => this.page(work, after ?? '', rebuilt));
      after = page.length < pageSize ? undefined : page.at(-1)?.id;
    }
    return rebuilt;
  }

  private async page(work: Work, after: string, rebuilt: Rebuilt): Promise<RegisterEntryRow[]> {
    const rows = await work
      .select(registerEntryRow, 'e')
      .where('e.id > :after', { after })
      .orderBy('e.id')
      .limit(pageSize)
      .getMany();
    if (rows.length === 0) return rows;
    const events = await eventsById(work, rows);
    for (const row of rows) {
      rebuilt.checked++;
      const told = entryOf(this.registers.get(row.register), events.get(row.id) ?? []);
      if (!told || canonical(told) === canonical(row)) continue;
      await work.use(Entries).write(told, row.version);
      await work.audit({ action: 'register.rebuilt', objectType: 'register-entry', objectId: row.id });
      rebuilt.changed.push(row.id);
    }
    return rows;
  }
}

async function eventsById(work: Work, rows: readonly RegisterEntryRow[]): Promise<Map<string, RegisterEventRow[]>> {
  const ids = rows.map(({ id }) => id);
  const events = await work
    .select(registerEventRow, 'v')
    .where('v.entryId IN (:...ids)', { ids })
    .orderBy('v.sequence')
    .getMany();
  const byId = new Map<string, RegisterEventRow[]>();
  for (const event of events) byId.set(event.entryId, [...(byId.get(event.entryId) ?? []), event]);
  return byId;
}
