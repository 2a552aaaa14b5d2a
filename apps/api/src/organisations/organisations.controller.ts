import { applyDecorators, Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ChangeOrganisations, Knowledge, openCasesByUnit } from '#casework';
import { Colleagues, loadMapTiles, type Organisation } from '#identity';
import { READER, type Reader } from '#platform';
import { Access } from '../access/access.js';
import { Confirmed, May } from '../access/declare.js';
import { Acting } from '../http/acting.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { IfMatch } from '../http/versions.js';
import { AddOrganisationBody, CloseOrganisationBody, RenameOrganisationBody } from './organisations.bodies.js';
import {
  type OrganisationChangeSchema,
  OrganisationSchema,
  OrganisationsOverviewSchema,
} from './organisations.schema.js';

const mostChanges = 200;
const unitParam = ApiParam({ name: 'organisation', description: '机构代码', example: '232701-05' });

/** Documents a route that changes a unit that is there. */
const ChangesUnit = () =>
  applyDecorators(
    unitParam,
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: '所见机构的版本号，含引号。机构已被他人更改时不予登记。',
      schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
      example: '"1"',
    }),
    Problems(409, 428),
  );

/** The tree of organisations: names and places of offices, no records; and what changes in it. */
@ApiTags('机构')
@May('rules.see')
@Controller('api/organisations')
export class OrganisationsController {
  private readonly colleagues: Colleagues;
  private readonly tiles = loadMapTiles();

  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly knowledge: Knowledge,
    private readonly changing: ChangeOrganisations,
    private readonly access: Access,
  ) {
    this.colleagues = new Colleagues(read, knowledge.organisations);
  }

  @Get()
  @ApiOperation({ summary: '机构及其上下级' })
  @ApiResponse({ status: 200, description: '全部机构，上级在前', type: [OrganisationSchema] })
  list(): OrganisationSchema[] {
    const { organisations } = this.knowledge;
    return organisations.all().map((each) => this.viewOf(each, organisations.versionOf(each.code)));
  }

  @Get('overview')
  @May('organisation.see', 'what-is-seen')
  @ApiOperation({ summary: '机构及其字号、在办件数和变更，供管理机构' })
  @ApiResponse({ status: 200, description: '机构及其变更', type: OrganisationsOverviewSchema })
  async overview(@By() by: SignedIn): Promise<OrganisationsOverviewSchema> {
    const { organisations } = this.knowledge;
    const { units } = this.access.sight(by, 'organisation.see');
    const [open, people, history] = await Promise.all([
      openCasesByUnit(this.read, units),
      this.colleagues.all(),
      organisations.history(this.read),
    ]);
    const names = new Map(people.map(({ account, name }) => [account, name]));
    const changes = history.filter(({ organisation }) => units.includes(organisation.code)).slice(0, mostChanges);
    return {
      organisations: organisations.all().map((each) => ({
        ...this.viewOf(each, organisations.versionOf(each.code)),
        numberWord: each.number,
        represents: each.represents ?? null,
        openCases: units.includes(each.code) ? (open.get(each.code) ?? 0) : null,
        mayChange: this.access.worksFor(by, 'organisation.manage', each.code),
      })),
      changes: changes.map(
        ({ sequence, act, organisation, before, recordedAt, recordedBy, reason }): OrganisationChangeSchema => ({
          sequence,
          act,
          code: organisation.code,
          name: organisation.name,
          nameBefore: before?.name ?? null,
          from: organisation.from ?? null,
          until: organisation.until ?? null,
          recordedAt,
          recordedBy: names.get(recordedBy) ?? recordedBy,
          reason,
        }),
      ),
    };
  }

  @Post()
  @Confirmed()
  @May('organisation.manage')
  @Acting()
  @ApiOperation({ summary: '在一个机构之下新设机构' })
  @ApiResponse({ status: 201, description: '已新设', type: OrganisationSchema })
  @Problems(409)
  async add(
    @Body() { reason, numberWord, ...of }: AddOrganisationBody,
    @By() by: SignedIn,
  ): Promise<OrganisationSchema> {
    return this.viewOf(await this.changing.add(by, { ...of, number: numberWord }, reason), 1);
  }

  @Post(':organisation/renaming')
  @Confirmed()
  @May('organisation.manage')
  @Acting()
  @ChangesUnit()
  @ApiOperation({ summary: '更名；代码和字号不变' })
  @ApiResponse({ status: 201, description: '已更名', type: OrganisationSchema })
  async rename(
    @Param('organisation') code: string,
    @Body() { name, reason }: RenameOrganisationBody,
    @IfMatch() seen: number,
    @By() by: SignedIn,
  ): Promise<OrganisationSchema> {
    return this.viewOf(await this.changing.rename(by, code, name, reason, seen), seen + 1);
  }

  @Post(':organisation/closing')
  @Confirmed()
  @May('organisation.manage')
  @Acting()
  @ChangesUnit()
  @ApiOperation({ summary: '撤销：不再收案；须已没有在办案件和未撤销的下级' })
  @ApiResponse({ status: 201, description: '已撤销', type: OrganisationSchema })
  async close(
    @Param('organisation') code: string,
    @Body() { until, reason }: CloseOrganisationBody,
    @IfMatch() seen: number,
    @By() by: SignedIn,
  ): Promise<OrganisationSchema> {
    return this.viewOf(await this.changing.close(by, code, until, reason, seen), seen + 1);
  }

  /** A unit with what is not said of it as null. */
  private viewOf({ code, name, kind, parent, from, until }: Organisation, version: number): OrganisationSchema {
    const rest = { parent: parent ?? null, from: from ?? null, until: until ?? null, version };
    return { code, name, kind, ...rest, tile: this.tiles.get(code) ?? null };
  }
}
