import type { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ResultFiles, TaskRunner, Tasks, Witness } from '#platform';
import { Refusal } from '#platform/refusals';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { Acting, ActingByHand, Once } from '../http/acting.js';
import { By } from '../http/actor.js';
import { attachment } from '../http/attachment.js';
import { Text } from '../http/fields.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { TaskSchema, taskView } from './tasks.schema.js';

const mediaTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

export class RecomputationBody {
  @Text({ description: '理由', example: '年度统计前核对', max: 200 })
  reason!: string;
}

/** Long work: one sees the own, may call it off, and takes away what it has made. */
@ApiTags('任务')
@May('task.see')
@Controller('api')
export class TasksController {
  constructor(
    private readonly access: Access,
    private readonly tasks: Tasks,
    private readonly runner: TaskRunner,
    private readonly files: ResultFiles,
    private readonly witness: Witness,
    private readonly once: Once,
  ) {}

  @Get('tasks')
  @ApiOperation({ summary: '本人的任务，新的在前' })
  @ApiResponse({ status: 200, description: '本人的任务', type: [TaskSchema] })
  @Problems(401, 403)
  async list(@By() { account }: SignedIn): Promise<TaskSchema[]> {
    return (await this.tasks.of(account)).map(taskView);
  }

  @Get('tasks/:id')
  @ApiOperation({ summary: '本人的一项任务' })
  @ApiParam({ name: 'id' })
  @ApiResponse({ status: 200, description: '任务', type: TaskSchema })
  @Problems(401, 403, 404)
  async read(@Param('id') id: string, @By() { account }: SignedIn): Promise<TaskSchema> {
    return taskView(await this.tasks.find(account, id));
  }

  @Post('tasks/:id/cancellation')
  @Acting()
  @ApiOperation({ summary: '取消本人的一项任务' })
  @ApiParam({ name: 'id' })
  @ApiResponse({ status: 201, description: '已取消', type: TaskSchema })
  @Problems(409)
  async cancel(@Param('id') id: string, @By() by: SignedIn): Promise<TaskSchema> {
    const task = await this.tasks.cancel(by, id);
    this.runner.stopTask(id);
    return taskView(task);
  }

  @Get('tasks/:id/file')
  @May('list.export')
  @ApiOperation({ summary: '取本人任务做成的文件' })
  @ApiParam({ name: 'id' })
  @ApiResponse({
    status: 200,
    description: '文件',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @Problems(401, 403, 404)
  async file(
    @Param('id') id: string,
    @By() by: SignedIn,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    const { fileName, fileKey, fileSize } = await this.tasks.find(by.account, id);
    if (fileName === null) throw new Refusal('task.not-found');
    const content = fileKey === null ? undefined : await this.files.open(fileKey);
    if (content === undefined) throw new Refusal('task.file-gone');
    await this.fetched(by, id, content);
    reply.header('content-security-policy', 'sandbox');
    // A connection on which a stream has just ended would hold up a server that stops.
    reply.header('connection', 'close');
    const type = mediaTypes[fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return new StreamableFile(content, { type, length: fileSize ?? undefined, disposition: attachment(fileName) });
  }

  @Post('recomputations')
  @May('rules.change')
  @ActingByHand()
  @ApiOperation({ summary: '重新核对全部案件：按程序行为重新计算，不一致的予以更正；作为任务进行' })
  @ApiResponse({ status: 201, description: '已开始的任务', type: TaskSchema })
  @Problems(403, 409)
  async recompute(
    @Body() { reason }: RecomputationBody,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<TaskSchema> {
    this.access.assertReachesAll(by, 'rules.change');
    const task = { kind: 'recomputation', label: '重新核对全部案件', purpose: reason, input: null };
    const view = await this.once.answer(request, reply, async () => taskView(await this.tasks.start(by, task)));
    this.runner.ring();
    return view;
  }

  /** Who takes a file stands in the audit before it goes. */
  private async fetched(by: SignedIn, id: string, content: Readable): Promise<void> {
    try {
      await this.witness.note(by, { action: 'export.fetched', objectType: 'export', objectId: id });
    } catch (error) {
      content.destroy();
      throw error;
    }
  }
}
