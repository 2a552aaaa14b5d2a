import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { casesOfPerson, Knowledge, type Page, pageOf, readMark } from '#casework';
import type { Instant } from '#legal-time';
import { READER, type Reader, readTrail, type TrailQuery, Witness } from '#platform';
import { Access } from '../access/access.js';
import { May } from '../access/declare.js';
import { By } from '../http/actor.js';
import { Problems } from '../http/problem.schema.js';
import type { SignedIn } from '../http/request.js';
import { AuditParameters, WhoSawBody } from './audit.bodies.js';
import { type AuditLineSchema, AuditPageSchema, auditLine } from './audit.schema.js';

type Span = { from?: string; until?: string; limit?: number; after?: string };

/** The audit, for the one who watches over it and can change nothing. @source security rules R3.6, R7.1, R7.5 */
@ApiTags('审计')
@May('audit.read', 'what-is-seen')
@Controller('api/audit')
export class AuditController {
  constructor(
    @Inject(READER) private readonly read: Reader,
    private readonly witness: Witness,
    private readonly access: Access,
    private readonly knowledge: Knowledge,
  ) {}

  @Get()
  @ApiOperation({ summary: '查阅审计记录，由近及远' })
  @ApiResponse({ status: 200, description: '一页审计记录', type: AuditPageSchema })
  @Problems(400, 401, 403)
  async list(@Query() query: AuditParameters, @By() by: SignedIn): Promise<Page<AuditLineSchema>> {
    const { account, action, object, result } = query;
    const asked = { account, action, object, result };
    await this.searched(by, 'audit.read', { ...asked, from: query.from, until: query.until });
    return this.page(by, query, asked);
  }

  @Post('who-saw')
  @HttpCode(200)
  @ApiOperation({ summary: '某人的案件在一段时间内由谁看过、办过（只读；姓名不写入地址，故用 POST）' })
  @ApiResponse({ status: 200, description: '一页审计记录', type: AuditPageSchema })
  @Problems(400, 401, 403, 413, 415)
  async whoSaw(@Body() { name, ...span }: WhoSawBody, @By() by: SignedIn): Promise<Page<AuditLineSchema>> {
    await this.searched(by, 'audit.who-saw', { from: span.from, until: span.until });
    return this.page(by, span, { objects: casesOfPerson(name, this.knowledge.personal) });
  }

  /** Who looks into the audit stands in it too. */
  private searched(by: SignedIn, action: string, detail: Record<string, unknown>): Promise<void> {
    return this.witness.note(by, { action, objectType: 'audit', objectId: 'trail', detail });
  }

  /** The whole house is for who watches over all of it; others read what the people of their units did. */
  private async page(
    by: SignedIn,
    { from, until, limit = 50, after }: Span,
    which: Omit<TrailQuery, 'from' | 'until' | 'limit' | 'before'>,
  ): Promise<Page<AuditLineSchema>> {
    const isNumber = (value: unknown) => /^\d{1,15}$/.test(String(value));
    const before = after === undefined ? undefined : Number(readMark(after, 1, isNumber)[0]);
    const span = { from: from as Instant | undefined, until: until as Instant | undefined, before };
    const { units } = this.access.sight(by, 'audit.read');
    const organisations = this.access.reachesAll(by, 'audit.read') ? undefined : units;
    const lines = await readTrail(this.read, { ...which, ...span, organisations, limit: limit + 1 });
    return pageOf(lines, limit, auditLine, ({ sequence }) => [String(sequence)]);
  }
}
