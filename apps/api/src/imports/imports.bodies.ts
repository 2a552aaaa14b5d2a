import { Refusal } from '#platform/refusals';
import { OneOf, Text } from '../http/fields.js';

export class TemplateParameters {
  @OneOf(['xlsx', 'csv'], { description: '文件格式；缺省为 xlsx', example: 'xlsx', optional: true })
  format?: 'xlsx' | 'csv';
}

export class PreviewParameters {
  @Text({ description: '文件名，留作来源记录', example: '律师名册.xlsx', max: 200 })
  fileName!: string;
  @Text({
    description: '栏目的对应关系，JSON 对象：文件中的标题 → 模板栏目的名称（name）；对应空文字的栏不导入',
    example: '{"执业日期":"validFrom","备注":""}',
    max: 8000,
    optional: true,
  })
  mapping?: string;
}

export class ImportParameters extends PreviewParameters {
  @OneOf(['true', 'false'], { description: '同一文件已导入过的，确需再次导入；缺省为否', optional: true })
  again?: 'true' | 'false';
}

/** A mapping as it stands in an address. @throws Refusal `import.mapping-invalid` */
export function mappingOf(text: string | undefined): Map<string, string> {
  if (text === undefined) return new Map();
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Refusal('import.mapping-invalid', { problem: '不是正确的 JSON' });
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Refusal('import.mapping-invalid', { problem: '应为 JSON 对象' });
  }
  const pairs = Object.entries(content);
  if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')) {
    throw new Refusal('import.mapping-invalid', { problem: '每个标题应对应一个栏目的名称' });
  }
  return new Map(pairs);
}
