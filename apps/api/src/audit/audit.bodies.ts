import { Moment, NumberInQuery, OneOf, Text, WholeNumber } from '../http/fields.js';

const limit = { description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 } as const;
const after = { description: '上一页的 next；只作翻页用', max: 400, optional: true } as const;
const from = { description: '自此时起', optional: true, example: '2024-03-01T00:00:00.000Z' } as const;
const until = { description: '至此时止（不含）', optional: true, example: '2024-04-01T00:00:00.000Z' } as const;

export class AuditParameters {
  @Text({ description: '账号', optional: true, example: 'caseworker', max: 64 })
  account?: string;
  @Text({ description: '行为代码', optional: true, example: 'case.seen', max: 64 })
  action?: string;
  @Text({ description: '对象编号（案件、台账记录）', optional: true, max: 64 })
  object?: string;
  @OneOf(['done', 'refused'], { description: '结果', optional: true })
  result?: 'done' | 'refused';
  @Moment(from)
  from?: string;
  @Moment(until)
  until?: string;
  @NumberInQuery(limit)
  limit?: number;
  @Text(after)
  after?: string;
}

export class WhoSawBody {
  @Text({ description: '当事人姓名或者名称（全称）', example: '王样本', max: 200 })
  name!: string;
  @Moment(from)
  from?: string;
  @Moment(until)
  until?: string;
  @WholeNumber(limit)
  limit?: number;
  @Text(after)
  after?: string;
}
