import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Sessions, type SignedInSession, SignIn } from '#identity';
import { AnySession, Public } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import { type HttpReply, type HttpRequest, headerOf, type SignedIn } from '../http/request.js';
import { SessionCookie } from './cookie.js';
import { ConfirmationBody, SignInBody } from './sign-in.bodies.js';
import { personView, SessionSchema, SignedInSchema, sessionView } from './sign-in.schema.js';

/** Signing in and out. */
@ApiTags('登录')
@Controller('api/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Public()
  @ApiOperation({ summary: '登录：此后的请求带着所给的 Cookie' })
  @ApiResponse({ status: 201, description: '已登录', type: SignedInSchema })
  @Problems(400, 401, 413, 415, 429)
  async begin(
    @Body() body: SignInBody,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SignedInSchema> {
    return this.answer(reply, await this.signIn.run({ ...body, ...sentFrom(request) }));
  }

  @Post('current/confirmation')
  @AnySession()
  @ApiOperation({ summary: '重新输入密码，以办理授权等重要事项；换发新的 Cookie' })
  @ApiResponse({ status: 201, description: '已确认', type: SignedInSchema })
  @Problems(400, 413, 415, 429)
  async confirm(
    @Body() body: ConfirmationBody,
    @By() { account, session }: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<SignedInSchema> {
    const command = { ...body, account, replaces: session, ...sentFrom(request) };
    return this.answer(reply, await this.signIn.run(command));
  }

  @Get('current')
  @AnySession()
  @ApiOperation({ summary: '本人及其权限' })
  @ApiResponse({ status: 200, description: '本人', type: SignedInSchema })
  current(@By() { person, session }: SignedIn): SignedInSchema {
    return { stage: session.stage, person: personView(person) };
  }

  @Get()
  @AnySession()
  @ApiOperation({ summary: '本人的各次登录' })
  @ApiResponse({ status: 200, description: '各次登录', type: [SessionSchema] })
  async list(@By() { account, session }: SignedIn): Promise<SessionSchema[]> {
    return (await this.sessions.of(account)).map((each) => sessionView(each, session.id));
  }

  @Delete('current')
  @HttpCode(204)
  @AnySession()
  @ApiOperation({ summary: '退出登录' })
  @ApiResponse({ status: 204, description: '已退出' })
  async end(@By() by: SignedIn, @Res({ passthrough: true }) reply: HttpReply): Promise<void> {
    await this.sessions.end(by, by.session.id);
    this.cookie.take(reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @AnySession()
  @ApiOperation({ summary: '结束本人的另一次登录' })
  @ApiParam({ name: 'id', example: '0b8a5f0e7a3e4d5a' })
  @ApiResponse({ status: 204, description: '已结束，或者本来没有' })
  async endOther(@Param('id') id: string, @By() by: SignedIn): Promise<void> {
    await this.sessions.end(by, id);
  }

  private answer(reply: HttpReply, { token, stage, person }: SignedInSession): SignedInSchema {
    this.cookie.give(reply, token);
    return { stage, person: personView(person) };
  }
}

const sentFrom = (request: HttpRequest) => ({
  address: request.ip,
  userAgent: headerOf(request, 'user-agent') ?? '',
});
