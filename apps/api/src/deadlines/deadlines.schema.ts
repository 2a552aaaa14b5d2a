import { ApiSchema, OmitType } from '@nestjs/swagger';
import type { Calculation, SupposedDue } from '#casework/timeline';
import { DueViewSchema } from '../cases/due-view.schema.js';
import { listOf, text, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'SupposedDue', description: '一个推算出的期限及其算法' })
class SupposedDueSchema
  extends OmitType(DueViewSchema, ['status', 'dueOn', 'provisional', 'daysCounted'] as const)
  implements SupposedDue
{
  @yesNo(true, '否：只在所给行为未表明的条件下（如简易程序）才有此期限')
  concerned!: boolean;
}

@ApiSchema({ name: 'Calculation', description: '推算的结果' })
export class CalculationSchema implements Calculation {
  @text('ARL-2023', '所适用的法律版本')
  lawVersion!: string;
  @listOf(() => SupposedDueSchema)
  dueDates!: SupposedDueSchema[];
}
