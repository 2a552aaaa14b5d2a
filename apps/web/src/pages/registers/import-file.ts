import type { ActingHeaders } from '../../server/acting.js';
import { answered, api, type Schemas } from '../../server/api.js';

export type Preview = Schemas['ImportPreview'];

/** What a table is imported into. */
export interface Target {
  kind: 'register' | 'case';
  code: string;
}

/** A file with what its headings stand for: heading → column, empty where a heading is left out. */
export interface Sent {
  file: File;
  mapping: Readonly<Record<string, string>>;
}

const queryOf = ({ file, mapping }: Sent) => ({
  fileName: file.name,
  ...(Object.keys(mapping).length > 0 && { mapping: JSON.stringify(mapping) }),
});

/** A file goes as it is. */
const asFile = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: () => file,
  headers: { 'content-type': 'application/octet-stream' },
});

/** Looks at a file; nothing is stored. */
export const previewOf = ({ kind, code }: Target, sent: Sent): Promise<Preview> => {
  const query = queryOf(sent);
  return kind === 'register'
    ? answered(
        api.POST('/api/registers/{register}/imports/preview', {
          params: { path: { register: code }, query },
          ...asFile(sent.file),
        }),
      )
    : answered(
        api.POST('/api/case-types/{code}/imports/preview', {
          params: { path: { code }, query },
          ...asFile(sent.file),
        }),
      );
};

/** Begins the import: all rows, or none. */
export const startImport = (
  { kind, code }: Target,
  sent: Sent & { again: boolean },
  header: ActingHeaders,
): Promise<Schemas['Task']> => {
  const query = { ...queryOf(sent), ...(sent.again && { again: 'true' as const }) };
  return kind === 'register'
    ? answered(
        api.POST('/api/registers/{register}/imports', {
          params: { path: { register: code }, query, header },
          ...asFile(sent.file),
        }),
      )
    : answered(
        api.POST('/api/case-types/{code}/imports', {
          params: { path: { code }, query, header },
          ...asFile(sent.file),
        }),
      );
};

/** Where the template of a target is fetched. */
export const templateOf = ({ kind, code }: Target, format: 'xlsx' | 'csv'): string =>
  kind === 'register'
    ? `/api/registers/${code}/template?format=${format}`
    : `/api/case-types/${code}/import-template?format=${format}`;
