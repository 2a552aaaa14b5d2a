import { OmitType } from '@nestjs/swagger';
import { Nested, Text, YesNo } from '../http/fields.js';
import { WorklistParameters } from './worklist.bodies.js';

/** The coded filters of a list, without those that turn pages. */
export class SavedQuery extends OmitType(WorklistParameters, ['limit', 'after'] as const) {}

export class SavedFilterBody {
  @Text({ description: '名称', example: '本月到期的复议案件', max: 40 })
  name!: string;
  @Nested(() => SavedQuery, { description: '筛选条件和排序，与 GET /api/worklist 相同' })
  query!: SavedQuery;
  @YesNo({ description: '是否与本单位人员共用', example: false })
  shared!: boolean;
}

export class ChangedFilterBody {
  @Text({ description: '新的名称', optional: true, example: '本月到期', max: 40 })
  name?: string;
  @Nested(() => SavedQuery, { description: '新的筛选条件和排序', optional: true })
  query?: SavedQuery;
  @YesNo({ description: '是否与本单位人员共用', optional: true, example: true })
  shared?: boolean;
}
