import {
  type ActSpec,
  type CaseType,
  confidenceWords,
  lengthWords,
  type PeriodSpec,
  type PeriodVersionSpec,
  type Role,
} from '#casework/definition';
import type { PeriodLength } from '#legal-time';
import { plain, term } from './markdown.js';

export const roleWords: Readonly<Record<Role, string>> = {
  clerk: '收案人员',
  handler: '承办人',
  'office-head': '机构负责人',
  'organ-head': '机关负责人',
  court: '人民法院',
  system: '系统',
};

export const whoseWords: Readonly<Record<PeriodSpec['whose'], string>> = {
  office: '办案机构',
  applicant: '申请人',
  respondent: '被申请人',
  parties: '当事人',
  court: '人民法院',
  organ: '其他机关',
};

/** How sure a period is, in words. */
export const confidenceIn = (mark: PeriodVersionSpec['confidence']): string =>
  mark === undefined ? '法律原文' : confidenceWords[mark].word;

/** A length in words. */
export function lengthIn(length: PeriodLength): string {
  const words = lengthWords(length);
  if (length.backwards) return `至迟提前${words}`;
  return length.condition ? `须满${words}，不顺延` : words;
}

/** The days on which something is in force; empty where no day is left out. */
export function inForce({ from, until }: { from?: string; until?: string }): string {
  if (from === undefined) return until === undefined ? '' : `${until}及以前`;
  return until === undefined ? `${from}及以后` : `${from}至${until}`;
}

/** By whom an act is done. */
export const doersOf = ({ by, automatic }: ActSpec): string =>
  automatic ? '系统（自动）' : by.map((role) => roleWords[role]).join('、');

/** The name of an act or event. */
export const nameOf = (type: CaseType, of: string): string => (type.acts[of] ?? type.events[of])?.name ?? of;

/** The names of acts or events, with their codes. */
export const eventsIn = (type: CaseType, codes: readonly string[]): string =>
  codes.map((each) => term(nameOf(type, each), each)).join('、');

/** The names of states; short where an act is permitted in every state, or in every one before the end. */
export function statesIn({ states }: CaseType, codes: readonly string[]): string {
  const all = Object.keys(states);
  const isListed = (each: string): boolean => codes.includes(each);
  if (all.every(isListed)) return '各状态';
  if (all.length > 2 && all.every((each) => isListed(each) !== (states[each]?.terminal ?? false)))
    return '终局前各状态';
  return codes.map((each) => plain(states[each]?.name ?? each)).join('、');
}
