import type { ActSpec, Source } from './case-type.js';

/** Acts that every case type knows and that leave the state as it is. */
export const commonActs = <const S extends string>(states: readonly S[], source: Source) =>
  ({
    'handler-assigned': {
      name: '确定承办人',
      from: states,
      to: 'same',
      by: ['office-head'],
      fields: {
        handler: { kind: 'officer', label: '承办人' },
        /** Why someone handles the case though the system sees a conflict. */
        conflictNote: { kind: 'text', maxLength: 200, label: '回避审查情况', optional: true },
        reason: { kind: 'text', maxLength: 200, label: '理由', optional: true },
      },
      asEntered: true,
      source,
    },
    'handler-released': {
      name: '解除承办人',
      from: states,
      to: 'same',
      by: ['office-head'],
      fields: { reason: { kind: 'text', maxLength: 200, label: '理由' } },
      asEntered: true,
      source,
    },
    'supervision-noted': {
      name: '督办、催办',
      from: states,
      to: 'same',
      by: ['office-head', 'organ-head'],
      fields: {
        kind: { kind: 'code', dictionary: 'supervision-kind', label: '督办方式' },
        content: { kind: 'text', label: '督办要求' },
        answerBy: {
          kind: 'date',
          planned: true,
          noEarlierThan: 'occurredOn',
          label: '要求反馈之日',
          optional: true,
        },
      },
      source,
    },
    'case-linked': {
      name: '关联其他案件',
      from: states,
      to: 'same',
      by: ['clerk', 'handler'],
      fields: {
        linkedCase: { kind: 'case', label: '关联案件' },
        relation: { kind: 'code', dictionary: 'case-relation', label: '关联关系' },
        note: { kind: 'text', maxLength: 200, label: '说明', optional: true },
      },
      source,
    },
  }) as const satisfies Record<string, ActSpec<S>>;
