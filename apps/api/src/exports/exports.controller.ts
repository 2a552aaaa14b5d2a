import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Page } from '#casework';
import { OwnAccount, Sessions } from '#identity';
import { TaskRunner, Tasks } from '#platform';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { ActingByHand, Once } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { TaskSchema, taskView } from '../tasks/tasks.schema.js';
import { CaseLists } from './case-lists.js';
import { ExportBody, type ExportInput, ExportsParameters } from './exports.bodies.js';
import { ExportPageSchema } from './exports.schema.js';
import { FigureLists } from './figure-lists.js';
import { ReadExports, type RegisteredExport } from './read-exports.js';
import { RegisterLists } from './register-lists.js';

/** Lists as files. @source security rules R4.3, R4.5, R5.3, R6.5 */
@ApiTags('任务')
@Controller('api/exports')
export class ExportsController {
  constructor(
    private readonly access: Access,
    private readonly sessions: Sessions,
    private readonly ownAccount: OwnAccount,
    private readonly cases: CaseLists,
    private readonly figures: FigureLists,
    private readonly registers: RegisterLists,
    private readonly tasks: Tasks,
    private readonly runner: TaskRunner,
    private readonly once: Once,
    private readonly registered: ReadExports,
  ) {}

  @Get()
  @May('audit.read', 'what-is-seen')
  @ApiOperation({ summary: '导出登记：谁、何时、为何、按什么条件、导出了多少，文件是否已取走；由近及远' })
  @ApiResponse({ status: 200, description: '一页导出登记', type: ExportPageSchema })
  @Problems(400, 401, 403)
  list(@Query() { limit = 50, after }: ExportsParameters, @By() by: SignedIn): Promise<Page<RegisteredExport>> {
    return this.registered.run(by, limit, after);
  }

  @Post()
  @May('list.export', 'what-is-seen')
  @ActingByHand()
  @ApiOperation({
    summary: '导出列表：作为任务进行，完成后从任务中取文件；须有动态口令；超过 1000 名当事人的，须在五分钟内输入过密码',
  })
  @ApiResponse({ status: 201, description: '已开始的任务', type: TaskSchema })
  @Problems(403, 409)
  async start(
    @Body() body: ExportBody,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<TaskSchema> {
    await this.ownAccount.assertSecondFactor(by.account);
    const isConfirmed = this.sessions.isConfirmed(by.session);
    const { purpose, ...list } = body;
    const label = `导出${await this.named(by, { ...list, isConfirmed })}`;
    const task = { kind: 'export', label, purpose, input: { ...list, isConfirmed } };
    const view = await this.once.answer(request, reply, async () => taskView(await this.tasks.start(by, task)));
    this.runner.ring();
    return view;
  }

  /** What the list is called, once it is sure that the person may have it.
   *  @throws Refusal `permission.denied`, `session.confirm`, and those of the lists */
  private async named(by: SignedIn, input: ExportInput): Promise<string> {
    if (input.kind === 'figure') {
      this.access.assertMay(by, 'figure.see');
      return (await this.figures.listOf(by, input)).name;
    }
    if (input.kind === 'register') {
      this.access.assertMay(by, 'register.see');
      return this.registers.listOf(by, input).name;
    }
    this.access.assertMay(by, 'case.see');
    if (await this.cases.isLarge(by, { ...input, kind: input.kind })) this.sessions.assertConfirmed(by.session);
    return this.cases.nameOf(input.kind);
  }
}
