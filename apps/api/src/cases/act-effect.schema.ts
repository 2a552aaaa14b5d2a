import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { ActEffect, DueMove, DueView } from '#casework';
import type { LegalDate } from '#legal-time';
import { CodeAndNameSchema, dayOrNull, listOf, part, partOrNull, text, yesNo } from '../http/schemas.js';

const statuses = ['met', 'met-late', 'ended', 'stopped', 'running', 'lapsed'] as const;

@ApiSchema({ name: 'DueSideOfMove' })
class SideSchema {
  @ApiProperty({ enum: statuses, example: 'running' })
  status!: DueView['status'];
  @dayOrNull('2024-05-06', '届满日；停止计算时为空')
  dueOn!: LegalDate | null;
}

@ApiSchema({ name: 'DueMove', description: '新增、变动或者不再存在的期限' })
class DueMoveSchema implements DueMove {
  @text('arl-decide')
  period!: string;
  @text('审理期限')
  name!: string;
  @ApiProperty({ enum: ['office', 'applicant', 'respondent', 'parties', 'court', 'organ'], example: 'office' })
  whose!: DueMove['whose'];
  @partOrNull(() => SideSchema, '登记前；新增的为空')
  before!: SideSchema | null;
  @partOrNull(() => SideSchema, '登记后；不再存在的为空')
  after!: SideSchema | null;
  @yesNo(false, '放假安排尚未载入，暂算')
  provisional!: boolean;
}

@ApiSchema({ name: 'ActEffect', description: '登记该程序行为将产生的变化（只是预览，未作任何登记）' })
export class ActEffectSchema implements ActEffect {
  @partOrNull(() => CodeAndNameSchema, '登记前的状态；收案为空')
  stateBefore!: CodeAndNameSchema | null;
  @part(() => CodeAndNameSchema, '登记后的状态')
  stateAfter!: CodeAndNameSchema;
  @text('ARL-2023', '适用的法律版本')
  lawVersion!: string;
  @yesNo(false, '案件由此办结')
  closes!: boolean;
  @listOf(() => DueMoveSchema)
  dueMoves!: DueMoveSchema[];
  @listOf(() => CodeAndNameSchema, '新出现的提示')
  flagsRaised!: CodeAndNameSchema[];
  @listOf(() => CodeAndNameSchema, '由此了结的提示')
  flagsSettled!: CodeAndNameSchema[];
}
