import { ApiSchema } from '@nestjs/swagger';
import type { LegalDate } from '#legal-time';
import type { FigureRecord, FigureValue, RecordPage } from '#statistics';
import { day, dayOrNull, listOf, number, numberOrNull, partOrNull, text, textOrNull } from '../http/schemas.js';

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
  @text('3f2a9c0d1b7e4a55', '定义内容的标记：标记不同，口径不同')
  definition!: string;
}

@ApiSchema({ name: 'FigurePart', description: '比率的一方' })
class FigurePartSchema {
  @text('reconsideration.corrected')
  id!: string;
  @numberOrNull(7)
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
  @numberOrNull(7, '以指标单位计；分母为零时为空')
  value!: number | null;
  @partOrNull(() => FractionSchema)
  exact!: FractionSchema | null;
  @partOrNull(() => FigurePartSchema)
  numerator!: FigurePartSchema | null;
  @partOrNull(() => FigurePartSchema)
  denominator!: FigurePartSchema | null;
}

@ApiSchema({ name: 'FigureRecord', description: '指标所计的一条记录' })
class FigureRecordSchema implements FigureRecord {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('大行复〔2023〕1号')
  title!: string;
  @text('232700')
  organisation!: string;
  @text('大兴安岭地区司法局')
  organisationName!: string;
  @dayOrNull('2023-05-04', '使其计入期间的日期')
  on!: string | null;
  @number(1, '求和指标中本条的数额；计数指标中为 1')
  amount!: number;
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
