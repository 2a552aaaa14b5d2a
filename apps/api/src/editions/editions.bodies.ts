import { Day, Moment, NumberInQuery, Text } from '../http/fields.js';

export class DraftBody {
  @Text({ description: '提纲', example: 'annual-2023', max: 64 })
  outline!: string;
  @Day({ description: '起始日；缺省为提纲的期间，或者其他年份的同一期间', optional: true, example: '2023-01-01' })
  from?: string;
  @Day({ description: '截止日', optional: true, example: '2023-12-31' })
  to?: string;
}

export class CheckBody {
  @Moment({ description: '以何时所知核对；缺省为现在', optional: true, example: '2024-01-05T15:59:59.999Z' })
  knownAt?: string;
}

export class ExplainBody {
  @Text({ description: '不符的勾稽关系', example: 'mediation.confirmations', max: 100 })
  check!: string;
  @Text({ description: '统计范围', example: 'region', max: 64 })
  scope!: string;
  @Text({ description: '原因；随报告刊印', example: '两件口头协议经补录书面协议后确认。', max: 2000 })
  text!: string;
}

export class KeptRecordsParameters {
  @NumberInQuery({
    description: '第几部分，从 0 起：比率的分子、分母',
    min: 0,
    max: 99,
    byDefault: 0,
    optional: true,
    example: 0,
  })
  part?: number;
  @NumberInQuery({ description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 })
  limit?: number;
  @Text({ description: '上一页的 next；只作翻页用', max: 400, optional: true })
  after?: string;
}

export class ReturnBody {
  @Text({ description: '退回的理由：何处须改', example: '法律援助一段的口径与上年不同', max: 2000 })
  reason!: string;
}

export class CorrectionBody {
  @Text({ description: '更正的理由', example: '一件案件的结果录入错误', max: 2000 })
  reason!: string;
}
