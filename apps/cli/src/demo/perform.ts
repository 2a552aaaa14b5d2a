import { CorrectAct, OpenCase, RecordAct, type StoredCase } from '#casework';
import { type FieldValues, textsOf } from '#casework/definition';
import { type Accounts, loadAccounts } from '#identity';
import type { Actor } from '#platform';
import type { SetClock } from '#platform/clock';
import { CorrectEntry, RecordEntry, VoidEntry } from '#registers';
import type { System } from '../../../api/src/system.js';
import type { PlannedEvent } from './plan.js';

type Planned<D extends PlannedEvent['do']> = Extract<PlannedEvent, { do: D }>;

/** What later events must know of a case that was opened. */
interface KnownCase {
  id: string;
  number: string;
  version: number;
  type: string;
  /** ref → id */
  parties: Map<string, string>;
  /** code → id of the last act of that code */
  acts: Map<string, string>;
}

/** What later events must know of an entry. */
interface KnownEntry {
  id: string;
  content: ReturnType<typeof contentOf>;
}

/** Enters planned events through the use cases, as officers do: the clock stands at the moment of each. */
export class Performer {
  private readonly cases = new Map<string, KnownCase>();
  private readonly entries = new Map<string, KnownEntry>();
  private readonly openCase: OpenCase;
  private readonly recordAct: RecordAct;
  private readonly correctAct: CorrectAct;
  private readonly recordEntry: RecordEntry;
  private readonly correctEntry: CorrectEntry;
  private readonly voidEntry: VoidEntry;

  private readonly accounts: Accounts;

  constructor(
    private readonly system: System,
    private readonly clock: SetClock,
  ) {
    this.accounts = loadAccounts(system.knowledge.organisations);
    const { unitOfWork } = system.database;
    this.openCase = new OpenCase(unitOfWork, clock, system.knowledge);
    this.recordAct = new RecordAct(unitOfWork, clock, system.knowledge);
    this.correctAct = new CorrectAct(unitOfWork, clock, system.knowledge);
    const { registers, knowledge } = system;
    this.recordEntry = new RecordEntry(unitOfWork, clock, registers, knowledge.organisations);
    this.correctEntry = new CorrectEntry(unitOfWork, clock, registers, knowledge.organisations);
    this.voidEntry = new VoidEntry(unitOfWork, registers);
  }

  /** @throws Error naming the event when a use case refuses it: then the plan is wrong */
  async perform(event: PlannedEvent): Promise<void> {
    this.clock.moveTo(event.at);
    try {
      await this.enter(event);
    } catch (error) {
      throw new Error(`demo: refused at ${event.at}: ${JSON.stringify(event)}`, { cause: error });
    }
  }

  private enter(event: PlannedEvent): Promise<void> {
    switch (event.do) {
      case 'open':
        return this.open(event);
      case 'act':
        return this.act(event);
      case 'correct':
        return this.correct(event);
      case 'enter':
        return this.enterEntry(event);
      case 'change-entry':
        return this.changeEntry(event);
      case 'void-entry':
        return this.takeBackEntry(event);
    }
  }

  private async open(event: Planned<'open'>): Promise<void> {
    const { type, organisation, act, on, parties } = event;
    const by = this.actor(event);
    const fields = this.withIds(type, act, event.fields);
    const stored = await this.openCase.run({ by, type, organisation, act, occurredOn: on, fields, parties });
    this.cases.set(event.case, {
      id: '',
      number: stored.file.number,
      version: 0,
      type,
      parties: new Map(),
      acts: new Map(),
    });
    this.note(event, stored);
  }

  private async act(event: Planned<'act'>): Promise<void> {
    const { id: caseId, version: expectedVersion, type, parties: ids } = this.known(event.case);
    const { act, on, parties } = event;
    const fields = this.withIds(type, act, event.fields, ids);
    const by = this.actor(event);
    this.note(event, await this.recordAct.run({ by, caseId, expectedVersion, act, occurredOn: on, fields, parties }));
  }

  private async correct(event: Planned<'correct'>): Promise<void> {
    const { id: caseId, version: expectedVersion, type, parties, acts } = this.known(event.case);
    const { act, reason, on, fields = {} } = event;
    const stored = await this.correctAct.run({
      by: this.actor(event),
      caseId,
      expectedVersion,
      corrects: acts.get(act) as string,
      reason,
      ...(on ? { replacement: { occurredOn: on, fields: this.withIds(type, act, fields, parties) } } : {}),
    });
    this.known(event.case).version = stored.file.version;
  }

  private async enterEntry(event: Planned<'enter'>): Promise<void> {
    const { under, about } = event;
    const fields = {
      ...event.fields,
      ...(under && { [under.field]: this.knownEntry(under.entry).id }),
      ...(about && { [about.field]: this.known(about.case).number }),
    };
    const content = contentOf(event, fields);
    const row = await this.recordEntry.run({ ...content, by: this.actor(event) });
    this.entries.set(event.entry, { id: row.id, content });
  }

  private async changeEntry({ entry, reason, under, ...event }: Planned<'change-entry'>): Promise<void> {
    const { id, content: before } = this.knownEntry(entry);
    const content = {
      ...before,
      validUntil: event.validUntil ?? before.validUntil,
      amount: event.amount ?? before.amount,
      fields: { ...before.fields, ...event.fields, ...(under && { [under.field]: this.knownEntry(under.entry).id }) },
    };
    await this.correctEntry.run({ ...content, by: this.actor(event), id, reason });
    this.entries.set(entry, { id, content });
  }

  private async takeBackEntry(event: Planned<'void-entry'>): Promise<void> {
    const { id, content } = this.knownEntry(event.entry);
    await this.voidEntry.run({ by: this.actor(event), register: content.register, id, reason: event.reason });
  }

  /** Keeps what later events name: the version, the parties that came in, the act. */
  private note(event: Planned<'open'> | Planned<'act'>, stored: StoredCase): void {
    const known = this.known(event.case);
    known.id = stored.file.id;
    known.version = stored.file.version;
    const came = stored.parties.slice(stored.parties.length - event.parties.length);
    event.parties.forEach(({ ref }, i) => {
      known.parties.set(ref, came[i]?.id as string);
    });
    known.acts.set(event.act, stored.acts.at(-1)?.id as string);
  }

  private actor({ by }: { by: string }): Actor {
    const { account, organisation } = this.accounts.get(by);
    return { account, organisation };
  }

  private known(key: string): KnownCase {
    const found = this.cases.get(key);
    if (!found) throw new Error(`case ${key} is not open yet`);
    return found;
  }

  private knownEntry(key: string): KnownEntry {
    const found = this.entries.get(key);
    if (!found) throw new Error(`entry ${key} is not there yet`);
    return found;
  }

  /** Fields with the ids of parties and of other cases in the place of their refs and keys; refs that are not known yet come
   *  in with the act itself. */
  private withIds(type: string, act: string, fields: FieldValues, parties?: ReadonlyMap<string, string>): FieldValues {
    const specs = this.system.knowledge.types.get(type).acts[act]?.fields ?? {};
    const idOf = (ref: string): string => parties?.get(ref) ?? ref;
    const named = Object.entries(fields).map(([name, value]) => {
      const kind = specs[name]?.kind;
      if (kind === 'party' && typeof value === 'string') return [name, idOf(value)];
      if (kind === 'parties') return [name, textsOf(fields, name).map(idOf)];
      return [name, kind === 'case' && typeof value === 'string' ? this.known(value).id : value];
    });
    return Object.fromEntries(named) as FieldValues;
  }
}

/** What an entry says, without what is only of the plan. */
function contentOf(event: Planned<'enter'>, fields: FieldValues) {
  const { register, organisation, occurredOn, validFrom, validUntil, quantity, amount, reference } = event;
  return { register, organisation, occurredOn, validFrom, validUntil, quantity, amount, reference, fields };
}
