import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import { Database, READER, type Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import { Public } from '../access/declare.js';
import { Problems } from '../http/problem.schema.js';

@ApiSchema({ name: 'Live' })
class LiveSchema {
  @ApiProperty({ enum: ['live'] })
  status!: 'live';
}

@ApiSchema({ name: 'Ready', description: '就绪，及所用的部件' })
class ReadySchema {
  @ApiProperty({ enum: ['ready'] })
  status!: 'ready';
  @ApiProperty({ enum: ['sqlite', 'postgres'] })
  database!: 'sqlite' | 'postgres';
  @ApiProperty({ enum: ['embedded'], description: '夜间任务：进程内' })
  timetable!: 'embedded';
}

@ApiTags('运行状态')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly database: Database,
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
    return { status: 'ready', database: this.database.dialect.name, timetable: 'embedded' };
  }
}
