import { z } from 'zod';
import type { PartyInput } from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import { addDays } from '#legal-time';
import type { CaseStory, Pace } from '../case-story.js';
import { type Demo, placeOf } from '../demo-world.js';
import { demoList, type Names, texts } from '../names.js';
import type { Random } from '../random.js';
import { formalities } from './formalities.js';

const complaint = z.strictObject({
  organ: z.string(),
  field: z.string(),
  matter: z.string(),
  act: z.string(),
  enterprise: z.boolean().optional(),
});
type Complaint = z.infer<typeof complaint>;

/** What is complained about, and how people speak of it. */
export const complaints = demoList('reconsideration', {
  complaints: z.array(complaint),
  opinions: texts,
  mediations: texts,
  withdrawals: texts,
});

const ofCitizens = complaints.complaints.filter(({ enterprise }) => !enterprise);

interface Respondent {
  name: string;
  kind: string;
}

/** Against whom: a department of the county; at the prefecture a county's government or a department of the prefecture. */
function respondentOf({ prefecture, counties }: Demo, unit: Organisation, organ: string, random: Random): Respondent {
  if (unit.code !== prefecture.code) return { name: `${placeOf(unit)}${organ}`, kind: 'county-department' };
  if (random.chance(0.4)) return { name: `${placeOf(unit)}${organ}`, kind: 'city-department' };
  return { name: random.pick(counties).represents?.name ?? '', kind: 'county' };
}

/** Who complains: citizens, sometimes several; a company or a shop about what enterprises are fined for. */
function applicantsOf({ enterprise }: Complaint, unit: Organisation, names: Names, random: Random): PartyInput[] {
  if (enterprise) {
    const shop = random.chance(0.4);
    const name = shop ? names.shop(placeOf(unit)) : names.company(placeOf(unit));
    return [{ ref: 'applicant-1', role: 'applicant', kind: shop ? 'sole-trader' : 'legal-person', name }];
  }
  const count = random.pick([1, 1, 1, 1, 1, 1, 2, 3]);
  return Array.from({ length: count }, (_, i) => {
    return { ref: `applicant-${i + 1}`, role: 'applicant', kind: 'citizen', name: names.person() };
  });
}

export interface Receipt {
  key: string;
  unit: Organisation;
  on: LegalDate;
  /** Left out where nobody handles the case yet. */
  handler?: string;
  pace?: Pace;
  /** One citizen complains, and nobody with them. */
  oneCitizen?: true;
}

/** The receipt of an application with its invented parties. */
export function application(demo: Demo, receipt: Receipt, names: Names, random: Random): CaseStory {
  const { key, unit, on, handler, pace, oneCitizen } = receipt;
  const about = random.pick(oneCitizen ? ofCitizens : complaints.complaints);
  const everyone = applicantsOf(about, unit, names, random);
  const applicants = oneCitizen ? everyone.slice(0, 1) : everyone;
  const respondent = respondentOf(demo, unit, about.organ, random);
  const fields: FieldValues = {
    channel: random.pick(['in-person', 'in-person', 'post', 'online', 'oral']),
    applicants: applicants.map(({ ref }) => ref),
    respondents: ['respondent'],
    respondentKinds: [respondent.kind],
    matters: [about.matter],
    field: about.field,
    knownOn: addDays(on, -random.int(5, 50)),
    actComplained: about.act,
    enterpriseRelated: about.enterprise ?? false,
    ...(handler === undefined ? {} : { handler }),
  };
  const parties = [
    ...applicants,
    { ref: 'respondent', role: 'respondent', kind: 'administrative-organ', name: respondent.name },
  ];
  const forms = formalities(key, on, fields['applicants'] as string[], demo.officersOf(unit.code));
  const opening = { key, organisation: unit.code, on, fields, parties, formalities: forms };
  return demo.tell({ ...opening, type: 'reconsideration', act: 'application-received' }, random, pace);
}
