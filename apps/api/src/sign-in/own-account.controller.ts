import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge } from '#casework';
import { OwnAccount } from '#identity';
import { AnySession } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { OwnAccountSchema, ownAccountView } from './own-account.schema.js';
import { ChangePasswordBody, SecondFactorBody } from './sign-in.bodies.js';
import { SecondFactorSchema } from './sign-in.schema.js';

/** What people do about their own account. */
@ApiTags('登录')
@AnySession()
@Controller('api/own-account')
export class OwnAccountController {
  constructor(
    private readonly ownAccount: OwnAccount,
    private readonly knowledge: Knowledge,
  ) {}

  @Get()
  @ApiOperation({ summary: '本人的账号：权限、动态口令、密码的要求' })
  @ApiResponse({ status: 200, description: '本人的账号', type: OwnAccountSchema })
  async find(@By() { person }: SignedIn): Promise<OwnAccountSchema> {
    return ownAccountView(person, await this.ownAccount.state(person), this.knowledge.organisations);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: '修改本人密码；其他登录随即结束' })
  @ApiResponse({ status: 204, description: '已修改' })
  @Problems(400, 413, 415, 422, 429)
  async password(@Body() { present, next }: ChangePasswordBody, @By() by: SignedIn): Promise<void> {
    await this.ownAccount.changePassword(by, by.person, by.session, present, next);
  }

  @Post('second-factor')
  @ApiOperation({ summary: '绑定动态口令：取得密钥' })
  @ApiResponse({ status: 201, description: '录入验证器的密钥', type: SecondFactorSchema })
  @Problems(413, 415)
  begin(@By() by: SignedIn): Promise<SecondFactorSchema> {
    return this.ownAccount.beginSecondFactor(by);
  }

  @Post('second-factor/confirmation')
  @HttpCode(204)
  @ApiOperation({ summary: '绑定动态口令：以口令确认' })
  @ApiResponse({ status: 204, description: '已绑定' })
  @Problems(400, 413, 415, 429)
  async confirm(@Body() { code }: SecondFactorBody, @By() by: SignedIn): Promise<void> {
    await this.ownAccount.confirmSecondFactor(by, by.session, code);
  }
}
