import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { attachment } from './attachment.js';
import type { HttpReply } from './request.js';

/** A file that is made while it is sent. */
export function fileOf(
  reply: HttpReply,
  { name, mediaType }: { name: string; mediaType: string },
  pieces: AsyncIterable<Buffer>,
): StreamableFile {
  reply.header('content-security-policy', 'sandbox');
  // A connection on which a stream has just ended would hold up a server that stops.
  reply.header('connection', 'close');
  return new StreamableFile(Readable.from(pieces), { type: mediaType, disposition: attachment(name) });
}
