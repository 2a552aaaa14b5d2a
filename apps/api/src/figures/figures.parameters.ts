import { type Only, type PartName, partNames, type Span, seriesBy, spans } from '#statistics';
import { NumberInQuery, OneOf, Text } from '../http/fields.js';

export class FigureParameters {
  @Text({ description: 'bureau（本级）、region（全区）或机构代码（含其下级）', example: 'bureau', max: 64 })
  scope!: string;
  @Text({ description: '统计期间的起始日', example: '2023-01-01', max: 10 })
  from!: string;
  @Text({ description: '统计期间的截止日；存量指标的时点', example: '2023-11-30', max: 10 })
  to!: string;
}

export class FiguresParameters {
  @Text({ description: '只列某一案件类型或者台账的', example: 'reconsideration', max: 64, optional: true })
  kind?: string;
}

export class FiguresOfKindParameters extends FigureParameters {
  @Text({ description: '案件类型或者台账', example: 'reconsideration', max: 64 })
  kind!: string;
}

/** Of what a figure counts, the records that hold one value of a field. */
export class FigureValueParameters extends FigureParameters {
  @Text({ description: '只计某一字段为某值的记录：字段（见指标的 divisions）', optional: true, max: 64 })
  field?: string;
  @Text({ description: '该字段的值；不写的为未填的', optional: true, max: 64 })
  code?: string;
}

/** The records that are asked for, by their field and code. */
export const onlyOf = ({ field, code }: Pick<FigureValueParameters, 'field' | 'code'>): Only | undefined =>
  field === undefined && code === undefined ? undefined : { field: field ?? '', code: code ?? null };

export class FigureSeriesParameters extends FigureParameters {
  @Text({ description: `${seriesBy.join('、')}（单位），或者指标的 divisions 中的字段`, example: 'month', max: 64 })
  by!: string;
}

export const seriesFormats = ['xlsx', 'csv'] as const;
export class FigureSeriesFileParameters extends FigureSeriesParameters {
  @OneOf(seriesFormats, { description: '文件格式', example: 'xlsx' })
  format!: (typeof seriesFormats)[number];
}

export class FigureRecordsParameters extends FigureValueParameters {
  @OneOf(partNames, {
    description: '派生指标的哪一部分：比率的分子 numerator、分母 denominator 等；不写的为第一部分',
    optional: true,
  })
  part?: PartName;
  @NumberInQuery({ description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 })
  limit?: number;
  @Text({ description: '上一页的 next；只作翻页用', max: 400, optional: true })
  after?: string;
}

export class FigureNightsParameters extends FigureParameters {
  @OneOf(spans, { description: '每日的值自何时起计：年初 year，月初 month' })
  span!: Span;
}

export class FiguresOfRecordParameters {
  @NumberInQuery({
    description: '统计年度；不写的为今年',
    min: 1949,
    max: 2199,
    byDefault: 2023,
    optional: true,
    example: 2023,
  })
  year?: number;
}
