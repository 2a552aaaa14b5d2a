import { z } from 'zod';
import {
  type CaseItem,
  type CaseView,
  type CorrectAct,
  type OpenCase,
  type PartyInput,
  type ReadCase,
  type RecordAct,
  type Search,
  type Worklist,
  type WorklistView,
  worklistViews,
} from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Person, Policy } from '#identity';
import { isInstant } from '#legal-time';
import type { Actor } from '#platform';
import { Refusal } from '#platform/refusals';
import { type Outcome, table } from '../output.js';

/** A case as text: state, acts, due dates, what may come next. */
function caseText(view: CaseView): string {
  const head = `${view.number}  ${view.typeName}  ${view.organisation.name}  ${view.state.name}  （版本 ${view.version}）`;
  const acts = view.acts.map((act) => [act.occurredOn, act.name, act.code, act.recordedBy, act.problem ?? '', act.id]);
  const due = view.dueDates.map(({ dueOn, name, period, status, provisional }) => [
    dueOn ?? '停止计算',
    name,
    period,
    status + (provisional ? '（暂定）' : ''),
  ]);
  const permitted = view.permittedActs.map(({ code, name }) => `${code}（${name}）`).join('  ');
  return [head, view.id, '', '程序行为', table(acts), '', '期限', table(due), '', `可登记：${permitted || '无'}`].join(
    '\n',
  );
}

const caseOutcome = (view: CaseView): Outcome => ({ json: view, text: caseText(view) });

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const fieldsShape: z.ZodType<FieldValues> = z.record(
  z.string(),
  z.union([scalar, z.array(z.string()), z.array(z.record(z.string(), scalar))]),
);
const partiesShape = z.array(
  z.strictObject({
    ref: z.string(),
    role: z.string(),
    kind: z.string(),
    name: z.string(),
    categories: z.array(z.string()).optional(),
    fromOutside: z.boolean().optional(),
    identityNumber: z.string().optional(),
    creditCode: z.string().optional(),
    phone: z.string().optional(),
    address: z.string().optional(),
    birthDate: z.string().optional(),
    victim: z.boolean().optional(),
  }),
);

/** Reads `--fields` and `--parties`: JSON on the command line.
 *  @throws Refusal `body.invalid` */
function json<T>(text: string | undefined, empty: T, option: string, shape: z.ZodType<T>): T {
  if (text === undefined) return empty;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Refusal('body.invalid', { problems: `${option}: ${(error as Error).message}` });
  }
  const result = shape.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${option} ${issue.path.join('.')}: ${issue.message}`);
  throw new Refusal('body.invalid', { problems });
}

const fieldsOf = ({ fields }: { fields?: string }): FieldValues => json(fields, {}, '--fields', fieldsShape);
const partiesOf = ({ parties }: { parties?: string }): PartyInput[] =>
  json<PartyInput[]>(parties, [], '--parties', partiesShape as z.ZodType<PartyInput[]>);

/** Who acts at the command line: the account that was named, with what the policy says about it. */
export interface Acting extends Actor {
  readonly person: Person;
  readonly policy: Policy;
}

export interface ActOptions {
  on: string;
  fields?: string;
  parties?: string;
}

export interface CorrectOptions {
  reason: string;
  on?: string;
  fields?: string;
  void?: boolean;
}

/** `anjuan case …`: logs and reads cases from the command line, through the same use cases as the server. */
export class CaseCommands {
  constructor(
    private readonly open: OpenCase,
    private readonly record: RecordAct,
    private readonly correct: CorrectAct,
    private readonly read: ReadCase,
  ) {}

  /** `anjuan case open TYPE ACT --on D`. */
  async openCase(
    by: Acting,
    type: string,
    act: string,
    options: ActOptions & { organisation?: string },
  ): Promise<Outcome> {
    const stored = await this.open.run({
      by,
      sight: by.policy.sight(by.person, 'case.see'),
      type,
      organisation: by.policy.unitFor(by.person, 'case.record', options.organisation),
      act,
      occurredOn: options.on,
      fields: fieldsOf(options),
      parties: partiesOf(options),
    });
    return caseOutcome(await this.read.run(stored.file.id));
  }

  /** `anjuan case act CASE ACT --on D`. */
  async recordAct(by: Acting, target: string, act: string, options: ActOptions): Promise<Outcome> {
    const caseId = await this.idOf(target);
    await this.record.run({
      by,
      sight: by.policy.sight(by.person, 'case.record'),
      caseId,
      act,
      occurredOn: options.on,
      fields: fieldsOf(options),
      parties: partiesOf(options),
    });
    return caseOutcome(await this.read.run(caseId));
  }

  /** `anjuan case correct CASE ACT-ID --reason R`, with `--on D [--fields JSON]` for what is right, or `--void`. */
  async correctAct(by: Acting, target: string, corrects: string, options: CorrectOptions): Promise<Outcome> {
    const isVoid = options.void === true;
    if (isVoid === (options.on !== undefined) || (isVoid && options.fields !== undefined)) {
      throw new Refusal('field.invalid', { field: '--on', problem: '更正请写 --on 和 --fields；撤销请只写 --void' });
    }
    const caseId = await this.idOf(target);
    const replacement =
      options.on === undefined ? {} : { replacement: { occurredOn: options.on, fields: fieldsOf(options) } };
    const sight = by.policy.sight(by.person, 'case.record');
    await this.correct.run({ by, sight, caseId, corrects, reason: options.reason, ...replacement });
    return caseOutcome(await this.read.run(caseId));
  }

  /** `anjuan case show CASE [--known-at T]`. */
  async show(target: string, options: { knownAt?: string }): Promise<Outcome> {
    const { knownAt } = options;
    if (knownAt !== undefined && !isInstant(knownAt)) {
      throw new Refusal('field.invalid', {
        field: '--known-at',
        problem: '应为 UTC 时刻，如 2023-06-30T16:00:00.000Z',
      });
    }
    return caseOutcome(await this.read.run(await this.idOf(target), knownAt));
  }

  /** `anjuan explain-deadline CASE PERIOD`: how a due date was counted, for each party that has a clock of its own. */
  async explainDeadline(target: string, period: string): Promise<Outcome> {
    const view = await this.read.run(await this.idOf(target));
    const clocks = view.dueDates.filter((due) => due.period === period);
    if (clocks.length === 0) throw new Refusal('period.unknown', { period });
    return { json: { period, clocks }, text: clocks.map(({ explanation }) => explanation.join('\n')).join('\n\n') };
  }

  private async idOf(target: string): Promise<string> {
    return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(target) ? target : this.read.idOf(target);
  }
}

function itemsOutcome(page: { items: CaseItem[]; next: string | null }): Outcome {
  const rows = page.items.map(({ nextDue, number, typeName, state, organisation, handler }) => [
    nextDue ? nextDue.on + (nextDue.overdue ? '（逾期）' : '') + (nextDue.provisional ? '（暂定）' : '') : '—',
    nextDue?.name ?? '',
    number,
    typeName,
    state.name,
    organisation.name,
    handler ?? '（未分配）',
  ]);
  const more = page.next === null ? [] : [`下一页：--after ${page.next}`];
  return { json: page, text: [table(rows), ...more].join('\n') };
}

export interface ListOptions {
  organisation?: string;
  view?: string;
  within?: string;
  type?: string;
  handler?: string;
  limit: string;
  after?: string;
}

const wholeNumber = (text: string, option: string, max: number): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > max) {
    throw new Refusal('field.invalid', { field: option, problem: `应为 0 至 ${max} 的整数` });
  }
  return number;
};

/** `anjuan worklist`. */
export async function showWorklist(by: Acting, options: ListOptions, worklist: Worklist): Promise<Outcome> {
  const { view, within, type, handler, after, limit, organisation } = options;
  if (view !== undefined && !worklistViews.includes(view as WorklistView)) {
    throw new Refusal('field.invalid', { field: '--view', problem: `应为 ${worklistViews.join('、')}` });
  }
  return itemsOutcome(
    await worklist.run({
      account: by.person.account,
      sight: by.policy.sightWithin(by.person, 'case.see', organisation),
      limit: wholeNumber(limit, '--limit', 200),
      ...(view === undefined ? {} : { view: view as WorklistView }),
      ...(within === undefined ? {} : { withinWorkingDays: wholeNumber(within, '--within', 250) }),
      ...(type === undefined ? {} : { type }),
      ...(handler === undefined ? {} : { handler }),
      ...(after === undefined ? {} : { after }),
    }),
  );
}

/** `anjuan search TEXT`. */
export async function searchCases(by: Acting, text: string, options: ListOptions, search: Search): Promise<Outcome> {
  const { type, after, limit, organisation } = options;
  return itemsOutcome(
    await search.run({
      account: by.person.account,
      sight: by.policy.sightWithin(by.person, 'case.see', organisation),
      text,
      limit: wholeNumber(limit, '--limit', 200),
      ...(type === undefined ? {} : { type }),
      ...(after === undefined ? {} : { after }),
    }),
  );
}
