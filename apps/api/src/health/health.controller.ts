import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { Database, JobBoard, READER, type Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import { Public } from '../access/declare.js';
import { Problems } from '../http/problem.schema.js';
import { listOf, text } from '../http/schemas.js';
import { JobBell } from '../jobs/providers.js';

@ApiSchema({ name: 'Live' })
class LiveSchema {
  @ApiProperty({ enum: ['live'] })
  status!: 'live';
}

@ApiSchema({ name: 'UndoneJob', description: '未能完成或者到期未完成的定期工作' })
class UndoneJobSchema {
  @text('nightly-figures')
  job!: string;
  @text('2025-03-05')
  period!: string;
  @ApiProperty({ enum: ['open', 'running', 'failed'], example: 'failed' })
  state!: string;
}

@ApiSchema({ name: 'Ready', description: '就绪，及所用的部件' })
class ReadySchema {
  @ApiProperty({
    enum: ['ready', 'degraded'],
    description: 'degraded：可以办理，但定期工作有未完成的，或者 Redis 不可用',
  })
  status!: 'ready' | 'degraded';
  @ApiProperty({ enum: ['sqlite', 'postgres'] })
  database!: 'sqlite' | 'postgres';
  @ApiProperty({ enum: ['embedded', 'redis'], description: '定期工作：由本进程进行，或者由 Redis 通知各 worker 进行' })
  timetable!: 'embedded' | 'redis';
  @ApiProperty({ enum: ['up', 'down', null], nullable: true, type: String, description: 'Redis；不用的为空' })
  redis!: 'up' | 'down' | null;
  @listOf(() => UndoneJobSchema)
  undone!: UndoneJobSchema[];
}

@ApiTags('运行状态')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly database: Database,
    private readonly board: JobBoard,
    private readonly bell: JobBell,
  ) {}

  @Get('live')
  @ApiOperation({ summary: '进程在运行' })
  @ApiResponse({ status: 200, type: LiveSchema })
  live(): LiveSchema {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: '可以办理：数据库可读' })
  @ApiResponse({ status: 200, type: ReadySchema })
  @Problems(503)
  async ready(): Promise<ReadySchema> {
    try {
      await this.read.query('SELECT id FROM case_file LIMIT 1');
    } catch {
      throw new Refusal('server.not-ready');
    }
    const { redis } = this.bell;
    const undone = (await this.board.troubles()).map(({ job, period, state }) => ({ job, period, state }));
    const isThere = redis === undefined ? null : (await redis.isThere()) ? 'up' : 'down';
    return {
      status: undone.length === 0 && isThere !== 'down' ? 'ready' : 'degraded',
      database: this.database.dialect.name,
      timetable: redis === undefined ? 'embedded' : 'redis',
      redis: isThere,
      undone,
    };
  }
}
