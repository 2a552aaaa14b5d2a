import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { DueView } from '#casework';
import type { Instant, LegalDate, PeriodCount, ProofDay } from '#legal-time';
import {
  day,
  dayOrNull,
  listOf,
  number,
  numberOrNull,
  PeriodLengthSchema,
  part,
  partOrNull,
  SourceSchema,
  text,
  textOrNull,
  texts,
  yesNo,
} from '../http/schemas.js';

@ApiSchema({ name: 'ProofDay', description: '不计入的日子' })
class ProofDaySchema implements ProofDay {
  @day('2024-05-01')
  on!: LegalDate;
  @ApiProperty({ enum: ['weekend', 'holiday'], example: 'holiday' })
  because!: 'weekend' | 'holiday';
  @ApiProperty({ required: false, description: '放假通知', example: '国办发明电〔2023〕7号' })
  notice?: string;
}

@ApiSchema({ name: 'MadeUpDay', description: '计入的调休上班日' })
class MadeUpDaySchema {
  @day('2024-04-28')
  on!: LegalDate;
  @ApiProperty({ required: false, example: '国办发明电〔2023〕7号' })
  notice?: string;
}

@ApiSchema({ name: 'CountedStop', description: '扣除的期间' })
class CountedStopSchema {
  @day('2024-03-20')
  firstOn!: LegalDate;
  @dayOrNull('2024-04-10', '未恢复时为空')
  lastOn!: LegalDate | null;
  @numberOrNull(22)
  days!: number | null;
  @texts(['suspended'])
  causes!: string[];
}

@ApiSchema({ name: 'CountedExtension', description: '延长' })
class CountedExtensionSchema {
  @day('2024-05-10')
  on!: LegalDate;
  @number(30)
  days!: number;
}

@ApiSchema({ name: 'PeriodCount', description: '怎么算的：期限计算的全过程' })
class PeriodCountSchema implements PeriodCount {
  @day('2024-03-06', '起算日，不计入')
  startOn!: LegalDate;
  @part(() => PeriodLengthSchema)
  length!: PeriodLengthSchema;
  @number(0)
  extensionDays!: number;
  @listOf(() => CountedExtensionSchema)
  extensions!: CountedExtensionSchema[];
  @listOf(() => CountedStopSchema)
  stops!: CountedStopSchema[];
  @dayOrNull('2024-05-05', '顺延前的末日')
  rawEndOn!: LegalDate | null;
  @dayOrNull('2024-05-06', '届满日；停止计算时为空')
  dueOn!: LegalDate | null;
  @ApiProperty({ type: 'string', required: false, format: 'date-time', description: '以时计算的期间：届满的时刻' })
  dueAt?: Instant;
  @listOf(() => ProofDaySchema)
  skipped!: ProofDaySchema[];
  @listOf(() => MadeUpDaySchema)
  madeUp!: MadeUpDaySchema[];
  @yesNo(true, '末日是否顺延')
  rolled!: boolean;
  @ApiProperty({ type: 'array', items: { type: 'integer' }, example: [], description: '放假安排尚未载入的年份' })
  provisionalYears!: number[];
  @numberOrNull(null, '停止计算时：已用日数')
  used!: number | null;
  @numberOrNull(null, '停止计算时：剩余日数')
  left!: number | null;
}

@ApiSchema({ name: 'DueStart', description: '起算的事由' })
class DueStartSchema {
  @text('accepted')
  code!: string;
  @text('受理')
  name!: string;
  @day('2024-03-06')
  on!: LegalDate;
  @textOrNull(null, '起算的时刻，以时计算的期间才需要')
  time!: string | null;
  @textOrNull(null, '依法推定的起算日的说明')
  derived!: string | null;
}

@ApiSchema({ name: 'StopCause', description: '停止计算的事由及其依据' })
class StopCauseSchema {
  @text('suspended')
  cause!: string;
  @text('中止')
  name!: string;
  @listOf(() => SourceSchema)
  source!: SourceSchema[];
}

@ApiSchema({ name: 'DueMet' })
class DueMetSchema {
  @text('decision-made')
  by!: string;
  @day('2024-04-30')
  on!: LegalDate;
  @yesNo(true, '是否在期限之内')
  inTime!: boolean;
}

@ApiSchema({ name: 'DueEnded' })
class DueEndedSchema {
  @text('withdrawn')
  by!: string;
  @day('2024-04-30')
  on!: LegalDate;
}

@ApiSchema({ name: 'DueTarget', description: '本机关内部目标，早于法定期限' })
class DueTargetSchema {
  @text('内部办结目标')
  says!: string;
  @part(() => PeriodCountSchema)
  count!: PeriodCountSchema;
}

@ApiSchema({ name: 'DueDate', description: '一个期限及其算法' })
export class DueViewSchema implements DueView {
  @text('arl-decide')
  period!: string;
  @text('审理期限')
  name!: string;
  @ApiProperty({ enum: ['office', 'applicant', 'respondent', 'parties', 'court', 'organ'], example: 'office' })
  whose!: DueView['whose'];
  @yesNo(false, '只是目标，逾期无法律后果')
  soft!: boolean;
  @text('ARL-2023')
  lawVersion!: string;
  @text('行政复议法（2023修订）')
  lawName!: string;
  @listOf(() => SourceSchema, '依据')
  source!: SourceSchema[];
  @ApiProperty({
    type: 'string',
    enum: ['S', '?', 'C', null],
    nullable: true,
    description: '依据的可靠程度：空为查自法律，S 二手资料，? 待核，C 本系统约定',
  })
  confidence!: DueView['confidence'];
  @text('申请人可在十五日内起诉；上级可责令履行', '逾期的后果')
  lapse!: string;
  @textOrNull(null, '各当事人分别计算的，所属当事人')
  party!: string | null;
  @part(() => DueStartSchema)
  startedBy!: DueStartSchema;
  @part(() => PeriodCountSchema)
  count!: PeriodCountSchema;
  @dayOrNull(null, '未延长时的届满日；未延长的为空')
  originalOn!: LegalDate | null;
  @listOf(() => StopCauseSchema)
  stoppedBy!: StopCauseSchema[];
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    example: null,
    description: '已了结的期限按此时刻所知的放假安排计算；为空：按现在所知',
  })
  countedAsOf!: Instant | null;
  @partOrNull(() => DueMetSchema)
  met!: DueMetSchema | null;
  @partOrNull(() => DueEndedSchema)
  ended!: DueEndedSchema | null;
  @partOrNull(() => DueTargetSchema)
  target!: DueTargetSchema | null;
  @ApiProperty({ enum: ['met', 'met-late', 'ended', 'stopped', 'running', 'lapsed'], example: 'running' })
  status!: DueView['status'];
  @dayOrNull('2024-05-06', '届满日；停止计算时为空')
  dueOn!: LegalDate | null;
  @yesNo(false, '放假安排尚未载入，暂算')
  provisional!: boolean;
  @number(12, '至今已计日数')
  daysCounted!: number;
  @texts(['届满日：2024-05-06。'], '怎么算的，逐句说明')
  explanation!: readonly string[];
}
