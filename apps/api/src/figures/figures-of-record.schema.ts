import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { LegalDate } from '#legal-time';
import type { LackingFact } from '#reporting';
import {
  type FigureCounting,
  type FigureNotCounting,
  type FiguresOfRecord,
  type PartName,
  partNames,
} from '#statistics';
import { CodeAndNameSchema, day, listOf, number, part, text, texts } from '../http/schemas.js';

@ApiSchema({ name: 'FigureName', description: '指标' })
class FigureNameSchema {
  @text('reconsideration.corrected')
  id!: string;
  @text('纠错案件')
  label!: string;
  @text('件')
  unit!: string;
}

@ApiSchema({ name: 'FigureUse', description: '由该指标算得的指标' })
class FigureUseSchema extends FigureNameSchema {
  @ApiProperty({ enum: partNames, example: 'numerator', description: '作为其哪一部分' })
  part!: PartName;
}

@ApiSchema({ name: 'FigureCounting', description: '计入的指标' })
class FigureCountingSchema extends FigureNameSchema implements FigureCounting {
  @listOf(() => FigureUseSchema, '从而计入的比率等')
  usedBy!: FigureUseSchema[];
}

@ApiSchema({ name: 'UnmetCondition', description: '第一项不符合的条件' })
class UnmetConditionSchema {
  @text('结案方式')
  label!: string;
  @text('为变更、撤销')
  expected!: string;
  @text('维持', '本记录的情况')
  found!: string;
}

@ApiSchema({ name: 'FigureNotCounting', description: '不计入的指标及其原因' })
class FigureNotCountingSchema extends FigureNameSchema implements FigureNotCounting {
  @part(() => UnmetConditionSchema)
  because!: UnmetConditionSchema;
}

@ApiSchema({ name: 'FiguresOfRecord', description: '一条记录在一个年度计入、不计入的指标' })
export class FiguresOfRecordSchema implements FiguresOfRecord {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10')
  id!: string;
  @text('大行复〔2023〕1号')
  title!: string;
  @number(2023)
  year!: number;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31', '年末；今年的为今日。存量指标以此日为时点')
  to!: LegalDate;
  @listOf(() => CodeAndNameSchema, '所属的统计范围：本级、全区、本单位')
  scopes!: CodeAndNameSchema[];
  @listOf(() => FigureCountingSchema)
  counted!: FigureCountingSchema[];
  @listOf(() => FigureNotCountingSchema)
  notCounted!: FigureNotCountingSchema[];
}

@ApiSchema({ name: 'LackingFact', description: '报表分项所用、本案还没有填的一项' })
class LackingFactSchema implements LackingFact {
  @text('committeeKind')
  field!: string;
  @text('调解委员会类别')
  label!: string;
  @texts(['人民调解案件统计报表'], '用到它的报表')
  tables!: readonly string[];
}

@ApiSchema({ name: 'FiguresOfCase', description: '案件在一个年度计入、不计入的指标，和报表还缺的内容' })
export class FiguresOfCaseSchema extends FiguresOfRecordSchema {
  @listOf(() => LackingFactSchema, '报表还缺的：缺少的，案件不在报表的任何分项之中')
  lacking!: readonly LackingFactSchema[];
}
