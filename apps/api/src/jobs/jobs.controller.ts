import { Body, Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { JobBoard, JobRuns, UnitOfWork, Witness } from '#platform';
import { Refusal } from '#platform/refusals';
import { ClosedFiles } from '#reporting';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { ActingByHand, Once } from '../http/acting.js';
import { By } from '../http/actor.js';
import { fileOf } from '../http/file.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { JobNoticeSchema, JobPeriodSchema, JobSchema, periodView, RestartBody } from './jobs.schema.js';
import { noticesOf } from './notices.js';
import { JobBell } from './providers.js';

/** What the system does by itself: how it stands, and doing it once more. */
@ApiTags('定期工作')
@May('job.see')
@Controller('api/jobs')
export class JobsController {
  constructor(
    private readonly runs: JobRuns,
    private readonly board: JobBoard,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
    private readonly bell: JobBell,
    private readonly once: Once,
    private readonly files: ClosedFiles,
    private readonly witness: Witness,
  ) {}

  @Get()
  @ApiOperation({ summary: '定期工作及其最近各期' })
  @ApiResponse({ status: 200, description: '定期工作', type: [JobSchema] })
  @Problems(401, 403)
  list(): Promise<JobSchema[]> {
    return Promise.all(
      this.runs.jobs.map(async (job) => {
        const { code, label, rhythm } = job;
        return { code, label, rhythm, periods: (await this.board.periodsOf(job)).map(periodView) };
      }),
    );
  }

  @Get('notices')
  @ApiOperation({ summary: '应当告知的事：到期未完成的、未能完成的，新做成的文件' })
  @ApiResponse({ status: 200, description: '新的在前', type: [JobNoticeSchema] })
  @Problems(401, 403)
  notices(): Promise<JobNoticeSchema[]> {
    return noticesOf(this.board, this.runs.jobs);
  }

  @Get(':job/:period/files/:name')
  @May('figure.see', 'what-is-seen')
  @ApiOperation({ summary: '取一期做成的文件，如年度数据导出的；限能查阅全区数字的人员' })
  @ApiParam({ name: 'job', example: 'year-end' })
  @ApiParam({ name: 'period', example: '2024' })
  @ApiParam({ name: 'name', example: 'report.docx' })
  @ApiResponse({
    status: 200,
    description: '文件',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(401, 403, 404, 422)
  async file(
    @Param('job') code: string,
    @Param('period') name: string,
    @Param('name') file: string,
    @By() by: SignedIn,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    this.access.assertScope(by, 'region');
    const job = this.runs.jobs.find((each) => each.code === code);
    const period = job && (await this.board.find(job, name));
    if (period === undefined) throw new Refusal('job.file-unknown', { job: code, period: name, name: file });
    const { content } = await this.files.open(period, file);
    const objectId = `${code} ${name}`;
    try {
      await this.witness.note(by, { action: 'job.file-fetched', objectType: 'job', objectId, detail: { file } });
    } catch (error) {
      content.destroy();
      throw error;
    }
    return fileOf(reply, { name: `${name}-${file}`, mediaType: 'application/octet-stream' }, content);
  }

  @Post(':job/:period/restart')
  @May('job.restart')
  @ActingByHand()
  @ApiOperation({ summary: '重新进行一期，不沿用原有结果' })
  @ApiParam({ name: 'job', example: 'nightly-figures' })
  @ApiParam({ name: 'period', example: '2025-03-05' })
  @ApiResponse({ status: 201, description: '已列为待进行', type: JobPeriodSchema })
  @Problems(403, 409)
  async restart(
    @Param('job') code: string,
    @Param('period') period: string,
    @Body() { reason }: RestartBody,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<JobPeriodSchema> {
    this.access.assertReachesAll(by, 'job.restart');
    const view = await this.once.answer(request, reply, () =>
      this.unitOfWork.run(by, async (work) => {
        await this.runs.reopen(work, code, period, { anew: true });
        await work.audit({ action: 'job.restarted', objectType: 'job', objectId: `${code} ${period}`, reason });
        return periodView(await this.board.periodOf(work, this.runs.get(code), period));
      }),
    );
    this.bell.ring();
    return view;
  }
}
