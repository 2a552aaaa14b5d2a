import { ApiSchema } from '@nestjs/swagger';
import type { Whose, WorklistView } from '#casework';
import { number, part } from '../http/schemas.js';

@ApiSchema({ name: 'ViewCounts', description: '各视图的件数' })
export class ViewCountsSchema implements Record<WorklistView, number> {
  @number(12)
  open!: number;
  @number(11)
  'in-time'!: number;
  @number(1)
  overdue!: number;
  @number(2)
  'due-soon'!: number;
  @number(3)
  unassigned!: number;
  @number(1)
  suspended!: number;
  @number(0)
  'suspended-long'!: number;
}

@ApiSchema({ name: 'WhoseCounts', description: '本人承办的、本单位的、未定承办人的、本人关注的' })
class WhoseCountsSchema implements Record<Whose, number> {
  @number(4)
  mine!: number;
  @number(12)
  unit!: number;
  @number(3)
  unassigned!: number;
  @number(1)
  watched!: number;
}

@ApiSchema({ name: 'WorklistCounts' })
export class WorklistCountsSchema {
  @part(() => WhoseCountsSchema)
  whose!: WhoseCountsSchema;
  @part(() => ViewCountsSchema)
  views!: ViewCountsSchema;
}
