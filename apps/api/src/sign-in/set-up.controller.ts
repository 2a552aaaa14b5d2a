import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { SetUp } from '#identity';
import { CLOCK, type Clock } from '#platform/clock';
import { Public } from '../access/declare.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpRequest } from '../http/request.js';
import { SetUpBody } from './sign-in.bodies.js';
import { AboutSchema, SetUpDoneSchema } from './sign-in.schema.js';

export const IS_DEMO = Symbol('whether this process serves the demonstration');

/** What may be known and done before anyone can sign in. */
@ApiTags('登录')
@Public()
@Controller('api')
export class SetUpController {
  constructor(
    private readonly setUp: SetUp,
    @Inject(IS_DEMO) private readonly demo: boolean,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('about')
  @ApiOperation({ summary: '是否为演示系统，是否尚待启用' })
  @ApiResponse({ status: 200, type: AboutSchema })
  async about(): Promise<AboutSchema> {
    return { demo: this.demo, setUpNeeded: await this.setUp.isNeeded(), today: this.clock.today() };
  }

  @Post('set-up')
  @ApiOperation({ summary: '启用：以启用码设立三名管理员' })
  @ApiResponse({ status: 201, description: '已启用；一次性密码只显示这一次', type: SetUpDoneSchema })
  @Problems(400, 403, 409, 413, 415, 422, 429)
  async begin(@Body() { code, administrators }: SetUpBody, @Req() { ip }: HttpRequest): Promise<SetUpDoneSchema> {
    return { passwords: await this.setUp.run(code, administrators, ip) };
  }
}
