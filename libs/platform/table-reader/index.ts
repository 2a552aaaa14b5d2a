import { Worker } from 'node:worker_threads';
import { Semaphore } from 'async-mutex';
import { Refusal } from '../refusals/index.js';
import type { Answer, Given } from './read.js';
import { type FileFault, type ReadTable, readingLimits } from './table.js';
import { threadProgram } from './thread-program.js';

export { type Cell, type ReadRow, type ReadTable, readingLimits, type Unusable } from './table.js';
export { guideSheet } from './workbook.js';

/** The bounds of the thread. @source security rule R6.2 */
const bounds = { heapMegabytes: 512, milliseconds: 120_000 };
/** So many files are read at once; the others wait. */
const atOnce = new Semaphore(2);

/** Reads the table of an XLSX or CSV file, in a thread of its own that is bounded in memory and time: whatever the file does to
 *  its reader, it does it there.
 *  @param sheet the sheet that is wanted, where a workbook has several; the name of the table of a CSV file
 *  @throws Refusal `import.file-*`, `import.sheet-missing` */
export async function readTable(bytes: Uint8Array, sheet: string, within = bounds): Promise<ReadTable> {
  if (bytes.length > readingLimits.bytes) throw new Refusal('import.file-too-large', { found: '超过 5 MB' });
  return tableOf(await atOnce.runExclusive(() => inThread({ bytes, sheet }, within)));
}

/** @throws Refusal what is wrong with the file */
export function tableOf(answer: Answer): ReadTable {
  if ('table' in answer) return answer.table;
  throw refusalOf(answer);
}

function inThread(workerData: Given, { heapMegabytes, milliseconds }: typeof bounds): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(threadProgram, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ fault: 'too-much', found: '读取时间过长' }), milliseconds);
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { fault: 'too-much', found: '读取所需的内存过多' }
          : { fault: 'unreadable' },
      ),
    );
    worker.once('exit', () => end({ fault: 'unreadable' }));
  });
}

function refusalOf(fault: FileFault): Refusal {
  switch (fault.fault) {
    case 'unreadable':
      return new Refusal('import.file-unreadable');
    case 'old-format':
      return new Refusal('import.file-old-format');
    case 'encoding':
      return new Refusal('import.file-encoding');
    case 'date-system':
      return new Refusal('import.file-date-system');
    case 'empty':
      return new Refusal('import.file-empty');
    case 'unsafe':
      return new Refusal('import.file-unsafe', { found: fault.found });
    case 'too-much':
      return new Refusal('import.file-too-large', { found: fault.found });
    case 'sheet':
      return new Refusal('import.sheet-missing', { sheets: fault.sheets });
  }
}
