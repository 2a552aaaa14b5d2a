import type { ActSpec, Source } from './case-type.js';

/** Acts that every case type knows and that leave the state as it is. */
export const commonActs = <const S extends string>(states: readonly S[], source: Source) =>
  ({
    'handler-assigned': {
      name: '确定承办人',
      from: states,
      to: 'same',
      by: ['office-head'],
      fields: { handler: { kind: 'officer', label: '承办人' } },
      source,
    },
  }) as const satisfies Record<string, ActSpec<S>>;
