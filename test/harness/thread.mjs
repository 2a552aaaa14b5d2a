// The thread that reads files, from its source: what is TypeScript is compiled on the way.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) throw new Error('this is for a thread');
const compiler = new URL('./compile-on-the-way.mjs', import.meta.url);
register(compiler, { data: readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8') });
await import('../../libs/platform/table-reader/thread.ts');
