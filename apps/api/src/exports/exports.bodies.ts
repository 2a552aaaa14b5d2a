import { OmitType } from '@nestjs/swagger';
import { SearchBody, WorklistParameters } from '../cases/worklist.bodies.js';
import { FigureRecordsParameters } from '../figures/figures.parameters.js';
import { Nested, NumberInQuery, OneOf, Text } from '../http/fields.js';
import { EntriesParameters } from '../registers/entries.bodies.js';

const exportKinds = ['worklist', 'search', 'figure', 'register'] as const;
type ExportKind = (typeof exportKinds)[number];
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const page = ['limit', 'after'] as const;

/** The filters of a list, without those that turn pages: all of it is written. */
export class ExportedWorklist extends OmitType(WorklistParameters, page) {}
export class ExportedSearch extends OmitType(SearchBody, page) {}

/** A figure whose records are written, with its scope and period. */
export class ExportedFigure extends OmitType(FigureRecordsParameters, page) {
  @Text({ description: '指标编号', example: 'reconsideration.corrected', max: 120 })
  id!: string;
}

/** The filters of a register's list, with the register. */
export class ExportedRegister extends OmitType(EntriesParameters, page) {
  @Text({ description: '台账代码', example: 'lawyer', max: 64 })
  code!: string;
}

export class ExportBody {
  @OneOf(exportKinds, {
    description: '导出什么：在办案件列表、查找结果、指标所计的记录，还是台账',
    example: 'worklist',
  })
  kind!: ExportKind;
  @Nested(() => ExportedWorklist, { description: '在办案件列表的筛选条件，与 GET /api/worklist 相同', optional: true })
  query?: ExportedWorklist;
  @Nested(() => ExportedSearch, { description: '查找条件，与 POST /api/search 相同；查找结果必填', optional: true })
  search?: ExportedSearch;
  @Nested(() => ExportedFigure, {
    description: '指标、范围和期间，与 GET /api/figures/{id}/records 相同；指标必填',
    optional: true,
  })
  figure?: ExportedFigure;
  @Nested(() => ExportedRegister, {
    description: '台账及其筛选条件，与 GET /api/registers/{register}/entries 相同；台账必填',
    optional: true,
  })
  register?: ExportedRegister;
  @OneOf(exportFormats, { description: '文件格式', example: 'xlsx' })
  format!: ExportFormat;
  @Text({ description: '用途，记入导出登记', example: '每周督办会', max: 200 })
  purpose!: string;
}

export class ExportsParameters {
  @NumberInQuery({ description: '每页条数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 })
  limit?: number;
  @Text({ description: '上一页的 next；只作翻页用', max: 400, optional: true })
  after?: string;
}

/** What an export is given to know. */
export type ExportInput = Omit<ExportBody, 'purpose'> & {
  /** Whether the password was entered just before: then it may name any number of persons. */
  readonly isConfirmed: boolean;
};
