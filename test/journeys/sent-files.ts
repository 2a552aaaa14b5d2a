import { randomUUID } from 'node:crypto';
import type { Office, Reply } from './office.js';

interface Sending {
  as?: string;
  key?: string;
  type?: string;
}

/** Sends a file. */
export async function send<T>(office: Office, path: string, file: string | Buffer, sending: Sending = {}) {
  const { as = 'caseworker', key = randomUUID(), type = 'application/octet-stream' } = sending;
  const response = await fetch(office.address + path, {
    method: 'POST',
    headers: {
      ...(await office.signedIn(as)),
      'x-anjuan-client': 'test',
      'content-type': type,
      ...(key && { 'idempotency-key': key }),
    },
    body: typeof file === 'string' ? file : new Uint8Array(file),
  });
  const headers = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: (await response.json()) as T } satisfies Reply<T>;
}
