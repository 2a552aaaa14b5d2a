import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { LegalDate } from '#legal-time';
import {
  type FigureRecord,
  type FigureSeries,
  type FigureValue,
  type NightValue,
  type PartName,
  type PartValue,
  partNames,
  type RecordPage,
  type SeriesPoint,
} from '#statistics';
import { day, dayOrNull, listOf, number, partOrNull, text, textOrNull } from '../http/schemas.js';

const decimalOrNull = (example: number | null, description: string) =>
  ApiProperty({ type: 'number', nullable: true, example, description });

@ApiSchema({ name: 'FigureDefinition', description: '统计指标' })
export class FigureSchema {
  @text('reconsideration.corrected')
  id!: string;
  @text('纠错案件')
  label!: string;
  @text('件')
  unit!: string;
  @textOrNull(null, '口径')
  note!: string | null;
  @text('行政复议法（2023修订）第六十三条至第六十七条', '依据')
  source!: string;
  @textOrNull(null, '同一名称有几种算法的：以原名使用的那一指标')
  variantOf!: string | null;
  @textOrNull(null, '同一名称有几种算法的：其中哪一种，如 D1')
  letter!: string | null;
  @text('3f2a9c0d1b7e4a55', '定义内容的标记：标记不同，口径不同')
  definition!: string;
}

@ApiSchema({ name: 'FigureDivision', description: '指标可以按其值分项的字段' })
class FigureDivisionSchema {
  @text('matter')
  field!: string;
  @text('申请复议事项')
  label!: string;
}

@ApiSchema({ name: 'FigureItem', description: '统计指标，及其所计的记录' })
export class FigureItemSchema extends FigureSchema {
  @text('reconsideration', '所计的案件类型或者台账；派生指标的为其第一部分的')
  kind!: string;
  @listOf(() => FigureDivisionSchema, '可以按其值分项的字段')
  divisions!: readonly FigureDivisionSchema[];
  @text('行政复议')
  kindName!: string;
}

@ApiSchema({ name: 'FigureSeriesPoint', description: '指标在一个范围、期间的值' })
class SeriesPointSchema implements SeriesPoint {
  @text('2023-01')
  key!: string;
  @text('2023年1月')
  label!: string;
  @text('bureau')
  scope!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-01-31')
  to!: LegalDate;
  @textOrNull(null, '分项的字段；不分项的为空')
  field!: string | null;
  @textOrNull(null, '该字段的值；未填的为空')
  code!: string | null;
  @decimalOrNull(3, '以指标单位计；没有可计算的为空')
  value!: number | null;
}

@ApiSchema({ name: 'FigureSeries', description: '指标分期间、分单位或者分项的值' })
export class FigureSeriesSchema implements FigureSeries {
  @text('reconsideration.accepted')
  figure!: string;
  @text('受理行政复议案件')
  label!: string;
  @text('件')
  unit!: string;
  @text('month')
  by!: string;
  @text('月', '按什么分组')
  byLabel!: string;
  @text('全区')
  scopeName!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @listOf(() => SeriesPointSchema)
  points!: readonly SeriesPointSchema[];
}

@ApiSchema({ name: 'FigurePart', description: '比率的一方' })
class FigurePartSchema {
  @text('reconsideration.corrected')
  id!: string;
  @decimalOrNull(7, '以该指标的单位计')
  value!: number | null;
}

@ApiSchema({ name: 'FigurePartValue', description: '派生指标的一个组成部分' })
class PartValueSchema implements PartValue {
  @ApiProperty({ enum: partNames, example: 'numerator', description: '放入 part，可列出其记录' })
  part!: PartName;
  @text('reconsideration.corrected')
  id!: string;
  @text('纠错案件')
  label!: string;
  @text('件')
  unit!: string;
  @text('bureau', '其统计范围：求占比等的，与指标的不同')
  scope!: string;
  @day('2023-01-01', '其起始日：与以前比较的，为以前的')
  from!: LegalDate;
  @day('2023-11-30')
  to!: LegalDate;
  @decimalOrNull(7, '以该指标的单位计')
  value!: number | null;
}

@ApiSchema({ name: 'Fraction', description: '精确值：分子与分母' })
class FractionSchema {
  @number(7)
  numerator!: number;
  @number(1)
  denominator!: number;
}

@ApiSchema({ name: 'FigureValue', description: '指标的值及其来历' })
export class FigureValueSchema extends FigureSchema implements FigureValue {
  @text('bureau')
  scope!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-11-30')
  to!: LegalDate;
  @decimalOrNull(7, '以指标单位计；没有可计算的为空，印作“—”')
  value!: number | null;
  @partOrNull(() => FractionSchema)
  exact!: FractionSchema | null;
  @partOrNull(() => FigurePartSchema)
  numerator!: FigurePartSchema | null;
  @partOrNull(() => FigurePartSchema)
  denominator!: FigurePartSchema | null;
  @listOf(() => PartValueSchema, '派生指标由哪几项算得；直接计数的指标为空')
  parts!: readonly PartValueSchema[];
  @text('纠错案件 7 件 ÷ 已审结行政复议案件 12 件 × 100 = 58.33 %', '算法，以文字写明')
  formula!: string;
}

@ApiSchema({ name: 'FigureRecord', description: '指标所计的一条记录' })
class FigureRecordSchema implements FigureRecord {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('reconsideration', '案件类型或者台账')
  kind!: string;
  @text('大行复〔2023〕1号')
  title!: string;
  @text('232700')
  organisation!: string;
  @text('大兴安岭地区司法局')
  organisationName!: string;
  @dayOrNull('2023-05-04', '使其计入期间的日期')
  on!: string | null;
  @ApiProperty({ type: 'number', example: 1, description: '求和指标中本条的数额；计数指标中为 1' })
  amount!: number;
  @textOrNull(null, '按其分组或者去重的值；其他指标为空')
  group!: string | null;
}

@ApiSchema({ name: 'FigureRecordPage', description: '一页记录' })
export class FigureRecordPageSchema implements RecordPage {
  @listOf(() => FigureRecordSchema)
  items!: FigureRecordSchema[];
  @textOrNull(null, '下一页的标记，放入 after；最后一页为空')
  next!: string | null;
  @number(0, '计入指标而本人无权查阅的记录数')
  unseen!: number;
}

@ApiSchema({ name: 'FigureNight', description: '指标在一日终了时的值，以当夜所知为准' })
export class FigureNightSchema implements NightValue {
  @day('2025-03-05', '哪一日')
  night!: LegalDate;
  @day('2025-01-01', '自何时起计')
  from!: LegalDate;
  @decimalOrNull(12, '值；无从计算的为空')
  value!: number | null;
  @text('5d0d1f2c9a1b7e64', '口径的标记；不同的，不是同一指标')
  definition!: string;
}
