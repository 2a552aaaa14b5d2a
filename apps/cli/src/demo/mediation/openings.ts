import { z } from 'zod';
import type { PartyInput } from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import type { CaseStory, Pace } from '../case-story.js';
import type { Demo } from '../demo-world.js';
import { demoList, type Names, texts } from '../names.js';
import { type Random, repeat } from '../random.js';
import { formalities } from './formalities.js';

const dispute = z.strictObject({
  type: z.string(),
  weight: z.number().int(),
  facts: texts,
  worth: z.tuple([z.number(), z.number()]),
});
type Dispute = z.infer<typeof dispute>;

/** What people fall out about. */
export const lists = demoList('mediation', {
  disputes: z.array(dispute),
  enterpriseTypes: texts,
  agreements: texts,
  visits: texts,
  places: texts,
});

const any = repeat(...lists.disputes.map((each) => [each.weight, each] as const));
const ofEnterprises = any.filter(({ type }) => lists.enterpriseTypes.includes(type));

/** How a dispute comes to a committee. */
export interface Coming {
  act: string;
  fields?: FieldValues;
  privateEnterprise?: true;
  /** Disputes that courts hand over are mediated at the bureau's centre, others at a station. */
  atBureau?: true;
}

export interface MediationReceipt {
  key: string;
  unit: Organisation;
  on: LegalDate;
  coming: Coming;
  /** Left out where nobody handles the case yet. */
  handler?: string;
  pace?: Pace;
}

/** The arrival of a dispute with its invented parties, and the sum it is about. */
export function disputeCase(demo: Demo, receipt: MediationReceipt, names: Names, random: Random) {
  const { key, unit, on, coming, handler, pace } = receipt;
  const about: Dispute = random.pick(coming.privateEnterprise ? ofEnterprises : any);
  const [from, to] = about.worth;
  const amount = random.chance(0.7) ? random.int(from / 100, to / 100) * 10_000 : undefined;
  const parties = partiesOf(coming, names, random);
  const fields: FieldValues = {
    parties: parties.map(({ ref }) => ref),
    disputeType: about.type,
    committeeKind: committeeKindOf(unit, coming, random),
    briefFacts: random.pick(about.facts),
    difficult: random.chance(0.03),
    privateEnterprise: coming.privateEnterprise ?? false,
    ...(amount === undefined ? {} : { amount }),
    ...(handler === undefined ? {} : { handler }),
    ...coming.fields,
  };
  const forms = formalities(
    demo.accountOf(unit.code),
    parties.map(({ ref }) => ref),
  );
  const opening = { key, organisation: unit.code, act: coming.act, on, fields, parties, formalities: forms };
  const story: CaseStory = demo.tell({ ...opening, type: 'mediation' }, random, pace);
  return { story, amount };
}

function partiesOf({ privateEnterprise }: Coming, names: Names, random: Random): PartyInput[] {
  const count = random.pick([2, 2, 2, 2, 2, 2, 3, 4]);
  return Array.from({ length: count }, (_, i) => {
    const ref = `party-${i + 1}`;
    if (privateEnterprise && i === 1) return { ref, role: 'party', kind: 'legal-person', name: names.company('') };
    return { ref, role: 'party', kind: 'citizen', name: names.person() };
  });
}

function committeeKindOf(unit: Organisation, { privateEnterprise, atBureau }: Coming, random: Random): string {
  if (atBureau) return 'industry';
  if (privateEnterprise) return random.pick(['private-enterprise', 'chamber', 'street']);
  const town = ['232701', '232721', '232722'].includes(unit.code.slice(0, 6));
  return random.pick(town ? ['village', 'village', 'residents', 'township'] : ['residents', 'residents', 'street']);
}
