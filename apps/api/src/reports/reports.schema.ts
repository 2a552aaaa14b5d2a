import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { LegalDate } from '#legal-time';
import { type Report, reportFormats } from '#reporting';
import { Day, OneOf } from '../http/fields.js';
import { day, decimalOrNull, listOf, number, text, textOrNull, texts } from '../http/schemas.js';

@ApiSchema({ name: 'ReportOutline', description: '报告提纲' })
export class ReportOutlineSchema {
  @text('annual-2023')
  outline!: string;
  @text('大兴安岭地区司法局2023年工作总结')
  title!: string;
  @day('2023-01-01', '提纲的期间；其他年份的同一期间也可以写成报告')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @number(162, '数字的个数')
  figures!: number;
}

type Figure = Report['figures'][number];

@ApiSchema({ name: 'ReportedFigure', description: '报告中的一个数字及其来历' })
class ReportedFigureSchema implements Figure {
  @text('recon-bureau-correction-rate', '报告数编号')
  slot!: string;
  @text('reconsideration.correction-rate')
  figure!: string;
  @text('行政复议纠错率')
  label!: string;
  @text('58.3%', '印出的文字')
  text!: string;
  @decimalOrNull(58.3, '印出的数')
  printed!: number | null;
  @decimalOrNull(58.333, '舍入以前的数，以指标单位计')
  value!: number | null;
  @text('%')
  unit!: string;
  @textOrNull('纠错案件 ÷ 受理后审结的案件。', '口径')
  note!: string | null;
  @text('bureau')
  scope!: string;
  @text('本级')
  scopeName!: string;
  @day('2023-01-01')
  from!: LegalDate;
  @day('2023-12-31', '截止日；存量的时点')
  to!: LegalDate;
  @text('本系统口径 D1', '依据')
  source!: string;
  @text('3f2a9c0d1b7e4a55', '定义内容的标记')
  definition!: string;
}

@ApiSchema({ name: 'ReportPiece', description: '一段文字；数字带有报告数编号' })
class PieceSchema {
  @text('58.3%')
  text!: string;
  @textOrNull('recon-bureau-correction-rate')
  slot!: string | null;
}

type PrintedBlock = Report['blocks'][number];

@ApiSchema({ name: 'ReportBlock', description: '标题或者一段正文' })
class BlockSchema implements PrintedBlock {
  @ApiProperty({ enum: ['chapter', 'section', 'paragraph'], example: 'paragraph' })
  kind!: PrintedBlock['kind'];
  @text('纠错率58.3%。')
  text!: string;
  @listOf(() => PieceSchema)
  pieces!: readonly PieceSchema[];
}

@ApiSchema({ name: 'WrittenReport', description: '写成的报告：正文和其中的数字' })
export class WrittenReportSchema {
  @text('annual-2023')
  outline!: string;
  @text('大兴安岭地区司法局2023年工作总结')
  title!: string;
  @day('2023-01-01', '报告的期间')
  from!: LegalDate;
  @day('2023-12-31')
  to!: LegalDate;
  @text('大兴安岭地区司法局')
  issuer!: string;
  @day('2024-01-15')
  issuedOn!: LegalDate;
  @listOf(() => BlockSchema)
  blocks!: readonly BlockSchema[];
  @listOf(() => ReportedFigureSchema)
  figures!: readonly ReportedFigureSchema[];
  @texts([], '没有数值的报告数：所在句子未写入')
  leftOut!: readonly string[];
}

export class ReportDaysParameters {
  @Day({ description: '起始日；缺省为提纲的期间，或者其他年份的同一期间', optional: true, example: '2023-01-01' })
  from?: string;
  @Day({ description: '截止日', optional: true, example: '2023-12-31' })
  to?: string;
}

export class ReportFileParameters extends ReportDaysParameters {
  @OneOf(reportFormats, { description: '文件格式', example: 'docx' })
  format!: (typeof reportFormats)[number];
}
