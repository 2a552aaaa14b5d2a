import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HolidayNotices, type NoticeEffect, readNotice } from '#casework';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { ActingByHand, Once } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { ApplyNoticeBody, inputOf, noticeExamples, PreviewNoticeBody } from './holidays.bodies.js';
import { HolidayNoticeSchema, NoticeEffectSchema } from './holidays.schema.js';

/** The yearly notices on days off, from which working days are counted. */
@ApiTags('放假安排')
@May('rules.see')
@Controller('api/holiday-notices')
export class HolidaysController {
  constructor(
    private readonly notices: HolidayNotices,
    private readonly once: Once,
    private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: '各年的放假安排及其来源' })
  @ApiResponse({ status: 200, description: '有效的放假安排', type: [HolidayNoticeSchema] })
  @Problems(401)
  async list(): Promise<HolidayNoticeSchema[]> {
    return (await this.notices.list()).map(({ content: { issuedOn = null, ...content }, ...origin }) => ({
      ...content,
      issuedOn,
      ...origin,
    }));
  }

  @Post('preview')
  @May('rules.change')
  @HttpCode(200)
  @ApiOperation({ summary: '预览：载入一份放假安排会使哪些在办案件的期限变化（只读）' })
  @ApiBody({ type: PreviewNoticeBody, examples: noticeExamples })
  @ApiResponse({ status: 200, description: '影响', type: NoticeEffectSchema })
  @Problems(400, 401, 403, 413, 415, 422)
  async preview(@Body() body: PreviewNoticeBody, @By() by: SignedIn): Promise<NoticeEffect> {
    this.access.assertReachesAll(by, 'rules.change');
    return this.notices.preview(by, readNotice(inputOf(body)));
  }

  @Post()
  @May('rules.change')
  @ActingByHand()
  @ApiOperation({ summary: '载入或者更正一年的放假安排，并重新计算在办案件的期限' })
  @ApiBody({ type: ApplyNoticeBody, examples: noticeExamples })
  @ApiResponse({ status: 201, description: '影响', type: NoticeEffectSchema })
  async apply(
    @Body() body: ApplyNoticeBody,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<NoticeEffect> {
    this.access.assertReachesAll(by, 'rules.change');
    const notice = readNotice(inputOf(body));
    // Counting takes long: nobody else is to wait for it.
    const ahead = await this.notices.countAhead(by, notice);
    return this.once.answer(request, reply, () => this.notices.apply(by, notice, body.reason, ahead));
  }
}
