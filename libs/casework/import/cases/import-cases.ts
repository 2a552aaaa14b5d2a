import type { Reader, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal, shown } from '#platform/refusals';
import type { StoredCase } from '../../storage/cases.js';
import { caseView } from '../../use-cases/case-view.js';
import type { Knowledge } from '../../use-cases/knowledge.js';
import { OpenCase } from '../../use-cases/open-case.js';
import type { PartyInput } from '../../use-cases/parties.js';
import { RecordAct } from '../../use-cases/record-act.js';
import { rehearse } from '../../use-cases/rehearse.js';
import { type Importer, type ImportPlan, type ImportRequest, planImport, type Ready, type RowOrigin } from '../plan.js';
import type { ImportRow } from '../read-rows.js';
import type { ImportTemplate } from '../template.js';
import { type CaseImport, loadCaseImports } from './case-import.js';
import { columnAbout, storyOf, type ToldAct } from './story.js';

/** A case has many acts, each judged by all rules: so many cases are stored in one unit of work, for which others wait. */
const mostCases = 300;

/** Imports closed cases: each row by the acts that its case type knows, so that every rule, period and figure holds as for a
 *  case that was recorded by hand. */
export class ImportCases implements Importer {
  private readonly imports: ReadonlyMap<string, CaseImport>;
  private readonly openCase: OpenCase;
  private readonly recordAct: RecordAct;

  /** @throws Refusal `definition.invalid` */
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {
    this.imports = loadCaseImports(knowledge.types, knowledge.rules.dictionaries);
    this.openCase = new OpenCase(unitOfWork, clock, knowledge);
    this.recordAct = new RecordAct(unitOfWork, clock, knowledge);
  }

  /** The case types whose closed cases can be imported. */
  codes(): string[] {
    return [...this.imports.keys()];
  }

  /** @throws Refusal `import.target-unknown`, `case-type.unknown` */
  template(target: string): ImportTemplate {
    const { label, columns, attests } = this.importOf(target);
    return { name: label, columns, notes: attests };
  }

  /** @throws Refusal `import.*` of the file as a whole */
  plan(request: ImportRequest): Promise<ImportPlan> {
    const declared = this.importOf(request.target);
    const numbers = new Map<string, number>();
    return planImport(request, {
      template: this.template(request.target),
      dictionaries: this.knowledge.rules.dictionaries,
      kept: `case:${declared.type}`,
      read: this.read,
      atOnce: 1,
      mostRows: mostCases,
      check: (row) => this.check(declared, row, request, numbers),
    });
  }

  private importOf(target: string): CaseImport {
    const { code } = this.knowledge.types.get(target);
    const found = this.imports.get(code);
    if (found === undefined)
      throw new Refusal('import.target-unknown', { target: shown(target), allowed: this.codes() });
    return found;
  }

  private async check(
    declared: CaseImport,
    row: ImportRow,
    request: ImportRequest,
    numbers: Map<string, number>,
  ): Promise<Ready | Refusal> {
    const missing = declared.columns
      .filter(({ name, spec }) => !spec.optional && !row.values.has(name))
      .map(({ name, spec }) => new Refusal('field.missing', { field: name, label: spec.label }));
    const [first, ...others] = missing;
    if (first !== undefined) return new Refusal(first.code, first.details, others);
    if (row.unread.size > 0) return { record: {}, store: () => Promise.reject(new Error('the row was not read')) };
    const number = row.values.get('number');
    const before = typeof number === 'string' ? numbers.get(number) : undefined;
    if (before !== undefined)
      return new Refusal('import.row-twice', { field: 'number', row: before, value: String(number) });
    if (typeof number === 'string') numbers.set(number, row.number);
    const store = async (origin?: RowOrigin) => this.perform(declared, row, request, origin);
    try {
      const stored = await rehearse(this.unitOfWork, request.by, () => store());
      return {
        record: this.recordOf(stored, number !== undefined),
        store: async (origin) => (await store(origin)).file.id,
      };
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  private async perform(
    declared: CaseImport,
    row: ImportRow,
    request: ImportRequest,
    origin?: RowOrigin,
  ): Promise<StoredCase> {
    const { by, rights } = request;
    const organisation = aboutColumn('organisation', () => rights.unitFor(this.unitOf(row.values.get('organisation'))));
    const { parties, acts } = storyOf(declared, row);
    const [opening, ...others] = acts;
    if (opening === undefined) throw new Refusal('import.case-open');
    const number = row.values.get('number');
    const common = { by, sight: rights.sight, ...(origin && { origin }) };
    const ids = new Map<string, string>();
    // A party comes in with the first act that names it.
    const coming = ({ fields }: ToldAct): PartyInput[] => {
      const named = new Set(Object.values(fields).flat() as unknown[]);
      return parties.filter(({ ref }) => named.has(ref) && !ids.has(ref));
    };
    const came = ({ parties: all }: StoredCase, some: readonly PartyInput[]): void => {
      const rows = all.slice(all.length - some.length);
      for (const [i, { ref }] of some.entries()) ids.set(ref, rows[i]?.id as string);
    };
    const first = coming(opening);
    let stored = await this.told(declared, opening, () =>
      this.openCase.run({
        ...common,
        type: declared.type,
        organisation,
        act: opening.declared.act,
        occurredOn: opening.on,
        fields: opening.fields,
        parties: first,
        ...(number === undefined ? {} : { existingNumber: String(number) }),
      }),
    );
    came(stored, first);
    const { id: caseId } = stored.file;
    for (const act of others) {
      const some = coming(act);
      const command = {
        ...common,
        caseId,
        act: act.declared.act,
        occurredOn: act.on,
        fields: withIds(act.fields, ids),
      };
      stored = await this.told(declared, act, () => this.recordAct.run({ ...command, parties: some }));
      came(stored, some);
    }
    if (stored.file.closedOn === null) throw new Refusal('import.case-open');
    return stored;
  }

  /** Says of a refusal which column it is about. */
  private async told(declared: CaseImport, act: ToldAct, run: () => Promise<StoredCase>): Promise<StoredCase> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const [first, ...others] = [error, ...error.alongside].map(({ code, details }) => {
        const { field = code.startsWith('case.number') ? 'number' : undefined } = details;
        if (field === 'number') return new Refusal(code, { ...details, field });
        const column = columnAbout(declared, act, String(field ?? 'occurredOn'));
        return new Refusal(code, column === undefined ? details : { ...details, field: column });
      }) as [Refusal, ...Refusal[]];
      throw new Refusal(first.code, first.details, others);
    }
  }

  private unitOf(unit: unknown): string | undefined {
    if (unit === undefined) return undefined;
    const named = this.knowledge.organisations.all().filter(({ name }) => name === unit);
    return named.length === 1 ? named[0]?.code : String(unit);
  }

  private recordOf(stored: StoredCase, hasNumber: boolean): object {
    const view = caseView(stored, this.knowledge, this.clock.today());
    const { number, organisation, state, lawVersion, receivedOn, acceptedOn, closedOn, facts } = view;
    const parties = view.parties.map(({ role, name }) => ({ role, name }));
    // A number that the case does not bring is given out only when it is stored.
    const given = hasNumber ? number : null;
    return { number: given, organisation, state, lawVersion, receivedOn, acceptedOn, closedOn, facts, parties };
  }
}

function aboutColumn<T>(field: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.code, { ...error.details, field }) : error;
  }
}

/** Fields with the ids of parties in the place of their refs. */
const withIds = (fields: ToldAct['fields'], ids: ReadonlyMap<string, string>): ToldAct['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value === 'string') return [name, ids.get(value) ?? value];
      const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
      return [name, isTexts ? (value as string[]).map((each) => ids.get(each) ?? each) : value];
    }),
  ) as ToldAct['fields'];
