import { isLegalDate } from '#legal-time';
import { Refusal, shown } from '#platform/refusals';
import type { Cell } from '#platform/table-reader';
import type { FieldSpec, FieldValue } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';
import type { ImportColumn } from './columns.js';

/** The value of a cell as its field keeps it, or why it has none. Nothing is guessed: what could be read in two ways is refused.
 *  What is then wrong with the value itself, whoever records it says. */
export function cellValue(
  cell: Cell,
  { title, spec, choices }: ImportColumn,
  dictionaries: Dictionaries,
): FieldValue | Refusal {
  if (cell.kind === 'unusable') return new Refusal(`import.cell-${cell.why}`);
  if (choices !== undefined) return choiceOf(cell, title, choices);
  const invalid = (problem: string): Refusal => new Refusal('field.invalid', { field: title, problem });
  switch (spec.kind) {
    case 'integer':
      return wholeOf(cell) ?? invalid('应为整数，不带单位');
    case 'money':
      return fenOf(cell) ?? invalid('应为以元为单位的金额，最多两位小数，不带单位');
    case 'boolean':
      return yesNoOf(cell) ?? invalid('应填“是”或者“否”');
    case 'date':
      return dayOf(cell) ?? invalid('应为日期，如 2023-05-01、2023/5/1、2023年5月1日，不能只有年月，也不能带时间');
    case 'time':
      return timeOf(cell) ?? invalid('应为时:分，如 14:20');
    case 'officers': {
      const names = textOf(cell)
        ?.split(/[、,，;；\s]+/)
        .filter((name) => name !== '');
      return names ?? invalid('应为人员的账号');
    }
    case 'code':
    case 'codes':
      return codesOf(cell, title, spec, dictionaries) ?? invalid('应为文字');
    default:
      return textOf(cell) ?? invalid('应为文字；位数多的编号请把单元格格式设为“文本”后重新填写，以免丢失数位');
  }
}

function choiceOf(cell: Cell, title: string, choices: ReadonlyMap<string, string>): string | Refusal {
  const text = textOf(cell) ?? '';
  const allowed = [...choices.keys()];
  return choices.get(text) ?? new Refusal('import.code-unknown', { field: title, value: shown(text), allowed });
}

/** Programs keep fifteen digits of a number: of a longer one nobody knows what was typed. */
const sureDigits = 1e15;

function textOf(cell: Cell): string | undefined {
  if (cell.kind === 'text') return cell.text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (cell.kind === 'number' && Number.isInteger(cell.number) && Math.abs(cell.number) < sureDigits) {
    return String(cell.number);
  }
  return cell.kind === 'time' ? cell.time : undefined;
}

/** A text as numbers and days are typed: full-width signs become narrow ones. */
const typed = (cell: Cell): string | undefined =>
  cell.kind === 'text' ? cell.text.normalize('NFKC').trim() : undefined;

const withoutCommas = (text: string): string =>
  /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;

function wholeOf(cell: Cell): number | undefined {
  if (cell.kind === 'number') return Number.isSafeInteger(cell.number) ? cell.number : undefined;
  const text = withoutCommas(typed(cell) ?? '');
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function fenOf(cell: Cell): number | undefined {
  if (cell.kind === 'number') {
    const fen = Math.round(cell.number * 100);
    // A program keeps 0.1 as it can, which is not quite 0.1.
    return Math.abs(cell.number) < sureDigits / 100 && Math.abs(cell.number * 100 - fen) < 1e-4 ? fen : undefined;
  }
  const text = withoutCommas((typed(cell) ?? '').replace(/^[¥￥]/, ''));
  const [, sign = '', yuan = '', cents = ''] = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return yuan === '' ? undefined : Number(`${sign}${yuan}${cents.padEnd(2, '0')}`);
}

const words: Readonly<Record<string, boolean>> = { 是: true, 否: false, TRUE: true, FALSE: false };

function yesNoOf(cell: Cell): boolean | undefined {
  return cell.kind === 'yes-no' ? cell.value : words[(typed(cell) ?? '').toUpperCase()];
}

function dayOf(cell: Cell): string | undefined {
  if (cell.kind === 'date') return cell.day;
  const text = typed(cell) ?? '';
  const parts = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (parts === null) return undefined;
  const [year = '', month = '', day = ''] = parts.slice(1).filter((part) => part !== undefined);
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLegalDate(found) ? found : undefined;
}

function timeOf(cell: Cell): string | undefined {
  if (cell.kind === 'time') return cell.time;
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(typed(cell) ?? '') ?? [];
  return hour === '' ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

function codesOf(
  cell: Cell,
  title: string,
  spec: FieldSpec & { dictionary: string },
  dictionaries: Dictionaries,
): FieldValue | Refusal | undefined {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const whole = codeOf(text, title, spec.dictionary, dictionaries);
  if (spec.kind === 'code') return whole;
  // A label may itself have a sign in it that tells labels apart.
  if (typeof whole === 'string') return [whole];
  const parts = text.split(/[、,，;；\n]/).map((part) => part.trim());
  const codes = parts.filter((part) => part !== '').map((part) => codeOf(part, title, spec.dictionary, dictionaries));
  return codes.find((code) => code instanceof Refusal) ?? [...new Set(codes as string[])];
}

/** The code of a label, or of itself. */
function codeOf(text: string, title: string, dictionary: string, dictionaries: Dictionaries): string | Refusal {
  const { entries } = dictionaries.get(dictionary);
  if (entries.has(text)) return text;
  const found = [...entries.values()].filter(({ label }) => label === text).map(({ code }) => code);
  if (found.length === 1) return found[0] as string;
  const details = { field: title, value: shown(text) };
  if (found.length > 1) return new Refusal('import.code-ambiguous', { ...details, allowed: found });
  const allowed = [...entries.values()].map(({ label }) => label);
  return new Refusal('import.code-unknown', {
    ...details,
    allowed: allowed.length > 30 ? [...allowed.slice(0, 30), '…'] : allowed,
  });
}
