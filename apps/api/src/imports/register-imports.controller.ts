import { Controller, Get, HttpCode, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { May } from '../access/declare.js';
import { ActingByHand } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { HttpReply, HttpRequest, SignedIn } from '../http/request.js';
import { SentFile, TakesFile } from '../http/upload.js';
import { TaskSchema } from '../tasks/tasks.schema.js';
import { ImportParameters, PreviewParameters, TemplateParameters } from './imports.bodies.js';
import { Imports } from './imports.js';
import { ImportPreviewSchema } from './imports.schema.js';

const registerParam = { name: 'register', description: '台账代码', example: 'lawyer' } as const;
/** A template as an answer. */
export const templateAnswer = {
  status: 200,
  description: '模板文件',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;

/** Import into registers. */
@ApiTags('导入')
@May('register.record')
@Controller('api/registers')
export class RegisterImportsController {
  constructor(private readonly imports: Imports) {}

  @Get(':register/template')
  @ApiOperation({ summary: '台账的导入模板：XLSX（含填写说明）或者 CSV' })
  @ApiParam(registerParam)
  @ApiResponse(templateAnswer)
  @Problems(400, 401, 403, 404)
  template(@Param('register') register: string, @Query() query: TemplateParameters): StreamableFile {
    return this.imports.template('register', register, query);
  }

  @Post(':register/imports/preview')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({ summary: '预览导入：逐行按手工登记的规则核对，不登记任何内容' })
  @ApiParam(registerParam)
  @ApiResponse({ status: 200, description: '预览', type: ImportPreviewSchema })
  preview(
    @Param('register') target: string,
    @Query() query: PreviewParameters,
    @SentFile() file: Buffer,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
  ): Promise<ImportPreviewSchema> {
    return this.imports.preview('register', { by, target, file }, query, request);
  }

  @Post(':register/imports')
  @ActingByHand()
  @TakesFile()
  @ApiOperation({ summary: '导入：作为任务进行；全部登记，有一处错误即全部不登记；同一文件只导入一次' })
  @ApiParam(registerParam)
  @ApiResponse({ status: 201, description: '已开始的任务', type: TaskSchema })
  @Problems(409)
  start(
    @Param('register') target: string,
    @Query() query: ImportParameters,
    @SentFile() file: Buffer,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<TaskSchema> {
    return this.imports.start('register', { by, target, file }, query, request, reply);
  }
}
