import { documentsOf } from './documents.js';

type Acts = Parameters<typeof documentsOf>[0];
type Specs = Parameters<typeof documentsOf>[1];

const acts = (...codes: string[]) => codes.map((code, i) => ({ id: String(i), code })) as unknown as Acts;
const specs = [
  { code: 'supplement-notice-sent', document: '补正通知书' },
  { code: 'accepted', document: '受理通知书' },
  { code: 'decision-made', document: '复议决定书' },
  { code: 'decision-served', document: null },
] as unknown as Specs;

it('documents stand with their services', () => {
  const shown = (...codes: string[]) =>
    documentsOf(acts(...codes), specs).map(({ name, services }) => [name, services.length]);
  expect(shown('application-received')).toEqual([]);
  expect(shown('supplement-notice-sent', 'accepted', 'supplement-notice-served')).toEqual([
    ['补正通知书', 1],
    ['受理通知书', 0],
  ]);
  expect(shown('accepted', 'decision-made', 'decision-served', 'decision-served')).toEqual([
    ['受理通知书', 0],
    ['复议决定书', 2],
  ]);
});
