import { z } from 'zod';
import type { Organisation } from '#identity';
import { placeOf } from '../demo-world.js';
import { demoList } from '../names.js';

/** A department that enforces and issues documents. */
export interface Department {
  name: string;
  /** As in the dictionary of administrative fields. */
  field: string;
  /** Its word in document numbers. */
  mark: string;
}

const text = z.string().min(1);

export const { departments } = demoList('enforcement', {
  departments: z.array(z.strictObject({ name: text, field: text, mark: text })).min(1),
});

/** A department of the place of a unit. */
export const departmentAt = (unit: Organisation, { name }: Department): string => `${placeOf(unit)}${name}`;
