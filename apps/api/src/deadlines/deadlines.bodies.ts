import { ListOf, Text, WholeNumber } from '../http/fields.js';

export class SupposedEventBody {
  @Text({ description: '程序行为或者事件的代码，见案件类型', example: 'accepted', max: 64 })
  act!: string;
  @Text({ description: '日期', example: '2024-03-06', max: 10, format: 'date' })
  on!: string;
  @Text({ description: '时刻（时:分），以时计算的期间才需要', example: '14:20', optional: true, max: 5 })
  time?: string;
  @WholeNumber({ description: '该行为所定或者所延长的日数', example: 30, optional: true, min: 0, max: 3_650 })
  days?: number;
}

export class CalculateBody {
  @Text({ description: '案件类型代码', example: 'reconsideration', max: 64 })
  caseType!: string;
  @Text({ description: '法律版本；缺省按最早一日确定', example: 'ARL-2023', optional: true, max: 16 })
  lawVersion?: string;
  @ListOf(() => SupposedEventBody, { description: '假定发生的行为和事件，先后不限；至多一百项，日数合计至多 3650' })
  events!: SupposedEventBody[];
}

/** Bodies as examples for the API description. */
export const calculateExamples = {
  accepted: {
    summary: '某日受理，其后有哪些期限',
    value: { caseType: 'reconsideration', events: [{ act: 'accepted', on: '2024-03-06' }] },
  },
  extended: {
    summary: '受理后延长三十日',
    value: {
      caseType: 'reconsideration',
      events: [
        { act: 'accepted', on: '2024-03-06' },
        { act: 'extension-approved', on: '2024-04-30', days: 30 },
      ],
    },
  },
};
