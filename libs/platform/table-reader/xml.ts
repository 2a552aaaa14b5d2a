import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import sax, { type Tag } from 'sax';
import { Faulty, unsafe } from './table.js';

/** What happens on the way through a document; names come without their prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Goes through a document from its beginning to its end. Nothing is fetched, and no entity is known but those that stand for a character.
 *  @throws Faulty where it is not well-formed, or declares a document type */
export async function readXml(source: Readable, events: XmlEvents): Promise<void> {
  const xml = sax.parser(true);
  let fault: Error | undefined;
  const fail = (error: Error): void => {
    fault ??= error;
  };
  xml.ondoctype = () => fail(unsafe('含有文档类型声明（DTD）'));
  xml.onerror = () => fail(new Faulty({ fault: 'unreadable' }));
  xml.onopentag = ({ name, attributes }) => events.open?.(local(name), attributes as Tag['attributes']);
  xml.ontext = (text) => events.text?.(text);
  xml.oncdata = (text) => events.text?.(text);
  xml.onclosetag = (name) => events.close?.(local(name));
  const decoder = new StringDecoder('utf8');
  const write = (text: string): void => {
    if (text === '') return;
    xml.write(text);
    if (fault !== undefined) throw fault;
  };
  try {
    for await (const piece of source) write(decoder.write(piece as Buffer));
    write(decoder.end());
    xml.close();
  } finally {
    source.destroy();
  }
  if (fault !== undefined) throw fault;
}
