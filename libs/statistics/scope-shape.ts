import { z } from 'zod';

/** A scope in a definition file: bureau, region, or the code of a unit, which YAML takes for a number where nobody quotes it. */
export const scopeShape = z.union([z.string(), z.number().int().positive().transform(String)], 'must be a scope');
