import { ApiSchema } from '@nestjs/swagger';
import type { BoardCell, CalendarDay } from '#casework';
import type { LegalDate } from '#legal-time';
import { CodeAndNameSchema, day, listOf, number, numbers, text, textOrNull, texts, yesNo } from '../http/schemas.js';

@ApiSchema({ name: 'BoardCell', description: '一类案件在一个单位由一名承办人（或者尚无承办人）在办的件数' })
class BoardCellSchema implements BoardCell {
  @text('reconsideration')
  type!: string;
  @text('232700')
  organisation!: string;
  @textOrNull('caseworker')
  handler!: string | null;
  @number(12)
  open!: number;
  @number(1)
  overdue!: number;
  @number(2)
  dueSoon!: number;
  @number(0)
  suspendedLong!: number;
}

@ApiSchema({ name: 'BoardUnit' })
class BoardUnitSchema extends CodeAndNameSchema {
  @yesNo(true, '可以按该单位列出案件')
  isListed!: boolean;
}

@ApiSchema({ name: 'BoardOfficer', description: '可以承办案件的人员，和现有案件的承办人' })
class BoardOfficerSchema {
  @text('caseworker')
  account!: string;
  @text('演示承办人')
  name!: string;
  @number(3, '近 30 日结案件数')
  closed!: number;
}

@ApiSchema({ name: 'Board', description: '督办台：按类型、单位、承办人的在办件数' })
export class BoardSchema {
  @day('2024-03-05')
  today!: LegalDate;
  @number(60, '中止超过若干日即为过久')
  suspendedDays!: number;
  @listOf(() => CodeAndNameSchema)
  types!: CodeAndNameSchema[];
  @listOf(() => BoardUnitSchema)
  units!: BoardUnitSchema[];
  @listOf(() => BoardOfficerSchema)
  officers!: BoardOfficerSchema[];
  @listOf(() => BoardCellSchema)
  cells!: BoardCellSchema[];
}

@ApiSchema({ name: 'TrendOfType', description: '一类案件各月的件数，与 months 一一对应' })
class TrendOfTypeSchema extends CodeAndNameSchema {
  @numbers([3, 5])
  received!: number[];
  @numbers([2, 4])
  closed!: number[];
}

@ApiSchema({ name: 'Trend', description: '近 12 个月的收案、结案' })
export class TrendSchema {
  @texts(['2024-02', '2024-03'])
  months!: string[];
  @listOf(() => TrendOfTypeSchema)
  types!: TrendOfTypeSchema[];
}

@ApiSchema({ name: 'CalendarDay', description: '一日中届满的期限和听证、开庭的件数' })
class CalendarDaySchema implements CalendarDay {
  @day('2024-03-05')
  on!: LegalDate;
  @number(2)
  due!: number;
  @number(1)
  hearings!: number;
}

@ApiSchema({ name: 'CalendarMonth', description: '一个月中有期限届满或者听证、开庭的各日' })
export class CalendarMonthSchema {
  @text('2024-03')
  month!: string;
  @day('2024-03-05')
  today!: LegalDate;
  @listOf(() => CalendarDaySchema)
  days!: CalendarDaySchema[];
}
