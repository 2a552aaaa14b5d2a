import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Knowledge, type Page } from '#casework';
import type { FieldValues } from '#casework/definition';
import type { Sight } from '#identity';
import { isLegalDate, type LegalDate } from '#legal-time';
import { Witness } from '#platform';
import { Refusal } from '#platform/refusals';
import {
  CorrectEntry,
  type EntryItem,
  type EntryView,
  entryItem,
  ListEntries,
  ReadEntry,
  RecordEntry,
  Registers,
  VoidEntry,
} from '#registers';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { Acting } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { IfMatch } from '../http/versions.js';
import {
  CorrectEntryBody,
  correctEntryExample,
  EntriesParameters,
  RecordEntryBody,
  recordEntryExamples,
  VoidEntryBody,
} from './entries.bodies.js';
import { EntryItemSchema, EntryPageSchema, EntryViewSchema } from './entries.schema.js';
import { AnswersEntry, ChangesEntry } from './entry-version.js';
import {
  RegisterFieldSchema,
  RegisterItemSchema,
  RegisterSchema,
  registerItem,
  registerView,
} from './registers.schema.js';

const registerParam = { name: 'register', description: '台账代码', example: 'dispute-screening' } as const;
const idParam = { name: 'id', description: '记录编号', schema: { type: 'string', format: 'uuid' } } as const;

@ApiTags('台账')
@ApiExtraModels(RegisterFieldSchema)
@May('register.see')
@Controller('api/registers')
export class RegistersController {
  constructor(
    private readonly registers: Registers,
    private readonly access: Access,
    private readonly knowledge: Knowledge,
    private readonly recordEntry: RecordEntry,
    private readonly correctEntry: CorrectEntry,
    private readonly voidEntry: VoidEntry,
    private readonly readEntry: ReadEntry,
    private readonly listEntries: ListEntries,
    private readonly witness: Witness,
  ) {}

  @Get()
  @ApiOperation({ summary: '台账' })
  @ApiResponse({ status: 200, description: '全部台账', type: [RegisterItemSchema] })
  @Problems(401)
  listRegisters(): RegisterItemSchema[] {
    return this.registers.all().map(registerItem);
  }

  @Get(':register')
  @ApiOperation({ summary: '台账：栏目、字段、用到的字典' })
  @ApiParam(registerParam)
  @ApiResponse({ status: 200, description: '台账', type: RegisterSchema })
  @Problems(401, 404)
  findRegister(@Param('register') register: string): RegisterSchema {
    return registerView(this.registers.get(register));
  }

  @Post(':register/entries')
  @May('register.record')
  @Acting()
  @ApiOperation({ summary: '登记一条记录' })
  @ApiParam(registerParam)
  @ApiBody({ type: RecordEntryBody, examples: recordEntryExamples })
  @AnswersEntry(201, '已登记的记录', EntryItemSchema)
  async recordRegisterEntry(
    @Param('register') register: string,
    @Body() body: RecordEntryBody,
    @By() by: SignedIn,
  ): Promise<EntryItem> {
    const organisation = this.access.unitFor(by, 'register.record', body.organisation);
    const fields = body.fields as FieldValues;
    return this.item(await this.recordEntry.run({ ...body, fields, organisation, register, by, ...this.seen(by) }));
  }

  @Get(':register/entries')
  @May('register.see', 'what-is-seen')
  @ApiOperation({ summary: '查看台账，按日期由近及远' })
  @ApiParam(registerParam)
  @ApiResponse({ status: 200, description: '一页记录', type: EntryPageSchema })
  @Problems(400, 401, 404, 422)
  async listRegisterEntries(
    @Param('register') register: string,
    @Query() { from, to, voided, organisation, ...query }: EntriesParameters,
    @By() by: SignedIn,
  ): Promise<Page<EntryItem>> {
    return this.listEntries.run({
      ...query,
      ...dayOf('from', from),
      ...dayOf('to', to),
      withVoided: voided === 'true',
      register,
      sight: this.access.sightWithin(by, 'register.see', organisation),
    });
  }

  @Get(':register/entries/:id')
  @May('register.see', 'entry')
  @ApiOperation({ summary: '查看一条记录及其全部历史' })
  @ApiParam(registerParam)
  @ApiParam(idParam)
  @AnswersEntry(200, '记录', EntryViewSchema)
  @Problems(400, 401, 404)
  async findRegisterEntry(
    @Param('register') register: string,
    @Param('id') id: string,
    @By() by: SignedIn,
  ): Promise<EntryView> {
    const view = await this.readEntry.run(register, id, this.access.sight(by, 'register.see'));
    await this.witness.note(by, { action: 'register-entry.seen', objectType: 'register-entry', objectId: id });
    return view;
  }

  @Post(':register/entries/:id/corrections')
  @May('register.record', 'entry')
  @Acting()
  @ChangesEntry()
  @ApiOperation({ summary: '更正一条记录：以新的全部内容代替；原内容仍可查阅' })
  @ApiParam(registerParam)
  @ApiParam(idParam)
  @ApiBody({ type: CorrectEntryBody, examples: { day: correctEntryExample } })
  @AnswersEntry(201, '更正后的记录', EntryItemSchema)
  async correctRegisterEntry(
    @Param('register') register: string,
    @Param('id') id: string,
    @Body() { organisation, ...body }: CorrectEntryBody,
    @By() by: SignedIn,
    @IfMatch() expectedVersion: number,
  ): Promise<EntryItem> {
    const unit =
      organisation === undefined ? {} : { organisation: this.access.unitFor(by, 'register.record', organisation) };
    const content = { ...body, fields: body.fields as FieldValues, ...unit };
    return this.item(await this.correctEntry.run({ ...content, register, id, expectedVersion, by, ...this.seen(by) }));
  }

  @Post(':register/entries/:id/void')
  @May('register.record', 'entry')
  @Acting()
  @ChangesEntry()
  @ApiOperation({ summary: '作废一条记录：不再计入任何统计，仍可查阅' })
  @ApiParam(registerParam)
  @ApiParam(idParam)
  @AnswersEntry(201, '已作废的记录', EntryItemSchema)
  async voidRegisterEntry(
    @Param('register') register: string,
    @Param('id') id: string,
    @Body() { reason }: VoidEntryBody,
    @By() by: SignedIn,
    @IfMatch() expectedVersion: number,
  ): Promise<EntryItem> {
    return this.item(await this.voidEntry.run({ register, id, reason, expectedVersion, by, ...this.seen(by) }));
  }

  private seen(by: SignedIn): { sight: Sight } {
    return { sight: this.access.sight(by, 'register.record') };
  }

  private item(row: Awaited<ReturnType<RecordEntry['run']>>): EntryItem {
    return entryItem(row, this.knowledge.organisations);
  }
}

/** A day of a query. @throws Refusal `field.date-invalid` */
function dayOf<Name extends string>(name: Name, text: string | undefined): Partial<Record<Name, LegalDate>> {
  if (text === undefined) return {};
  if (!isLegalDate(text)) throw new Refusal('field.date-invalid', { field: name, value: text });
  return { [name]: text } as Partial<Record<Name, LegalDate>>;
}
