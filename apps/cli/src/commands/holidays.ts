import { readFileSync } from 'node:fs';
import { type DueSide, type HolidayNotices, type NoticeEffect, type NoticeInput, readNotice } from '#casework';
import type { Actor } from '#platform';
import { Refusal } from '#platform/refusals';
import { type Outcome, table } from '../output.js';

/** `anjuan holidays list`: the notices in force and where they come from. */
export async function listHolidays(notices: HolidayNotices): Promise<Outcome> {
  const all = await notices.list();
  const rows = all.map(({ content, source, recordedAt, recordedBy, reason }) => [
    String(content.year),
    content.notice,
    source === 'seed' ? '随系统提供' : '载入',
    recordedAt ?? '',
    recordedBy ?? '',
    reason ?? '',
  ]);
  return { json: all.map(({ content, ...origin }) => ({ ...content, ...origin })), text: table(rows) };
}

export interface ImportOptions {
  text?: boolean;
  year?: string;
  notice?: string;
  reason?: string;
  apply?: boolean;
}

/** `anjuan holidays import FILE`: what a notice would do to the open cases; with `--apply` it is loaded. */
export async function importHolidays(
  by: Actor,
  file: string,
  options: ImportOptions,
  notices: HolidayNotices,
): Promise<Outcome> {
  const notice = readNotice(inputOf(file, options));
  const applied = options.apply === true;
  const effect = applied ? await notices.apply(by, notice, options.reason) : await notices.preview(by, notice);
  return { json: { applied, ...effect }, text: effectText(effect, applied) };
}

function inputOf(file: string, { text, year, notice }: ImportOptions): NoticeInput {
  const content = contentOf(file);
  if (text !== true) return { json: jsonOf(file, content) };
  if (notice === undefined) throw new Refusal('field.missing', { field: '--notice' });
  if (year === undefined) throw new Refusal('field.missing', { field: '--year' });
  if (!/^\d{4}$/.test(year)) throw new Refusal('field.invalid', { field: '--year', problem: '应为四位数的年份' });
  return { year: Number(year), notice, text: content };
}

/** A text file as some editors write it: with a mark at its beginning, or with two characters at each line end. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
  } catch (error) {
    throw new Refusal('file.unreadable', { file, problem: (error as Error).message });
  }
}

function jsonOf(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Refusal('holidays.not-json', { file });
  }
}

function effectText(
  { year, notice, replaces, cases, dates, becomeFinal, changes }: NoticeEffect,
  applied: boolean,
): string {
  const head = `${applied ? '已载入' : '预览（加 --apply 载入）'}：${year} 年 ${notice}${replaces === null ? '' : `，取代 ${replaces}`}`;
  const sum = `在办案件 ${cases} 件、期限 ${dates} 项有变化，其中 ${becomeFinal} 项由暂定变为确定`;
  const rows = changes.map((change) => [
    change.number,
    change.name,
    change.party ?? '',
    sideText(change.before),
    '→',
    sideText(change.after),
  ]);
  const more = dates > changes.length ? [`……另有 ${dates - changes.length} 项`] : [];
  return [head, sum, ...(rows.length > 0 ? [table(rows)] : []), ...more].join('\n');
}

const sideText = (side: DueSide | null): string =>
  side === null ? '—' : (side.dueOn ?? '停止计算') + (side.provisional ? '（暂定）' : '');
