import { Controller, Get, Param } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge } from '#casework';
import { Refusal, shown } from '#platform/refusals';
import { May } from '../access/declare.js';
import { FieldSpecSchema } from '../cases/case-view.schema.js';
import { Problems } from '../http/problem.schema.js';
import { CaseTypeItemSchema, CaseTypeSchema, DictionaryItemSchema, DictionarySchema } from './case-type.schema.js';
import { type CaseTypeView, caseTypeItem, caseTypeView } from './case-type.view.js';

/** What forms are drawn from. Holds no case. */
@ApiTags('案件类型与字典')
@ApiExtraModels(FieldSpecSchema)
@May('rules.see')
@Controller('api')
export class KnowledgeController {
  constructor(private readonly knowledge: Knowledge) {}

  @Get('case-types')
  @ApiOperation({ summary: '案件类型' })
  @ApiResponse({ status: 200, description: '全部案件类型', type: [CaseTypeItemSchema] })
  @Problems(401)
  types(): CaseTypeItemSchema[] {
    return this.knowledge.types.all().map(caseTypeItem);
  }

  @Get('case-types/:code')
  @ApiOperation({ summary: '案件类型：状态、程序行为、期限、用到的字典' })
  @ApiParam({ name: 'code', example: 'reconsideration' })
  @ApiResponse({ status: 200, description: '案件类型', type: CaseTypeSchema })
  @Problems(401, 404)
  type(@Param('code') code: string): CaseTypeView {
    return caseTypeView(this.knowledge.types.get(code));
  }

  @Get('dictionaries')
  @ApiOperation({ summary: '全部字典' })
  @ApiResponse({ status: 200, description: '字典的名称和依据', type: [DictionaryItemSchema] })
  @Problems(401)
  listDictionaries(): DictionaryItemSchema[] {
    return this.knowledge.rules.dictionaries.all().map(({ id, label, source, entries }) => {
      return { id, label, source, entries: entries.size };
    });
  }

  @Get('dictionaries/:id')
  @ApiOperation({ summary: '字典' })
  @ApiParam({ name: 'id', example: 'reconsideration-matter' })
  @ApiResponse({ status: 200, description: '字典', type: DictionarySchema })
  @Problems(401, 404)
  dictionary(@Param('id') id: string): DictionarySchema {
    const { dictionaries } = this.knowledge.rules;
    if (!dictionaries.has(id)) throw new Refusal('dictionary.not-found', { dictionary: shown(id) });
    const { label, source, entries } = dictionaries.get(id);
    return { id, label, source, entries: [...entries.values()] };
  }
}
