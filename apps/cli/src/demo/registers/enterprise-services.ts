import { type Demo, placeOf } from '../demo-world.js';
import type { Names } from '../names.js';
import { type Random, repeat } from '../random.js';
import { happenings } from './happenings.js';
import type { Lawyer } from './lawyers.js';

/** W5 and W6 of seed-records.md section 4: so many lawyers serve so many enterprises in the campaign. */
const campaign = { lawyers: 110, enterprises: 55 } as const;

interface Enterprise {
  name: string;
  isPrivate: boolean;
}

interface Service {
  kind: string;
  enterprise: Enterprise;
  lawyer?: string;
  campaign?: string;
  amount?: number;
  documentsReviewed?: number;
  reportsIssued?: number;
  gapClosed?: true;
}

/** What lawyers did for enterprises. */
export function enterpriseServices(demo: Demo, lawyers: readonly Lawyer[]): void {
  const { random, names } = demo.chanceOf('enterprise services');
  const enterprises = someEnterprises(demo, campaign.enterprises, names, random);
  const inCampaign = random.some(lawyers, campaign.lawyers);
  const spans = [
    {
      from: '2022-04-06',
      to: '2022-12-09',
      things: [...repeat([6, checkOf]), ...repeat([12, consultationOf])].map((of) => of(random.pick(enterprises))),
    },
    {
      from: '2023-03-01',
      to: '2023-12-08',
      things: [...ofCampaign(enterprises, inCampaign, random), ...besideIt(enterprises, random)],
      duplicates: 4,
    },
    {
      from: '2024-03-01',
      to: '2024-06-21',
      things: [
        ...repeat([12, 'lecture'], [15, 'consultation']).map((kind) => ({
          ...inIt(kind, random.pick(enterprises)),
          lawyer: random.pick(lawyers).key,
        })),
        ...repeat([5, checkOf]).map((of) => of(random.pick(enterprises))),
      ],
    },
  ];
  happenings(demo, 'enterprise-service', spans, ({ enterprise, lawyer, amount, ...service }) => ({
    fields: { ...service, enterprise: enterprise.name, privateEnterprise: enterprise.isPrivate },
    ...(amount === undefined ? {} : { amount }),
    ...(lawyer === undefined ? {} : { under: { field: 'lawyer', entry: lawyer } }),
  }));
}

/** Different private enterprises over the counties. */
function someEnterprises(demo: Demo, count: number, names: Names, random: Random): Enterprise[] {
  const found = new Set<string>();
  while (found.size < count) found.add(names.company(placeOf(random.pick(demo.counties))));
  return [...found].map((name) => ({ name, isPrivate: true }));
}

const stateOwned: Enterprise = { name: '大兴安岭林业集团（演示）有限责任公司', isPrivate: false };

const inIt = (kind: string, enterprise: Enterprise): Service => ({ kind, enterprise, campaign: 'hundred-lawyers' });
const checkOf = (enterprise: Enterprise): Service => ({ kind: 'health-check', enterprise });
const consultationOf = (enterprise: Enterprise): Service => ({ kind: 'consultation', enterprise });

const yuan = (amount: number): number => amount * 100;

/** 55 lectures, one at each enterprise; 80 consultations, two of them at a state-owned one; 10 warnings, one problem solved;
 *  17 documents in nine reviews, 11 checks with a report each, gaps closed at two enterprises, 200,000 yuan of loss avoided. */
function ofCampaign(enterprises: readonly Enterprise[], lawyers: readonly Lawyer[], random: Random): Service[] {
  const some = () => random.pick(enterprises);
  const [first, second] = enterprises as [Enterprise, Enterprise];
  const reviews = [first, first, second, ...repeat([6, some]).map((one) => one())];
  const services: Service[] = [
    ...enterprises.map((enterprise) => inIt('lecture', enterprise)),
    ...repeat([2, stateOwned]).map((enterprise) => inIt('consultation', enterprise)),
    ...repeat([77, 'consultation'], [10, 'risk-warning']).map((kind) => inIt(kind, some())),
    { ...inIt('consultation', some()), amount: yuan(50_000) },
    { ...inIt('problem-solved', some()), amount: yuan(120_000) },
    ...reviews.map(
      (enterprise, i): Service => ({
        ...inIt('document-review', enterprise),
        documentsReviewed: i === 0 ? 1 : 2,
        ...(i < 3 && { gapClosed: true }),
        ...(i === 2 && { amount: yuan(30_000) }),
      }),
    ),
    ...random.some(enterprises, 11).map((enterprise) => ({ ...inIt('health-check', enterprise), reportsIssued: 1 })),
  ];
  // Every lawyer once; who has time serves again.
  return services.map((service, i) => ({ ...service, lawyer: (lawyers[i] ?? random.pick(lawyers)).key }));
}

/** W7: 13 checks beside those of the campaign, 24 in all; and what belongs to no campaign. */
function besideIt(enterprises: readonly Enterprise[], random: Random): Service[] {
  const others = [...enterprises, stateOwned];
  return [
    ...repeat([13, checkOf], [14, consultationOf]).map((of) => of(random.pick(others))),
    { kind: 'document-review', enterprise: stateOwned, documentsReviewed: 5, gapClosed: true, amount: yuan(80_000) },
  ];
}
