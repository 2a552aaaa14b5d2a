import { tableFormats } from '#reporting';
import { NumberInQuery, OneOf, Text } from '../http/fields.js';

export class TableParameters {
  @Text({ description: '统计期间的起始日', example: '2023-01-01', max: 10 })
  from!: string;
  @Text({ description: '统计期间的截止日', example: '2023-12-31', max: 10 })
  to!: string;
  @Text({ description: 'bureau（本级）、region（全区）或机构代码（含其下级）', example: 'region', max: 64 })
  scope!: string;
  @Text({
    description: '按什么分行：month、quarter、year、organisation，或者报表所列的事项；缺省按报表的通常行次',
    example: 'month',
    max: 64,
    optional: true,
  })
  rows?: string;
}

export class TableFileParameters extends TableParameters {
  @OneOf(tableFormats, { description: '文件格式', example: 'xlsx' })
  format!: (typeof tableFormats)[number];
}

export class TableRecordsParameters extends TableParameters {
  @Text({ description: '行的 key', example: 'total', max: 64 })
  row!: string;
  @Text({ description: '栏的 id', example: 'intake.accepted', max: 130 })
  column!: string;
  @NumberInQuery({ description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 })
  limit?: number;
  @Text({ description: '上一页的 next；只作翻页用', max: 400, optional: true })
  after?: string;
}
