import type { FieldValues } from '#casework/definition';
import {
  type Importer,
  type ImportPlan,
  type ImportRequest,
  type ImportRow,
  type ImportTemplate,
  planImport,
  type Ready,
} from '#casework/import';
import type { Organisations } from '#identity';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { commonNames, type Register } from '../declaration/index.js';
import type { Registers } from '../registers.js';
import { checkEntry, type EntryInput } from '../use-cases/check-entry.js';
import { contentView } from '../use-cases/entry-view.js';
import type { RecordEntry } from '../use-cases/record-entry.js';
import { importColumnsOf } from './columns.js';
import { Parents } from './parents.js';

/** Imports tables into registers: each row by the rules of an entry that is recorded by hand, all rows or none. */
export class ImportEntries implements Importer {
  constructor(
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly registers: Registers,
    private readonly organisations: Organisations,
    private readonly recordEntry: RecordEntry,
  ) {}

  /** @throws Refusal `register.unknown` */
  template(target: string): ImportTemplate {
    const register = this.registers.get(target);
    return { name: register.label, columns: importColumnsOf(register, this.registers) };
  }

  /** @throws Refusal `register.unknown`, `import.*` of the file as a whole */
  async plan(request: ImportRequest): Promise<ImportPlan> {
    await this.organisations.upToDate(this.read);
    const register = this.registers.get(request.target);
    const parent = register.parent && this.registers.get(register.parent.register);
    const parents = parent && (await Parents.load(this.read, parent, request.rights.sight));
    return planImport(request, {
      template: this.template(request.target),
      dictionaries: this.registers.dictionaries,
      kept: `register:${register.code}`,
      read: this.read,
      check: async (row) => this.check(register, row, request, parents),
    });
  }

  private check(register: Register, row: ImportRow, { by, rights }: ImportRequest, parents?: Parents): Ready | Refusal {
    const refusals: Refusal[] = [];
    const given = this.inputOf(register, row, refusals, parents);
    const input = { ...given, organisation: by.organisation };
    let record: object | undefined;
    attempt(refusals, () => {
      input.organisation = rights.unitFor(given.organisation);
    });
    attempt(refusals, () => {
      const content = checkEntry(register, input, this.registers, this.organisations, this.clock.today());
      record = contentView(content, this.organisations);
    });
    const [first, ...others] = refusals;
    if (first !== undefined) return new Refusal(first.code, first.details, others);
    const command = { ...input, by, register: register.code, sight: rights.sight };
    return {
      record: record as object,
      store: async (origin) => (await this.recordEntry.run({ ...command, origin })).id,
    };
  }

  /** A row as a request would hand it in. */
  private inputOf(
    register: Register,
    { values, unread }: ImportRow,
    refusals: Refusal[],
    parents?: Parents,
  ): Omit<EntryInput, 'organisation'> & { organisation?: string } {
    const columns = Object.fromEntries(commonNames.map((name) => [name, values.get(name)]));
    const fields: FieldValues = Object.fromEntries(
      Object.keys(register.fieldSpecs).map((name) => {
        const value = values.get(name);
        if (value === undefined || register.parent?.field !== name) return [name, value];
        const found = parents?.find(name, String(value));
        if (!(found instanceof Refusal)) return [name, found];
        refusals.push(found);
        return [name, nobody];
      }),
    );
    const unit = values.get('organisation');
    if (unit === undefined || unread.has('organisation')) return { ...columns, fields };
    const named = this.organisations.all().filter(({ name }) => name === unit);
    return { ...columns, fields, organisation: named.length === 1 ? (named[0]?.code as string) : String(unit) };
  }
}

/** In the place of an entry that was not found: what is wrong with it has been said. */
const nobody = '00000000-0000-4000-8000-000000000000';

/** Keeps what is refused, with all alongside. @throws what is no refusal */
function attempt(refusals: Refusal[], run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { alongside, code, details } = error;
    refusals.push(code === 'organisation.unknown' ? new Refusal(code, { ...details, field: 'organisation' }) : error);
    refusals.push(...alongside);
  }
}
