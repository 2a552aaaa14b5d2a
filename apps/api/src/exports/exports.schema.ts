import { ApiSchema } from '@nestjs/swagger';
import type { Page } from '#casework';
import type { Instant } from '#legal-time';
import { listOf, moment, momentOrNull, number, record, text, textOrNull, texts } from '../http/schemas.js';
import type { RegisteredExport } from './read-exports.js';

@ApiSchema({ name: 'ExportEntry', description: '一次导出的登记' })
class ExportEntrySchema implements RegisteredExport {
  @text('0b8a5f0e-7a3e-4d5a-9a77-1f7f6c9b2d10', '任务编号')
  id!: string;
  @moment('2024-03-05T02:00:00.000Z')
  at!: Instant;
  @text('supervisor')
  account!: string;
  @text('演示负责人', '导出人')
  name!: string;
  @text('232700')
  organisation!: string;
  @text('worklist', '导出什么：worklist 在办案件、search 查找结果、figure 指标所计的记录、register 台账')
  kind!: string;
  @text('xlsx')
  format!: string;
  @text('每周督办会', '用途')
  purpose!: string;
  @texts(['字号', '案件类型'], '栏目')
  fields!: readonly string[];
  @record({ view: 'overdue' }, '筛选条件；不含查找时输入的文字')
  filters!: Readonly<Record<string, unknown>>;
  @text('已超期，大兴安岭地区司法局及其下级', '筛选条件，以办公用语表述')
  filtersInWords!: string;
  @number(37, '件数')
  rows!: number;
  @number(41, '所列当事人数')
  persons!: number;
  @momentOrNull('2024-03-05T02:05:00.000Z', '文件首次被取走；没有人取过的为 null')
  fetchedAt!: Instant | null;
}

@ApiSchema({ name: 'ExportPage', description: '一页导出登记' })
export class ExportPageSchema implements Page<RegisteredExport> {
  @listOf(() => ExportEntrySchema)
  items!: ExportEntrySchema[];
  @textOrNull(null, '下一页；没有时为 null')
  next!: string | null;
}
