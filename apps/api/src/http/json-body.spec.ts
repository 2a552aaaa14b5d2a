import { parseJson } from './json-body.js';

const parse = (text: string) => parseJson(Buffer.from(text));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const object = (members: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: members }, (_, i) => [`k${i}`, i])));

describe('a JSON body', () => {
  it('is read as it is, with or without a byte order mark', () => {
    expect(parse('{"name":"𠮷·样本"}')).toEqual({ name: '𠮷·样本' });
    expect(parse('{"a":{"b":["e\u0301",1]},"c":"e\u0301"}')).toEqual({ a: { b: ['\u00e9', 1] }, c: '\u00e9' });
    expect(parse('\ufeff[1]')).toEqual([1]);
    expect(parse(nested(20))).toBeDefined();
    expect(parse(object(5_000))).toBeDefined();
    expect(parse(JSON.stringify(Array(1_000).fill(0)))).toHaveLength(1_000);
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"a":'],
    ['something else', 'a=1'],
    ['a value too many', '{} {}'],
  ])('is refused when it is %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'request.json-invalid' }));
  });

  it('is refused when it is not UTF-8', () => {
    const gbk = Buffer.from([0x22, 0xd1, 0xf9, 0xb1, 0xbe, 0x22]);
    expect(() => parseJson(gbk)).toThrow(expect.objectContaining({ code: 'request.json-invalid' }));
  });

  it.each([
    ['too deep', nested(21)],
    ['far too deep', nested(200_000)],
    ['too wide', object(5_001)],
    ['too long a list', JSON.stringify(Array(1_001).fill(0))],
    ['too many members in all', JSON.stringify(Array(6).fill(JSON.parse(object(900))))],
  ])('is refused when it is %s', (_, text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'request.json-too-complex' }));
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused when a key is %s, at any depth', (key) => {
    const refused = expect.objectContaining({ code: 'request.key-forbidden', details: { key } });
    expect(() => parse(`{"${key}":1}`)).toThrow(refused);
    expect(() => parse(`{"a":[{"b":{"${key}":{}}}]}`)).toThrow(refused);
    expect(parse(`["${key}"]`)).toEqual([key]);
  });
});
