import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge, type Page, pageOf, readMark } from '#casework';
import { type AccountItem, AccountList, AdministerPeople, Colleagues } from '#identity';
import { READER, type Reader } from '#platform';
import { Access } from '../access/access.js';
import { Confirmed, May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { AccountSchema, accountView } from './account.schema.js';
import { CreateAccountBody, GrantBody, PeopleParameters, ReasonBody } from './people.bodies.js';
import { AccountPageSchema, MadeSchema, OneTimePasswordSchema } from './people.schema.js';

const accountParam = { name: 'account', description: '账号', example: 'wangyang' } as const;

/** The accounts of the house, and what they may do. Each step is told apart: who makes accounts gives no rights, who gives
 *  rights makes no accounts. @source security rule R3.6 */
@ApiTags('账号与权限')
@Controller('api/accounts')
export class PeopleController {
  private readonly colleagues: Colleagues;

  constructor(
    @Inject(READER) read: Reader,
    private readonly accounts: AccountList,
    private readonly administer: AdministerPeople,
    private readonly access: Access,
    private readonly knowledge: Knowledge,
  ) {
    this.colleagues = new Colleagues(read, knowledge.organisations);
  }

  @Get()
  @May('account.see', 'what-is-seen')
  @ApiOperation({ summary: '账号及其权限' })
  @ApiResponse({ status: 200, description: '一页账号', type: AccountPageSchema })
  @Problems(400, 404)
  async list(
    @Query() { limit = 50, after, organisation, ...filter }: PeopleParameters,
    @By() by: SignedIn,
  ): Promise<Page<AccountSchema>> {
    const { units, within } = this.access.sightWithin(by, 'account.see', organisation);
    const [from] = after === undefined ? [''] : readMark(after, 1);
    const seen = within ? units.filter((unit) => within.includes(unit)) : units;
    const items = await this.accounts.of(seen, limit + 1, from, filter);
    const view = await this.view();
    return pageOf(items, limit, view, ({ account }) => [account]);
  }

  @Get(':account')
  @May('account.see', 'account')
  @ApiOperation({ summary: '一个账号及其权限' })
  @ApiParam(accountParam)
  @ApiResponse({ status: 200, description: '账号', type: AccountSchema })
  @Problems(404)
  async find(@Param('account') account: string): Promise<AccountSchema> {
    const [item, view] = await Promise.all([this.accounts.one(account), this.view()]);
    return view(item);
  }

  // One-time passwords are answered once and stored nowhere: these routes therefore keep no answer under an idempotency key.
  @Post()
  @May('account.manage')
  @ApiOperation({ summary: '建立账号（没有任何权限）；首次密码只显示这一次' })
  @ApiResponse({ status: 201, description: '已建立', type: OneTimePasswordSchema })
  @Problems(400, 404, 409, 413, 415, 422)
  async create(@Body() body: CreateAccountBody, @By() by: SignedIn): Promise<OneTimePasswordSchema> {
    return { password: await this.administer.create(by, body) };
  }

  @Post(':account/disabling')
  @HttpCode(204)
  @May('account.manage', 'account')
  @ApiOperation({ summary: '停用账号；登录随即结束' })
  @ApiParam(accountParam)
  @ApiResponse({ status: 204, description: '已停用' })
  @Problems(400, 404, 413, 415, 422)
  async disable(@Param('account') account: string, @Body() { reason }: ReasonBody, @By() by: SignedIn): Promise<void> {
    await this.administer.disable(by, account, reason);
  }

  @Post(':account/password')
  @May('account.manage', 'account')
  @ApiOperation({ summary: '重置密码；新密码只显示这一次' })
  @ApiParam(accountParam)
  @ApiResponse({ status: 201, description: '已重置', type: OneTimePasswordSchema })
  @Problems(400, 404, 413, 415, 422)
  async resetPassword(
    @Param('account') account: string,
    @Body() { reason }: ReasonBody,
    @By() by: SignedIn,
  ): Promise<OneTimePasswordSchema> {
    return { password: await this.administer.resetPassword(by, account, reason) };
  }

  @Post(':account/second-factor/reset')
  @Confirmed()
  @HttpCode(204)
  @May('grant.manage', 'account')
  @ApiOperation({ summary: '解除动态口令；下次登录重新绑定' })
  @ApiParam(accountParam)
  @ApiResponse({ status: 204, description: '已解除' })
  @Problems(400, 404, 413, 415, 422)
  async resetSecondFactor(
    @Param('account') account: string,
    @Body() { reason }: ReasonBody,
    @By() by: SignedIn,
  ): Promise<void> {
    await this.administer.resetSecondFactor(by, account, reason);
  }

  @Post(':account/grants')
  @Confirmed()
  @May('grant.manage', 'account')
  @ApiOperation({ summary: '授予权限；该人员须重新登录' })
  @ApiParam(accountParam)
  @ApiResponse({ status: 201, description: '已授予', type: MadeSchema })
  @Problems(400, 404, 413, 415, 422)
  async grant(
    @Param('account') account: string,
    @Body() { reason, ...grant }: GrantBody,
    @By() by: SignedIn,
  ): Promise<MadeSchema> {
    return { id: await this.administer.grant(by, account, grant, reason) };
  }

  @Post(':account/grants/:grant/revocation')
  @HttpCode(204)
  @May('grant.manage', 'account')
  @ApiOperation({ summary: '撤销权限；该人员须重新登录' })
  @ApiParam(accountParam)
  @ApiParam({ name: 'grant', description: '权限编号' })
  @ApiResponse({ status: 204, description: '已撤销' })
  @Problems(400, 404, 413, 415, 422)
  async revoke(
    @Param('account') account: string,
    @Param('grant') grant: string,
    @Body() { reason }: ReasonBody,
    @By() by: SignedIn,
  ): Promise<void> {
    await this.administer.revoke(by, account, grant, reason);
  }

  private async view(): Promise<(item: AccountItem) => AccountSchema> {
    const names = new Map((await this.colleagues.all()).map(({ account, name }) => [account, name]));
    return (item) => accountView(item, this.knowledge.organisations, (account) => names.get(account) ?? account);
  }
}
