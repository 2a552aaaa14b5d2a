import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HolidayNotices, Knowledge, type NoticeEffect, readNotice } from '#casework';
import { Colleagues } from '#identity';
import type { HolidayNotice } from '#legal-time';
import { READER, type Reader } from '#platform';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { ActingByHand, Once } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { ApplyNoticeBody, inputOf, noticeExamples, PreviewNoticeBody } from './holidays.bodies.js';
import { HolidayNoticeSchema, type NoticeContentSchema, NoticeReadSchema } from './holidays.schema.js';

/** The yearly notices on days off, from which working days are counted. */
@ApiTags('放假安排')
@May('rules.see')
@Controller('api/holiday-notices')
export class HolidaysController {
  private readonly colleagues: Colleagues;

  constructor(
    private readonly notices: HolidayNotices,
    private readonly once: Once,
    private readonly access: Access,
    @Inject(READER) read: Reader,
    { organisations }: Knowledge,
  ) {
    this.colleagues = new Colleagues(read, organisations);
  }

  @Get()
  @ApiOperation({ summary: '各年的放假安排及其来源' })
  @ApiResponse({ status: 200, description: '有效的放假安排', type: [HolidayNoticeSchema] })
  @Problems(401)
  async list(): Promise<HolidayNoticeSchema[]> {
    const [notices, people] = await Promise.all([this.notices.list(), this.colleagues.all()]);
    const names = new Map(people.map(({ account, name }) => [account, name]));
    return notices.map(({ content, ...origin }) => ({
      ...contentOf(content),
      ...origin,
      recordedByName: names.get(origin.recordedBy ?? '') ?? null,
    }));
  }

  @Post('preview')
  @May('rules.change')
  @HttpCode(200)
  @ApiOperation({ summary: '预览：载入一份放假安排会使哪些在办案件的期限变化（只读）' })
  @ApiBody({ type: PreviewNoticeBody, examples: noticeExamples })
  @ApiResponse({ status: 200, description: '影响', type: NoticeReadSchema })
  @Problems(400, 401, 403, 413, 415, 422)
  async preview(@Body() body: PreviewNoticeBody, @By() by: SignedIn): Promise<NoticeReadSchema> {
    this.access.assertReachesAll(by, 'rules.change');
    const notice = readNotice(inputOf(body));
    return read(notice, await this.notices.preview(by, notice));
  }

  @Post()
  @May('rules.change')
  @ActingByHand()
  @ApiOperation({ summary: '载入或者更正一年的放假安排，并重新计算在办案件的期限' })
  @ApiBody({ type: ApplyNoticeBody, examples: noticeExamples })
  @ApiResponse({ status: 201, description: '影响', type: NoticeReadSchema })
  async apply(
    @Body() body: ApplyNoticeBody,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<NoticeReadSchema> {
    this.access.assertReachesAll(by, 'rules.change');
    const notice = readNotice(inputOf(body));
    // Counting takes long: nobody else is to wait for it.
    const ahead = await this.notices.countAhead(by, notice);
    return this.once.answer(request, reply, async () =>
      read(notice, await this.notices.apply(by, notice, body.reason, ahead)),
    );
  }
}

const contentOf = ({ issuedOn, ...content }: HolidayNotice): NoticeContentSchema => ({
  ...content,
  issuedOn: issuedOn ?? null,
});

const read = (notice: HolidayNotice, effect: NoticeEffect): NoticeReadSchema => ({
  ...effect,
  content: contentOf(notice),
});
