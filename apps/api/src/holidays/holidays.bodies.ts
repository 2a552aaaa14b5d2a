import { Transform } from 'class-transformer';
import type { NoticeInput } from '#casework';
import { Refusal } from '#platform/refusals';
import { ListOf, Nested, Text, Texts, WholeNumber } from '../http/fields.js';

const day = { max: 10, format: 'date' };
const year = { description: '年份', example: 2027, min: 1949, max: 2199 };
const title = { description: '通知的文号或者标题', example: '国办发明电〔2026〕1号', max: 200 };

export class DaysOffBody {
  @Text({ description: '放假的第一日', example: '2027-01-01', ...day })
  from!: string;
  @Text({ description: '放假的最后一日', example: '2027-01-03', ...day })
  to!: string;
  @Text({ description: '节日名称', example: '元旦', max: 20 })
  name!: string;
}

export class NoticeBody {
  @WholeNumber(year)
  year!: number;
  @Text(title)
  notice!: string;
  @Text({ description: '发布之日', example: '2026-11-05', optional: true, ...day })
  issuedOn?: string;
  @ListOf(() => DaysOffBody, { description: '放假' })
  daysOff!: DaysOffBody[];
  @Texts({ description: '调休上班的日子', example: ['2027-02-20'], max: 10 })
  makeUpDays!: string[];
}

/** Text as some systems copy it. */
const oneKindOfLineEnd = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;

export class NoticeTextBody {
  @WholeNumber(year)
  year!: number;
  @Text(title)
  notice!: string;
  @Transform(oneKindOfLineEnd)
  @Text({
    description: '通知正文或者表格，可以直接粘贴',
    example: '一、元旦：1月1日（周五）至3日（周日）放假，共3天。',
    max: 10_000,
  })
  text!: string;
}

export class PreviewNoticeBody {
  @Nested(() => NoticeBody, { description: '逐日写明的放假安排；与 text 二选一', optional: true })
  notice?: NoticeBody;
  @Nested(() => NoticeTextBody, { description: '粘贴的通知文字；与 notice 二选一', optional: true })
  text?: NoticeTextBody;
}

export class ApplyNoticeBody extends PreviewNoticeBody {
  @Text({ description: '更正已载入年份的理由', example: '国务院办公厅更正', optional: true, max: 500 })
  reason?: string;
}

/** The notice of a body, in whichever of the two forms it came. @throws Refusal `body.invalid` when it is none or both */
export function inputOf({ notice, text }: PreviewNoticeBody): NoticeInput {
  if ((notice === undefined) === (text === undefined)) {
    throw new Refusal('body.invalid', { problems: 'notice（逐日写明）与 text（粘贴文字）须填且只填一项' });
  }
  if (text) return { year: text.year, notice: text.notice, text: text.text };
  const { issuedOn, ...json } = notice as NoticeBody;
  return { json: issuedOn === undefined ? json : { ...json, issuedOn } };
}

const notice = {
  year: 2027,
  notice: '样本通知〔2026〕1号',
  daysOff: [
    { from: '2027-01-01', to: '2027-01-03', name: '元旦' },
    { from: '2027-02-05', to: '2027-02-11', name: '春节' },
  ],
  makeUpDays: ['2027-01-30', '2027-02-20'],
};
const text =
  '元旦：1月1日（周五）至3日（周日）放假，共3天。\n春节：2月5日至11日放假，共7天。1月30日（周六）、2月20日（周六）上班。';

/** Bodies as examples for the API description. */
export const noticeExamples = {
  notice: { summary: '逐日写明', value: { notice } },
  text: { summary: '粘贴通知文字', value: { text: { year: 2027, notice: notice.notice, text } } },
};
