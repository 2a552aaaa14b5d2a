import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a zip archive by the directory at its end, each with its checksum looked at: knows nothing of who wrote it. */
export function unzipped(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  const count = archive.readUInt16LE(end + 10);
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const [crc, compressed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(begin, begin + compressed));
    if (content.length !== size || crc32(content) !== crc) throw new Error(`${name} is damaged`);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const plain = (text: string): string =>
  text
    .replace(
      /&(lt|gt|quot|amp|#13);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' })[name] ?? '',
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A cell as a program shows it: what it is, its value, and whether it carries the mark of text that was typed as such. */
export interface ReadCell {
  readonly value: string | number;
  readonly style: number;
}

/** The rows of a sheet, by the letters of their columns. */
export function sheetOfWorkbook(archive: Buffer, number = 1): Record<string, ReadCell>[] {
  const xml = unzipped(archive).get(`xl/worksheets/sheet${number}.xml`) ?? '';
  return [...xml.matchAll(/<row r="\d+"[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    Object.fromEntries(
      [
        ...row.matchAll(
          /<c r="([A-Z]+)\d+" s="(\d+)"(?: t="inlineStr")?>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/gs,
        ),
      ].map(([, column, style, value, text]) => [
        column,
        { style: Number(style), value: value === undefined ? plain(text ?? '') : Number(value) },
      ]),
    ),
  );
}

/** The rows of a table in CSV (RFC 4180), after its mark. */
export function rowsOfCsv(content: string): string[][] {
  if (!content.startsWith('\ufeff')) throw new Error('the mark of UTF-8 is missing');
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  let row: string[] = [];
  while (cell.lastIndex < content.length) {
    const found = cell.exec(content);
    if (found === null) throw new Error('not a table');
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
