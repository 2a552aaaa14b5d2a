import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { FollowUp, LinkedCase } from '#casework';
import { CodeAndNameSchema, part, partOrNull, record, text } from '../http/schemas.js';
import { CaseItemSchema } from './case-item.schema.js';

@ApiSchema({ name: 'LinkedCase', description: '关联案件' })
export class LinkedCaseSchema implements LinkedCase {
  @part(() => CaseItemSchema)
  case!: CaseItemSchema;
  @ApiProperty({ enum: ['names', 'named-by'], example: 'names', description: '本案写明对方，或者对方写明本案' })
  direction!: LinkedCase['direction'];
  @text('6f1c2f58-3c1f-4c1c-9f7e-5f4c6c0a8d11', '写明关联的程序行为')
  actId!: string;
  @text('linkedCase', '写明关联的字段')
  field!: string;
  @partOrNull(() => CodeAndNameSchema)
  relation!: CodeAndNameSchema | null;
}

@ApiSchema({ name: 'FollowUp', description: '可以由本案而起的案件，及本案告知其收案行为的字段' })
export class FollowUpSchema implements FollowUp {
  @text('litigation')
  type!: string;
  @text('行政应诉')
  typeName!: string;
  @record({ defendantRole: 'joint', decisionServedOn: '2024-04-30' })
  fields!: FollowUp['fields'];
}
