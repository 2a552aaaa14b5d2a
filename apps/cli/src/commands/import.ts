import { randomUUID } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ImportPlan, templateFile, toldOf } from '#casework/import';
import { Refusal } from '#platform/refusals';
import { permissionFor } from '../../../api/src/imports/import-tables.js';
import { importersOf, kindOf } from '../../../api/src/imports/importers.js';
import { previewView } from '../../../api/src/imports/imports.schema.js';
import type { System } from '../../../api/src/system.js';
import type { Outcome } from '../output.js';
import type { Acting } from './cases.js';

export interface ImportTableOptions {
  dryRun?: boolean;
  again?: boolean;
  map: readonly string[];
}

/** `anjuan import TARGET --template FILE`: a template to fill in, XLSX or CSV by its name. */
export async function writeTemplate(system: System, target: string, file: string): Promise<Outcome> {
  const format = /\.(xlsx|csv)$/i.exec(file)?.[1]?.toLowerCase();
  if (format === undefined) {
    throw new Refusal('field.invalid', { field: '--template', problem: '文件名应以 .xlsx 或者 .csv 结尾' });
  }
  const template = importersOf(system)[kindOf(system, target)].template(target);
  const content = templateFile(template, format as 'xlsx' | 'csv', system.knowledge.rules.dictionaries);
  await pipeline(content, createWriteStream(file));
  const columns = template.columns.map(({ name, title, spec }) => ({ name, title, required: !spec.optional }));
  return { json: { file, name: template.name, columns }, text: `已写出“${template.name}”的模板：${file}` };
}

/** `anjuan import TARGET FILE`: all rows, or none; with `--dry-run` only what would come of it. */
export async function importTable(
  by: Acting,
  system: System,
  target: string,
  file: string,
  { dryRun = false, again = false, map }: ImportTableOptions,
): Promise<Outcome> {
  const kind = kindOf(system, target);
  const { policy, person } = by;
  const permission = permissionFor[kind];
  policy.assertMay(person, permission);
  const rights = {
    unitFor: (organisation?: string) => policy.unitFor(person, permission, organisation),
    sight: policy.sight(person, permission),
  };
  const { account, organisation, roles } = by;
  const actor = { account, organisation, ...(roles && { roles }) };
  const asked = {
    by: actor,
    rights,
    target,
    fileName: basename(file),
    bytes: contentOf(file),
    mapping: mappingOf(map),
  };
  const plan = await importersOf(system)[kind].plan(asked);
  if (!dryRun && plan.problems.length === 0) {
    const id = randomUUID();
    await system.database.unitOfWork.run(actor, (work) => plan.store(work, { id, again }));
    return {
      json: { imported: plan.rows, ...previewView(plan) },
      text: `已导入 ${plan.rows} 行到“${plan.template.name}”`,
    };
  }
  return {
    json: { imported: 0, ...previewView(plan) },
    text: textOf(plan),
    exitCode: plan.problems.length > 0 ? 1 : 0,
  };
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refusal('file.unreadable', { file, problem: (error as Error).message });
  }
}

function mappingOf(map: readonly string[]): Map<string, string> {
  return new Map(
    map.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new Refusal('import.mapping-invalid', { problem: `“${pair}”应为 标题=栏目` });
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

const mostTold = 50;

function textOf({ problems, rows, template, before }: ImportPlan): string {
  const head = `预览：${rows} 行，${problems.length} 处错误，没有导入任何内容到“${template.name}”`;
  const earlier = before === undefined ? [] : [`同一文件已于 ${before.at} 导入过`];
  const more = problems.length > mostTold ? [`……另有 ${problems.length - mostTold} 处`] : [];
  return [head, ...earlier, ...problems.slice(0, mostTold).map(toldOf), ...more].join('\n');
}
