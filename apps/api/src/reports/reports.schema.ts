import { ApiSchema } from '@nestjs/swagger';
import { reportFormats } from '#reporting';
import { OneOf } from '../http/fields.js';
import { number, text } from '../http/schemas.js';

@ApiSchema({ name: 'ReportOutline', description: '报告提纲' })
export class ReportOutlineSchema {
  @text('annual-2023')
  outline!: string;
  @text('大兴安岭地区司法局2023年工作总结')
  title!: string;
  @number(162, '数字的个数')
  figures!: number;
}

export class ReportFileParameters {
  @OneOf(reportFormats, { description: '文件格式', example: 'docx' })
  format!: (typeof reportFormats)[number];
}
