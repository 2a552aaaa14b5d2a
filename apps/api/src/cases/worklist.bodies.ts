import {
  type SearchPlace,
  searchPlaces,
  type WorklistSort,
  type WorklistView,
  whose,
  worklistSorts,
  worklistViews,
} from '#casework';
import type { LegalDate } from '#legal-time';
import { Day, NumberInQuery, OneOf, Text, WholeNumber } from '../http/fields.js';

const limit = { description: '每页件数', min: 1, max: 200, byDefault: 50, optional: true, example: 50 } as const;
const after = { description: '上一页的 next；只作翻页用', max: 400, optional: true } as const;

/** From when on a suspension is too long. */
export const suspendedDays = {
  description: '中止过久：中止超过若干日',
  min: 0,
  max: 3650,
  byDefault: 60,
  example: 60,
} as const;

export class WorklistParameters {
  @OneOf(whose, {
    description: '本人承办的、本单位的、未定承办人的、本人关注的；缺省为可以查阅的全部',
    optional: true,
    example: 'unit',
  })
  whose?: (typeof whose)[number];
  @OneOf(worklistViews, {
    description: '全部在办、期限内、已超期、即将届满、未定承办人、已中止、中止过久；缺省为全部在办',
    optional: true,
    example: 'overdue',
  })
  view?: WorklistView;
  @Text({ description: '案件类型代码', optional: true, example: 'reconsideration', max: 64 })
  type?: string;
  @Text({ description: '状态代码', optional: true, example: 'under-review', max: 64 })
  state?: string;
  @Text({ description: '最近期限的代码', optional: true, example: 'arl-decide', max: 64 })
  period?: string;
  @Day({ description: '收案日期不早于', optional: true, example: '2024-01-01' })
  receivedFrom?: LegalDate;
  @Day({ description: '收案日期不晚于', optional: true, example: '2030-12-31' })
  receivedTo?: LegalDate;
  @Text({ description: '承办人账号', optional: true, example: 'caseworker', max: 64 })
  handler?: string;
  @OneOf(['yes'], { description: '只列未定承办人的，可与其他条件并用', optional: true })
  unassigned?: 'yes';
  @Text({
    description: '机构代码，含其下级；缺省：本单位的、未定承办人的为本机构，其他为可以查阅的全部',
    optional: true,
    example: '232700',
    max: 64,
  })
  organisation?: string;
  @OneOf(['unit', 'unit-with-subordinates'], {
    description: '指定机构时：只列该机构的，还是连同其下级；缺省为连同下级',
    optional: true,
    example: 'unit',
  })
  reach?: 'unit' | 'unit-with-subordinates';
  @NumberInQuery({
    description: '即将届满：今天起若干个工作日之内',
    min: 0,
    max: 60,
    byDefault: 3,
    optional: true,
    example: 3,
  })
  withinWorkingDays?: number;
  @NumberInQuery({ ...suspendedDays, optional: true })
  suspendedDays?: number;
  @Day({ description: '最近期限届满日，自', optional: true, example: '2024-03-01' })
  dueFrom?: LegalDate;
  @Day({ description: '最近期限届满日，至', optional: true, example: '2024-03-31' })
  dueUntil?: LegalDate;
  @Day({ description: '听证、开庭之日，自', optional: true, example: '2024-03-01' })
  hearingFrom?: LegalDate;
  @Day({ description: '听证、开庭之日，至', optional: true, example: '2024-03-31' })
  hearingUntil?: LegalDate;
  @OneOf(worklistSorts, {
    description: '排序：届满日、收案日期、最近更新、案号；缺省为届满日',
    optional: true,
    example: 'due',
  })
  sort?: WorklistSort;
  @OneOf(['asc', 'desc'], { description: '升序、降序；缺省时最近更新为降序，其他为升序', optional: true })
  direction?: 'asc' | 'desc';
  @NumberInQuery(limit)
  limit?: number;
  @Text(after)
  after?: string;
}

export class SearchBody {
  @Text({
    description: '字号、当事人或者被申请人名称的任意一段；或者完整的居民身份证号码、电话、统一社会信用代码',
    example: '样本',
    max: 100,
  })
  text!: string;
  @OneOf(searchPlaces, {
    description: '只在此处查找；缺省为字号和当事人。证件号码、电话和信用代码须写全；查证件号码和电话须有相应权限',
    optional: true,
  })
  in?: SearchPlace;
  @Text({ description: '案件类型代码', optional: true, example: 'reconsideration', max: 64 })
  type?: string;
  @WholeNumber(limit)
  limit?: number;
  @Text(after)
  after?: string;
}
