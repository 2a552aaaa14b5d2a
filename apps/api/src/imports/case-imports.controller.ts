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
import { templateAnswer } from './register-imports.controller.js';

const typeParam = { name: 'code', description: '案件类型代码', example: 'reconsideration' } as const;

/** Import of closed cases of former years. */
@ApiTags('导入')
@May('case.record')
@Controller('api/case-types')
export class CaseImportsController {
  constructor(private readonly imports: Imports) {}

  @Get(':code/import-template')
  @ApiOperation({ summary: '已结案件的导入模板：XLSX（含填写说明）或者 CSV' })
  @ApiParam(typeParam)
  @ApiResponse(templateAnswer)
  @Problems(400, 401, 403, 404)
  template(@Param('code') code: string, @Query() query: TemplateParameters): StreamableFile {
    return this.imports.template('case', code, query);
  }

  @Post(':code/imports/preview')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({ summary: '预览导入：逐件按收案和登记程序行为的规则核对，不登记任何内容' })
  @ApiParam(typeParam)
  @ApiResponse({ status: 200, description: '预览', type: ImportPreviewSchema })
  preview(
    @Param('code') target: string,
    @Query() query: PreviewParameters,
    @SentFile() file: Buffer,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
  ): Promise<ImportPreviewSchema> {
    return this.imports.preview('case', { by, target, file }, query, request);
  }

  @Post(':code/imports')
  @ActingByHand()
  @TakesFile()
  @ApiOperation({ summary: '导入已结案件：作为任务进行；全部登记，有一处错误即全部不登记；同一文件只导入一次' })
  @ApiParam(typeParam)
  @ApiResponse({ status: 201, description: '已开始的任务', type: TaskSchema })
  @Problems(409)
  start(
    @Param('code') target: string,
    @Query() query: ImportParameters,
    @SentFile() file: Buffer,
    @By() by: SignedIn,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<TaskSchema> {
    return this.imports.start('case', { by, target, file }, query, request, reply);
  }
}
