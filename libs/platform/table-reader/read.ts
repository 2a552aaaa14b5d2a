import { readCsv } from './csv.js';
import { Faulty, type FileFault, type ReadTable } from './table.js';
import { readWorkbook } from './workbook.js';

/** What the reader is given. */
export interface Given {
  readonly bytes: Uint8Array;
  /** The sheet that is wanted. */
  readonly sheet: string;
}

export type Answer = { readonly table: ReadTable } | FileFault;

const begins = (bytes: Buffer, mark: string): boolean =>
  bytes.subarray(0, mark.length / 2).equals(Buffer.from(mark, 'hex'));

function read(bytes: Buffer, sheet: string): Promise<ReadTable> | ReadTable {
  if (begins(bytes, '504b0304')) return readWorkbook(bytes, sheet);
  // Workbooks of before 2007, and those with a password.
  if (begins(bytes, 'd0cf11e0')) throw new Faulty({ fault: 'old-format' });
  return readCsv(bytes, sheet);
}

/** Reads the table of a file; tells what is wrong with it instead of throwing. */
export async function answerTo({ bytes, sheet }: Given): Promise<Answer> {
  try {
    const table = await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), sheet);
    return table.rows.length === 0 ? { fault: 'empty' } : { table };
  } catch (error) {
    // Whatever else a broken file makes of its reader, the file cannot be read.
    return error instanceof Faulty ? error.fault : { fault: 'unreadable' };
  }
}
