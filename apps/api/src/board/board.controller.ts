import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Board, Knowledge, type TrendCell } from '#casework';
import { Colleagues, type Sight } from '#identity';
import { addDays, legalDate } from '#legal-time';
import { READER, type Reader } from '#platform';
import { CLOCK, type Clock } from '#platform/clock';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { suspendedDays } from '../cases/worklist.bodies.js';
import { By } from '../http/actor.js';
import { Month, NumberInQuery } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { BoardSchema, CalendarMonthSchema, TrendSchema } from './board.schema.js';

class BoardParameters {
  @NumberInQuery({ ...suspendedDays, optional: true })
  suspendedDays?: number;
}

class CalendarParameters {
  @Month({ description: '年月；缺省为本月', optional: true, example: '2024-03' })
  month?: string;
}

const months = 12;
const recent = 30;

/** The board of those who lead. It counts what they see in lists, so that each number opens as many cases. */
@ApiTags('督办')
@Controller('api/board')
export class BoardController {
  private readonly colleagues: Colleagues;

  constructor(
    @Inject(READER) read: Reader,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly knowledge: Knowledge,
    private readonly access: Access,
    private readonly counts: Board,
  ) {
    this.colleagues = new Colleagues(read, knowledge.organisations);
  }

  @Get()
  @May('case.assign', 'what-is-seen')
  @ApiOperation({ summary: '督办台：超期、将到期、未分配、中止过久的在办案件，按类型、单位和承办人' })
  @ApiResponse({ status: 200, description: '各格的件数', type: BoardSchema })
  @Problems(400)
  async board(@Query() { suspendedDays: days = 60 }: BoardParameters, @By() by: SignedIn): Promise<BoardSchema> {
    const sight = this.access.sight(by, 'case.see');
    const today = this.clock.today();
    const [cells, closed] = await Promise.all([
      this.counts.cells(sight, days),
      this.counts.closedSince(sight, addDays(today, 1 - recent)),
    ]);
    const { organisations, types } = this.knowledge;
    const closedBy = new Map<string | null, number>();
    for (const { handler, count } of closed) closedBy.set(handler, (closedBy.get(handler) ?? 0) + count);
    const units = [...new Set([...sight.units, ...cells.map(({ organisation }) => organisation)])];
    return {
      today,
      suspendedDays: days,
      types: types.all().map(({ code, name }) => ({ code, name })),
      units: units.map((code) => ({
        code,
        name: organisations.get(code).name,
        isListed: this.access.worksFor(by, 'case.see', code),
      })),
      officers: await this.officersOf(sight, new Set(cells.map(({ handler }) => handler)), closedBy),
      cells,
    };
  }

  @Get('trend')
  @May('case.assign', 'what-is-seen')
  @ApiOperation({ summary: '近 12 个月的收案、结案件数，按类型' })
  @ApiResponse({ status: 200, description: '各月件数', type: TrendSchema })
  async trend(@By() by: SignedIn): Promise<TrendSchema> {
    const told = await this.counts.trend(this.access.sight(by, 'case.see'), months);
    const of = (cells: readonly TrendCell[], code: string): number[] =>
      told.months.map((month) => cells.find((cell) => cell.type === code && cell.month === month)?.count ?? 0);
    const types = this.knowledge.types.all().map(({ code, name }) => {
      return { code, name, received: of(told.received, code), closed: of(told.closed, code) };
    });
    return { months: told.months, types };
  }

  @Get('calendar')
  @May('case.see', 'what-is-seen')
  @ApiOperation({ summary: '一个月中各日届满的期限和听证、开庭' })
  @ApiResponse({ status: 200, description: '有件数的各日', type: CalendarMonthSchema })
  @Problems(400)
  async calendar(@Query() query: CalendarParameters, @By() by: SignedIn): Promise<CalendarMonthSchema> {
    const today = this.clock.today();
    const month = query.month ?? today.slice(0, 7);
    const days = await this.counts.month(this.access.sight(by, 'case.see'), legalDate(`${month}-01`));
    return { month, today, days };
  }

  /** Who may be given cases here, also without one, and whoever has one. */
  private async officersOf(
    sight: Sight,
    handling: ReadonlySet<string | null>,
    closedBy: ReadonlyMap<string | null, number>,
  ): Promise<BoardSchema['officers']> {
    const [all, serving] = await Promise.all([this.colleagues.all(), this.colleagues.whoServe(sight.units)]);
    return all
      .filter(({ account }) => serving.has(account) || handling.has(account) || closedBy.has(account))
      .map(({ account, name }) => ({ account, name, closed: closedBy.get(account) ?? 0 }));
  }
}
