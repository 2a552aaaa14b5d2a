import type { Organisations } from '#identity';
import type { CaseTypes } from '../case-types.js';
import type { Rulebook } from '../timeline/record.js';

/** What every use case of casework knows beside the database: case types, rules, organisations. Fixed at start. */
export class Knowledge {
  constructor(
    readonly types: CaseTypes,
    readonly rules: Rulebook,
    readonly organisations: Organisations,
  ) {}
}
