import type { PartyInput } from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Organisation } from '#identity';
import { addDays, type LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import { type Demo, placeOf } from '../demo-world.js';
import type { Names } from '../names.js';
import type { Random } from '../random.js';
import { complaints } from '../reconsideration/complaints.js';

/** Who is sued: the organ that acted, both after a decision that upheld it, or the reconsideration organ alone. */
export type SuedAs = 'sole' | 'joint' | 'reconsideration-organ';

export interface SuitReceipt {
  key: string;
  unit: Organisation;
  on: LegalDate;
  suedAs: SuedAs;
  /** What makes the court's case number its own. */
  number: number;
}

/** The receipt of a complaint with its invented parties. What people sue about is what they complain about. */
export function suit(demo: Demo, receipt: SuitReceipt, names: Names, random: Random): CaseStory {
  const { key, unit, on, suedAs } = receipt;
  const about = random.pick(complaints.complaints);
  const docketedOn = addDays(on, -random.int(3, 5));
  const suedOn = addDays(docketedOn, -random.int(3, 7));
  const place = placeOf(unit);
  const department = `${place}${about.organ}`;
  const isPrefecture = unit.code === demo.prefecture.code;
  const isGovernment = isPrefecture || suedAs !== 'sole';
  const defendant = isGovernment ? (unit.represents?.name ?? '') : department;
  const plaintiff = plaintiffOf(about.enterprise ?? false, place, names, random);
  const parties: PartyInput[] = [
    { ref: 'plaintiff', role: 'plaintiff', ...plaintiff },
    organ('defendant', defendant),
    ...(suedAs === 'joint' ? [organ('co-defendant', department)] : []),
  ];
  const decided = suedAs === 'sole' ? {} : { decisionServedOn: addDays(suedOn, -random.int(3, 12)) };
  const fields: FieldValues = {
    court: `${place}${isPrefecture ? '中级' : ''}人民法院`,
    courtLevel: isPrefecture ? 'intermediate' : 'basic',
    courtCaseNumber: `（${docketedOn.slice(0, 4)}）黑${isPrefecture ? '27' : unit.code.slice(2)}行初${receipt.number}号`,
    plaintiffs: ['plaintiff'],
    defendants: ['defendant'],
    ...(suedAs === 'joint' ? { coDefendants: ['co-defendant'] } : {}),
    defendantRole: suedAs,
    defendantKind: isPrefecture ? 'city' : isGovernment ? 'county' : 'county-department',
    actSued: about.act,
    matter: about.matter,
    field: about.field,
    claims: `请求撤销${about.act}`,
    compensationClaimed: random.chance(0.1),
    normativeReview: false,
    actKnownOn: addDays(suedOn, -random.int(20, 120)),
    ...decided,
    suedOn,
    docketedOn,
    procedure: 'ordinary',
  };
  return demo.tell(
    { key, type: 'litigation', organisation: unit.code, act: 'complaint-copy-received', on, fields, parties },
    random,
  );
}

const organ = (role: string, name: string): PartyInput => ({ ref: role, role, kind: 'administrative-organ', name });

function plaintiffOf(enterprise: boolean, place: string, names: Names, random: Random) {
  if (!enterprise) return { kind: 'citizen', name: names.person() };
  if (random.chance(0.4)) return { kind: 'sole-trader', name: names.shop(place) };
  return { kind: 'legal-person', name: names.company(place) };
}
