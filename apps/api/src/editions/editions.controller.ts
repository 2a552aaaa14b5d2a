import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Instant, LegalDate } from '#legal-time';
import { Witness } from '#platform';
import { Refusal } from '#platform/refusals';
import { type Differences, type Edition, type KeptEdition, type KeptRecords, keptOf, type Report } from '#reporting';
import { Access } from '../access/access.js';
import { Confirmed, May } from '../access/declare.js';
import { Acting, ActingByHand, Once } from '../http/acting.js';
import { By } from '../http/actor.js';
import { attachment } from '../http/attachment.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { IfMatch } from '../http/versions.js';
import { WrittenReportSchema } from '../reports/reports.schema.js';
import { AnswersEdition, ChangesEdition } from './edition-version.js';
import { editionItem, editionView } from './edition-view.js';
import {
  CheckBody,
  CorrectionBody,
  DraftBody,
  ExplainBody,
  KeptRecordsParameters,
  ReturnBody,
} from './editions.bodies.js';
import { DifferencesSchema, EditionItemSchema, EditionSchema, KeptRecordsSchema } from './editions.schema.js';
import { REPORTS, type Reports } from './reports.js';

const idParam = { name: 'id', description: '版次编号', schema: { type: 'string', format: 'uuid' } } as const;

/** Editions of reports: who makes one hands it over, and somebody else publishes it. @source security rule R4.5 */
@ApiTags('报告')
@May('figure.see')
@Controller('api/editions')
export class EditionsController {
  constructor(
    @Inject(REPORTS) private readonly reports: Reports,
    private readonly access: Access,
    private readonly witness: Witness,
    private readonly once: Once,
  ) {}

  @Get()
  @May('figure.see', 'what-is-seen')
  @ApiOperation({ summary: '报告的版次，新的在前' })
  @ApiResponse({ status: 200, description: '版次', type: EditionItemSchema, isArray: true })
  @Problems(401)
  async list(@By() by: SignedIn): Promise<EditionItemSchema[]> {
    const editions = await this.reports.editions.list();
    return editions.filter((edition) => this.isSeen(edition, by)).map(editionItem);
  }

  @Post()
  @May('edition.make')
  @Acting()
  @ApiOperation({ summary: '按提纲起草一个版次' })
  @AnswersEdition(201, '草稿')
  async draft(@Body() { outline, from, to }: DraftBody, @By() by: SignedIn): Promise<EditionSchema> {
    const declared = this.reports.outlines.get(outline);
    for (const { scope } of declared.slots) this.access.assertScope(by, scope);
    const period = { from: (from ?? declared.from) as LegalDate, to: (to ?? declared.to) as LegalDate };
    return this.view(await this.reports.making.draft({ by, outline, period }), by);
  }

  @Get(':id')
  @ApiOperation({ summary: '一个版次：数字、核对结果、文件和经过' })
  @ApiParam(idParam)
  @AnswersEdition(200, '版次')
  @Problems(401, 404)
  async find(@Param('id') id: string, @By() by: SignedIn): Promise<EditionSchema> {
    return this.view(await this.seen(id, by), by);
  }

  @Post(':id/check')
  @May('edition.make')
  @ActingByHand()
  @ChangesEdition()
  @ApiOperation({ summary: '核对：以某时所知计算全部数字和勾稽关系；此后登记的不再影响本版次' })
  @ApiParam(idParam)
  @AnswersEdition(201, '已核对的版次')
  async check(
    @Param('id') id: string,
    @Body() { knownAt }: CheckBody,
    @By() by: SignedIn,
    @IfMatch() version: number,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EditionSchema> {
    await this.seen(id, by);
    const { making } = this.reports;
    // What is refused here is told inside: the same request sent again is answered with its first answer.
    const looked = await settled(making.look(by, id, knownAt as Instant | undefined));
    return this.once.answer(request, reply, async () => this.view(await making.check(by, id, version, looked()), by));
  }

  @Post(':id/explanations')
  @May('edition.make')
  @Acting()
  @ChangesEdition()
  @ApiOperation({ summary: '书面说明一项不符的勾稽关系；说明随报告保存、刊印' })
  @ApiParam(idParam)
  @AnswersEdition(201, '版次')
  async explain(
    @Param('id') id: string,
    @Body() { check, scope, text }: ExplainBody,
    @By() by: SignedIn,
    @IfMatch() seen: number,
  ): Promise<EditionSchema> {
    await this.seen(id, by);
    return this.view(await this.reports.making.explain({ by, id, seen, check, scope, text }), by);
  }

  @Post(':id/submission')
  @May('edition.make')
  @Acting()
  @ChangesEdition()
  @ApiOperation({ summary: '提交发布：勾稽关系须全部相符或者已经说明' })
  @ApiParam(idParam)
  @AnswersEdition(201, '待发布的版次')
  async submit(@Param('id') id: string, @By() by: SignedIn, @IfMatch() version: number): Promise<EditionSchema> {
    await this.seen(id, by);
    return this.view(await this.reports.making.submit(by, id, version), by);
  }

  @Post(':id/publication')
  @Confirmed()
  @May('edition.publish')
  @ActingByHand()
  @ChangesEdition()
  @ApiOperation({ summary: '发布：由编制者以外的人员进行，须在五分钟内输入过密码；数字、口径、记录和文件从此不变' })
  @ApiParam(idParam)
  @AnswersEdition(201, '已发布的版次')
  async publish(
    @Param('id') id: string,
    @By() by: SignedIn,
    @IfMatch() version: number,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<EditionSchema> {
    await this.seen(id, by);
    const { publishing } = this.reports;
    const frozen = await settled(publishing.freeze(by, id));
    return this.once.answer(request, reply, async () =>
      this.view(await publishing.publish(by, id, version, frozen()), by, keptOf(frozen())),
    );
  }

  @Post(':id/return')
  @May('edition.publish')
  @Acting()
  @ChangesEdition()
  @ApiOperation({ summary: '退回编制：待发布的版次回到草稿，须重新核对、提交' })
  @ApiParam(idParam)
  @AnswersEdition(201, '退回的草稿')
  async sendBack(
    @Param('id') id: string,
    @Body() { reason }: ReturnBody,
    @By() by: SignedIn,
    @IfMatch() version: number,
  ): Promise<EditionSchema> {
    await this.seen(id, by);
    return this.view(await this.reports.publishing.sendBack(by, id, version, reason), by);
  }

  @Post(':id/correction')
  @May('edition.make')
  @Acting()
  @ChangesEdition()
  @ApiOperation({ summary: '为已发布的版次起草更正版次' })
  @ApiParam(idParam)
  @AnswersEdition(201, '更正版次的草稿')
  async correct(
    @Param('id') id: string,
    @Body() { reason }: CorrectionBody,
    @By() by: SignedIn,
    @IfMatch() version: number,
  ): Promise<EditionSchema> {
    await this.seen(id, by);
    return this.view(await this.reports.making.correction(by, id, version, reason), by);
  }

  @Get(':id/report')
  @ApiOperation({ summary: '版次的正文：已发布的，为发布时所印；已核对的，为核对所得的数字' })
  @ApiParam(idParam)
  @ApiResponse({ status: 200, description: '写成的报告', type: WrittenReportSchema })
  @Problems(401, 404, 409)
  async report(@Param('id') id: string, @By() by: SignedIn): Promise<Report> {
    const edition = await this.seen(id, by);
    if (edition.publication !== null) return this.reports.editions.printed(edition);
    return this.reports.making.preview(edition);
  }

  @Get(':id/numbers/:slot/records')
  @ApiOperation({ summary: '已发布的一个数字发布时所计的每一条记录，及其后登记的；本人无权查阅的只计数，不列出' })
  @ApiParam(idParam)
  @ApiParam({ name: 'slot', example: 'recon-bureau-corrected' })
  @ApiResponse({ status: 200, description: '一页记录', type: KeptRecordsSchema })
  @Problems(400, 401, 404, 409)
  async records(
    @Param('id') id: string,
    @Param('slot') slot: string,
    @Query() { part = 0, limit = 50, after }: KeptRecordsParameters,
    @By() by: SignedIn,
  ): Promise<KeptRecords> {
    const edition = await this.seen(id, by);
    const sight = this.access.sight(by, 'figure.see');
    return this.reports.opening.run(edition, { slot, part, limit, after }, sight);
  }

  @Get(':id/files/:format')
  @ApiOperation({ summary: '取发布时保存的文件：永远是同样的字节' })
  @ApiParam(idParam)
  @ApiParam({ name: 'format', example: 'json' })
  @ApiResponse({
    status: 200,
    description: '文件',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(401, 404)
  async file(
    @Param('id') id: string,
    @Param('format') format: string,
    @By() by: SignedIn,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, name, size } = await this.reports.editions.file(await this.seen(id, by), format);
    await this.witness.note(by, { action: 'edition.fetched', objectType: 'edition', objectId: id, detail: { format } });
    reply.header('content-security-policy', 'sandbox');
    // A connection on which a stream has just ended would hold up a server that stops.
    reply.header('connection', 'close');
    return new StreamableFile(bytes, { type: mediaType, length: size, disposition: attachment(name) });
  }

  @Get(':id/differences')
  @ApiOperation({ summary: '发布时与现在：数字、使其不同的记录，及此后登记的程序行为（本人无权查阅的只计数）' })
  @ApiParam(idParam)
  @ApiResponse({ status: 200, description: '不同之处', type: DifferencesSchema })
  @Problems(401, 404, 409)
  async differences(@Param('id') id: string, @By() by: SignedIn): Promise<Differences> {
    await this.seen(id, by);
    return this.reports.comparing.run(id, this.access.sight(by, 'figure.see'));
  }

  /** @throws Refusal `edition.not-found`: no such edition, or not theirs */
  private async seen(id: string, by: SignedIn): Promise<Edition> {
    const edition = await this.reports.editions.find(id);
    if (!this.isSeen(edition, by)) throw new Refusal('edition.not-found');
    return edition;
  }

  private isSeen({ row }: Edition, by: SignedIn): boolean {
    return row.scopes.every((scope) => this.access.mayCount(by, scope));
  }

  private async view(edition: Edition, by: SignedIn, kept?: KeptEdition): Promise<EditionSchema> {
    const found = kept ?? (await this.reports.editions.kept(edition));
    return editionView(edition, found, this.access.sight(by, 'figure.see'));
  }
}

/** Waits for what is made beforehand; what it was refused for is thrown when it is asked for. */
const settled = <T>(made: Promise<T>): Promise<() => T> =>
  made.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
