import { z } from 'zod';
import { addDays, type Instant, instantIn, type LegalDate } from '#legal-time';
import { configFolder, readDefinition } from '../config-files/index.js';

const at = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM');
const label = z.string().min(1);
const night = z.strictObject({ label, at });

const shape = z.strictObject({ 'nightly-figures': night });

/** When the system does by itself what belongs to the end of a night. */
export type JobSettings = z.infer<typeof shape>;

/** Reads config/jobs.yaml.
 *  @throws Refusal `definition.invalid` */
export const loadJobSettings = (file = configFolder('jobs.yaml')): JobSettings => readDefinition(file, shape);

/** A time of day on the day after. */
export const nextDay = (to: LegalDate, time: string): Instant => instantIn(addDays(to, 1), time);
