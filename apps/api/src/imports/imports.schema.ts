import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { ImportPlan } from '#casework/import';
import type { Instant } from '#legal-time';
import { type Language, sentence } from '#platform/refusals';
import { listOf, moment, number, partOrNull, record, text, textOrNull, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'ImportColumn', description: '模板的一栏' })
class ImportColumnSchema {
  @text('validFrom', '栏目的名称，对应关系用它')
  name!: string;
  @text('准予执业日期', '模板中的标题')
  title!: string;
  @yesNo(true, '必填')
  required!: boolean;
}

@ApiSchema({ name: 'ImportHeading', description: '文件中的一个标题' })
class ImportHeadingSchema {
  @text('执业日期')
  heading!: string;
  @textOrNull('validFrom', '它对应的栏目；不对应任何栏目的为空')
  column!: string | null;
}

@ApiSchema({ name: 'ImportError', description: '文件中的一处错误' })
class ImportErrorSchema {
  @text('律师')
  sheet!: string;
  @number(3, '行号，与表格软件所示相同')
  row!: number;
  @textOrNull('准予执业日期', '栏目的标题；整行的问题为空')
  column!: string | null;
  @text('field.invalid')
  code!: string;
  @text('“准予执业日期”的内容不正确：应为日期。请改正后重新提交。', '错在哪里，怎么改')
  detail!: string;
}

@ApiSchema({ name: 'ImportRecord', description: '将要登记的一行' })
class ImportRecordSchema {
  @number(2)
  row!: number;
  @record({ validFrom: '2021-05-10', fields: { kind: 'full-time' } }, '登记后的内容')
  record!: object;
}

@ApiSchema({ name: 'ImportBefore', description: '同一文件上一次导入' })
class ImportBeforeSchema {
  @moment('2024-03-05T02:00:00.000Z')
  at!: Instant;
  @text('caseworker')
  account!: string;
  @text('律师名册.xlsx')
  fileName!: string;
  @number(213)
  rows!: number;
}

@ApiSchema({ name: 'ImportPreview', description: '导入的预览：没有登记任何内容' })
export class ImportPreviewSchema {
  @text('律师', '模板的名称')
  name!: string;
  @text('律师', '所读的工作表')
  sheet!: string;
  @text('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0', '文件的 SM3')
  digest!: string;
  @listOf(() => ImportColumnSchema, '模板的栏目')
  columns!: ImportColumnSchema[];
  @listOf(() => ImportHeadingSchema, '文件的标题，从左到右')
  headings!: ImportHeadingSchema[];
  @number(213, '行数，不计标题')
  rows!: number;
  @number(0, '错误的处数；有一处错误即不能导入')
  errorCount!: number;
  @listOf(() => ImportErrorSchema, '前 1000 处错误')
  errors!: ImportErrorSchema[];
  @listOf(() => ImportRecordSchema, '没有错误的前 20 行')
  first!: ImportRecordSchema[];
  @partOrNull(() => ImportBeforeSchema, '同一文件已经导入过的')
  before!: ImportBeforeSchema | null;
  @ApiProperty({ type: 'boolean', example: true, description: '可以导入：没有错误' })
  isReady!: boolean;
}

/** So many errors are listed. @source security rule R6.3 */
const mostErrors = 1_000;

/** A plan as an answer. */
export const previewView = (plan: ImportPlan, language: Language = 'zh-CN'): ImportPreviewSchema => ({
  name: plan.template.name,
  sheet: plan.sheet,
  digest: plan.digest,
  columns: plan.template.columns.map(({ name, title, spec }) => ({ name, title, required: !spec.optional })),
  headings: [...plan.headings],
  rows: plan.rows,
  errorCount: plan.problems.length,
  errors: plan.problems.slice(0, mostErrors).map(({ sheet, row, column, refusal: { code, details } }) => {
    return { sheet, row, column, code, detail: sentence(code, details, language) };
  }),
  first: [...plan.first],
  before: plan.before
    ? { at: plan.before.at, account: plan.before.account, fileName: plan.before.fileName, rows: plan.before.rows }
    : null,
  isReady: plan.problems.length === 0,
});
