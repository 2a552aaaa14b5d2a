import { Refusal } from '#platform/refusals';
import type { Register } from './declaration/index.js';

/** The version that a change was made against must be the present one. */
export const changedMeanwhile = (version: number): Refusal => new Refusal('register.changed-meanwhile', { version });

/** @throws Refusal `register.changed-meanwhile` */
export function assertVersion(current: number, expected: number | undefined): void {
  if (expected !== undefined && expected !== current) throw changedMeanwhile(current);
}

export const alreadyVoided = (register: Register): Refusal =>
  new Refusal('register.entry-voided', { register: register.label });

export const hasChildren = (register: Register, children: number): Refusal =>
  new Refusal('register.has-children', { register: register.label, children });

export const noSuchParent = (field: string, label: string): Refusal =>
  new Refusal('field.invalid', { field, problem: `没有这一编号的有效“${label}”记录` });
