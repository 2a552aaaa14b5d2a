import type { FieldValues } from '#casework/definition';
import type { LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import type { Demo } from '../demo-world.js';

/** A case that is open on the day of the demonstration. Days are counted back from it. */
export interface OpenRow {
  /** What later rows call it; its number when left out. */
  key?: string;
  unit: string;
  /** When it came in. */
  ago: number;
  /** Nobody handles it yet. */
  unassigned?: true;
  steps: readonly OpenStep[];
}

export type OpenStep = readonly [
  act: string,
  ago: number,
  fields?: FieldValues | ((on: LegalDate, story: CaseStory, demo: Demo) => FieldValues),
];
