import type { PartyInput } from '#casework';
import { type FieldValues, textOf } from '#casework/definition';
import type { Organisation } from '#identity';
import { addDays, type LegalDate } from '#legal-time';
import type { CaseStory, Pace } from '../case-story.js';
import { type Demo, placeOf } from '../demo-world.js';
import type { Names } from '../names.js';
import type { Random } from '../random.js';
import { lists } from './courses.js';
import { formalities } from './formalities.js';

/** How a case comes in. */
export type Opening = NoticeOpening | ApplicationOpening;

export interface NoticeOpening {
  organ: 'court' | 'procuratorate' | 'police';
  ground: string;
  stage: string;
}

export interface ApplicationOpening {
  caseKind: 'civil' | 'criminal' | 'administrative';
  matter: string;
  stage: string;
  /** Categories of each recipient. */
  recipients?: readonly string[];
  /** How many recipients; one when left out. */
  persons?: number;
  fromOutside?: true;
  /** Fen. */
  claim?: number;
  /** The case, told before, whose citizens are helped in it. */
  helps?: string;
}

/** Categories that follow from the ground of a notice. */
const categoryOfGround: Readonly<Record<string, string>> = { minor: 'minor', disability: 'disabled' };

export interface AidReceipt {
  key: string;
  unit: Organisation;
  on: LegalDate;
  opening: Opening;
  /** Left out where nobody handles the case yet. */
  handler?: string;
  pace?: Pace;
}

/** The receipt of an application or of a notice, with invented people. */
export function aidCase(demo: Demo, receipt: AidReceipt, names: Names, random: Random): CaseStory {
  const { key, unit, on, opening, handler, pace } = receipt;
  const notice = 'organ' in opening;
  const helped = notice || opening.helps === undefined ? undefined : demo.caseOf(opening.helps);
  const { fields, parties } = notice
    ? noticeOf(opening, on, names, random)
    : applicationOf(opening, placeOf(unit), names, random, helped);
  const story = demo.tell(
    {
      key,
      type: 'legal-aid',
      organisation: unit.code,
      act: notice ? 'organ-notice-received' : 'application-received',
      on,
      fields: { ...fields, ...(handler === undefined ? {} : { handler }) },
      parties,
      formalities: formalities(notice || opening.caseKind === 'criminal'),
    },
    random,
    pace,
  );
  return helped ? story.on(on, 'case-linked', { linkedCase: helped.key, relation: 'legal-aid-given' }) : story;
}

interface Content {
  fields: FieldValues;
  parties: PartyInput[];
}

function noticeOf({ organ, ground, stage }: NoticeOpening, on: LegalDate, names: Names, random: Random): Content {
  const kind = categoryOfGround[ground];
  const categories = [...(kind ? [kind] : []), ...(random.chance(0.3) ? ['detained'] : []), ...womanOrNot(random)];
  const crimes = ground === 'life-or-death' ? lists.gravestCrimes : lists.crimes;
  const mark = { court: '刑初', procuratorate: '检刑', police: '公刑' }[organ];
  const fields = {
    recipients: ['recipient-1'],
    organ,
    ground,
    stage,
    organCaseNumber: `（${on.slice(0, 4)}）黑27${mark}${random.int(1, 240)}号`,
    conditionFoundOn: addDays(on, -random.int(0, 3)),
    cause: random.pick(crimes),
  };
  return { fields, parties: [recipient(1, names, categories, false)] };
}

function applicationOf(
  opening: ApplicationOpening,
  place: string,
  names: Names,
  random: Random,
  helped?: CaseStory,
): Content {
  const { caseKind, matter, stage, recipients = [], persons = 1, fromOutside = false, claim } = opening;
  const people = Array.from({ length: persons }, (_, i) => {
    return recipient(i + 1, names, [...recipients, ...(recipients.length > 0 ? [] : womanOrNot(random))], fromOutside);
  }).map((person) => ({ ...person, ...(helped && nameOf(helped, ['applicant', 'plaintiff'])) }));
  const criminal = caseKind === 'criminal';
  const defence = matter === 'criminal-defence';
  const wages = recipients.includes('migrant-worker');
  const against = helped ? nameOf(helped, ['respondent', 'defendant']) : oppositeOf(opening, place, names);
  const opposite = { ref: 'opposite', role: 'opposite', ...against };
  const fields: FieldValues = {
    recipients: people.map(({ ref }) => ref),
    caseKind,
    matter,
    stage,
    economicCheck: wages ? 'exempt' : criminal ? 'not-limited' : random.pick(['verified', 'promised']),
    ...(wages ? { uncheckedGround: 'migrant-worker' } : {}),
    route: random.pick([
      'direct',
      'direct',
      'agent',
      ...(criminal ? ['detained-forwarded', 'duty-lawyer-forwarded'] : []),
    ]),
    cause: causeOf(helped) ?? (defence ? random.pick(lists.crimes) : lists.causes[matter]),
    ...(criminal ? { withoutCounsel: defence } : { opposites: ['opposite'] }),
    ...(claim === undefined ? {} : { claimAmount: claim }),
  };
  return { fields, parties: criminal ? people : [...people, opposite] };
}

/** Who stands in another case. */
function nameOf({ key, opening }: CaseStory, roles: readonly string[]) {
  const found = opening.parties.find(({ role }) => roles.includes(role));
  if (!found) throw new Error(`${key} has no ${roles.join(', ')}`);
  return { kind: found.kind, name: found.name };
}

/** What the other case is about. */
const causeOf = (helped?: CaseStory): string | null =>
  helped ? (textOf(helped.opening.fields, 'actComplained') ?? textOf(helped.opening.fields, 'actSued')) : null;

const againstEmployers = ['labour-remuneration', 'labour-relation', 'work-injury', 'social-insurance'];

/** Against whom the recipient is helped. */
function oppositeOf({ caseKind, matter }: ApplicationOpening, place: string, names: Names) {
  if (caseKind === 'administrative') return { kind: 'administrative-organ', name: `${place}民政局` };
  if (matter === 'medical-injury') return { kind: 'legal-person', name: `${place}人民医院` };
  if (againstEmployers.includes(matter)) return { kind: 'legal-person', name: names.company(place) };
  return { kind: 'citizen', name: names.person() };
}

const womanOrNot = (random: Random): string[] => (random.chance(0.25) ? ['woman'] : []);

const recipient = (number: number, names: Names, categories: readonly string[], fromOutside: boolean): PartyInput => ({
  ref: `recipient-${number}`,
  role: 'recipient',
  kind: 'citizen',
  name: names.person(),
  categories,
  fromOutside,
});
