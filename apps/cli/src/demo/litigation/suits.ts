import type { PartyInput } from '#casework';
import { type FieldValues, textOf, textsOf } from '#casework/definition';
import type { Organisation } from '#identity';
import { addDays, type LegalDate } from '#legal-time';
import type { CaseStory, Pace } from '../case-story.js';
import { type Demo, placeOf } from '../demo-world.js';
import type { Names } from '../names.js';
import type { Random } from '../random.js';
import { complaints } from '../reconsideration/complaints.js';
import type { Decision } from './decisions.js';

/** Who is sued: the organ that acted, both after a decision that upheld it, or the reconsideration organ alone. */
export type SuedAs = 'sole' | 'joint' | 'reconsideration-organ';

export interface SuitReceipt {
  key: string;
  unit: Organisation;
  on: LegalDate;
  suedAs: SuedAs;
  /** What makes the court's case number its own. */
  number: number;
  /** The decision in the system that the plaintiff does not accept. */
  decision?: Decision;
  /** Told at once only where work is in progress. */
  handler?: string;
  pace?: Pace;
}

/** What a suit is about. */
interface Dispute {
  plaintiff: Omit<PartyInput, 'ref' | 'role'>;
  /** The department that acted. */
  department: string;
  act: string;
  matter: string;
  field: string;
  knownOn: LegalDate;
  suedOn: LegalDate;
  /** What tells of the decision on reconsideration before it. */
  reconsidered: FieldValues;
}

/** The receipt of a complaint with its invented parties. */
export function suit(demo: Demo, receipt: SuitReceipt, names: Names, random: Random): CaseStory {
  const { key, unit, on, suedAs, decision, handler, pace } = receipt;
  const docketedOn = addDays(on, -random.int(3, 5));
  const suedOn = addDays(docketedOn, -random.int(3, 7));
  const place = placeOf(unit);
  const about = decision ? disputeAfter(decision, unit, suedOn) : inventedDispute(place, suedAs, suedOn, names, random);
  const isPrefecture = unit.code === demo.prefecture.code;
  const isGovernment = isPrefecture || suedAs !== 'sole';
  const defendant = isGovernment ? (unit.represents?.name ?? '') : about.department;
  const parties: PartyInput[] = [
    { ref: 'plaintiff', role: 'plaintiff', ...about.plaintiff },
    organ('defendant', defendant),
    ...(suedAs === 'joint' ? [organ('co-defendant', about.department)] : []),
  ];
  const fields: FieldValues = {
    court: `${place}${isPrefecture ? '中级' : ''}人民法院`,
    courtLevel: isPrefecture ? 'intermediate' : 'basic',
    courtCaseNumber: `（${docketedOn.slice(0, 4)}）黑${isPrefecture ? '27' : unit.code.slice(2)}行初${receipt.number}号`,
    plaintiffs: ['plaintiff'],
    defendants: ['defendant'],
    ...(suedAs === 'joint' ? { coDefendants: ['co-defendant'] } : {}),
    defendantKind: isPrefecture ? 'city' : isGovernment ? 'county' : 'county-department',
    actSued: about.act,
    matter: about.matter,
    field: about.field,
    claims: `请求撤销${about.act}`,
    compensationClaimed: random.chance(0.1),
    normativeReview: false,
    actKnownOn: about.knownOn,
    ...about.reconsidered,
    suedOn: about.suedOn,
    docketedOn,
    procedure: 'ordinary',
    ...(handler === undefined ? {} : { handler }),
  };
  const by = demo.defenderOf(unit.code);
  const opening = { key, organisation: unit.code, act: 'complaint-copy-received', on, fields, parties, by };
  return demo.tell({ ...opening, type: 'litigation' }, random, pace);
}

const organ = (role: string, name: string): PartyInput => ({ ref: role, role, kind: 'administrative-organ', name });

/** What people sue about is what they complain about. */
function inventedDispute(place: string, suedAs: SuedAs, suedOn: LegalDate, names: Names, random: Random): Dispute {
  const about = random.pick(complaints.complaints);
  const decided = suedAs === 'sole' ? {} : { decisionServedOn: addDays(suedOn, -random.int(3, 12)) };
  return {
    ...about,
    plaintiff: plaintiffOf(about.enterprise ?? false, place, names, random),
    department: `${place}${about.organ}`,
    knownOn: addDays(suedOn, -random.int(20, 120)),
    suedOn,
    reconsidered: { defendantRole: suedAs, ...decided },
  };
}

/** The applicant sues within fifteen days. Who is sued and since when, the case of the decision tells by itself. */
function disputeAfter({ story, servedOn, suedAs }: Decision, unit: Organisation, planned: LegalDate): Dispute {
  const { key, opening } = story;
  const [first, last] = [addDays(servedOn, 1), addDays(servedOn, 15)];
  const party = (role: string) => opening.parties.find((each) => each.role === role) as PartyInput;
  const { name, kind } = party('applicant');
  const act = textOf(opening.fields, 'actComplained') ?? '';
  return {
    plaintiff: { name, kind },
    department: party('respondent').name,
    act: suedAs === 'joint' ? act : `${unit.represents?.name ?? ''}关于${act}的行政复议决定`,
    matter: textsOf(opening.fields, 'matters')[0] ?? 'other',
    field: textOf(opening.fields, 'field') ?? 'other',
    knownOn: textOf(opening.fields, 'knownOn') as LegalDate,
    suedOn: planned < first ? first : planned > last ? last : planned,
    reconsidered: { reconsiderationCase: key },
  };
}

function plaintiffOf(enterprise: boolean, place: string, names: Names, random: Random) {
  if (!enterprise) return { kind: 'citizen', name: names.person() };
  if (random.chance(0.4)) return { kind: 'sole-trader', name: names.shop(place) };
  return { kind: 'legal-person', name: names.company(place) };
}
