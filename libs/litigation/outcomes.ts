import { textsOf } from '#casework/definition';
import type { CaseEvent, History } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { type InstanceKind, instancesOf } from './instances.js';

/** How an instance ended. */
export interface Outcome {
  kind: InstanceKind;
  /** A code of the dictionary `litigation-outcome`. */
  code: string;
  on: LegalDate;
  /** What then stands between the parties: an appeal that is rejected leaves the judgment below; a case sent back has none. */
  stands: string | null;
}

/** A judgment with several items counts as the first of these that it holds: what goes against the organ before what does not.
 *  @source 本系统约定: one statistical outcome for each case */
const priority = [
  'revoked',
  'revoked-part',
  'void',
  'illegal',
  'changed',
  'perform',
  'pay',
  'agreement',
  'remedy',
  'suit-dismissed',
  'claims-rejected',
] as const;

/** The acts that end an instance by their own name. */
const codeOfAct: Readonly<Record<string, string>> = {
  'suit-dismissed': 'suit-dismissed',
  'withdrawal-allowed': 'withdrawn',
  'deemed-withdrawn': 'deemed-withdrawn',
  terminated: 'terminated',
  'mediation-concluded': 'mediated',
  'retrial-mediated': 'mediated',
  'appeal-rejected': 'upheld',
  'appeal-withdrawn': 'appeal-withdrawn',
  'retrial-upheld': 'upheld',
  remanded: 'remanded',
  'trial-ordered': 'trial-ordered',
};

/** The acts that end an instance by a judgment on the claims. */
const judgments = ['judgment-made', 'appeal-changed', 'retrial-changed'];
/** What leaves the judgment below as it is. */
const leaving = ['upheld', 'appeal-withdrawn'];
const sendingBack = ['remanded', 'trial-ordered'];

function codeOf({ code, fields }: CaseEvent): string | undefined {
  if (judgments.includes(code)) {
    const items = textsOf(fields, 'items');
    return priority.find((item) => items.includes(item)) ?? items[0];
  }
  return Object.hasOwn(codeOfAct, code) ? codeOfAct[code] : undefined;
}

/** How the instances of a case ended, in their order. A sending back ends the instance of appeal. */
export function outcomesOf(history: History): Outcome[] {
  const outcomes: Outcome[] = [];
  let before: InstanceKind = 'first';
  for (const { kind, events } of instancesOf(history)) {
    for (const event of events) {
      const code = codeOf(event);
      if (code === undefined) continue;
      const standing = outcomes.at(-1)?.stands ?? null;
      const stands = sendingBack.includes(code) ? null : leaving.includes(code) ? standing : code;
      outcomes.push({ kind: sendingBack.includes(code) ? before : kind, code, on: event.on, stands });
    }
    before = kind;
  }
  return outcomes;
}

/** The acts with which the outcome binds at once; a judgment or dismissal of first instance binds when nobody appeals. */
const final = [
  'judgment-effective',
  'withdrawal-allowed',
  'deemed-withdrawn',
  'terminated',
  'mediation-document-served',
  'appeal-rejected',
  'appeal-changed',
  'appeal-withdrawn',
];

/** The acts that end a retrial. */
const retried = ['retrial-upheld', 'retrial-changed'];

/** The first act with which the outcome of the case became binding; a later retrial does not move it.
 *  @source 行政诉讼法第八十五条、第八十九条; 行诉解释 on withdrawal and mediation */
export const firstEffective = (history: History): CaseEvent | undefined => history.all(...final)[0];

/** The last act with which an outcome became binding, retrials included. */
export const lastEffective = (history: History): CaseEvent | undefined => history.last(...final, ...retried);

/** The outcome that stood on the day on which the case became binding. */
export function effectiveOutcomeOf(history: History): string | null {
  const effective = firstEffective(history);
  if (effective === undefined) return null;
  const before = outcomesOf(history).filter(({ kind, on }) => kind !== 'retrial' && on <= effective.on);
  return before.at(-1)?.stands ?? null;
}

/** The acts that end the first instance. */
export const firstOutcomes = [
  'judgment-made',
  'suit-dismissed',
  'withdrawal-allowed',
  'deemed-withdrawn',
  'terminated',
  'mediation-concluded',
] as const;

/** The acts that end the second instance. */
export const secondOutcomes = [
  'appeal-rejected',
  'appeal-changed',
  'appeal-withdrawn',
  'remanded',
  'trial-ordered',
  'withdrawal-allowed',
  'deemed-withdrawn',
  'terminated',
  'mediation-concluded',
] as const;
