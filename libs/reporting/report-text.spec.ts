import { legalDate } from '#legal-time';
import type { Outline } from './outline.js';
import { blocksOf, ReportTexts, slotsNamed } from './report-text.js';

const outline = (...slots: string[]): Outline => ({
  name: 'sample',
  title: '样本',
  from: legalDate('2023-01-01'),
  to: legalDate('2023-12-31'),
  slots: slots.map((id) => ({
    id,
    figure: 'sample.figure',
    scope: 'region',
    from: '2023-01-01',
    to: '2023-12-31',
    print: { decimals: 0, per: 1, prefix: '', suffix: '' },
    target: false,
  })),
});

const content = `<!-- a note with {braces} -->
## 工作

### 复议

受理{accepted}件，
办结{closed}件。纠错率{rate}。

末段。`;

describe('the prose of a report', () => {
  it('is read as chapters, sections and sentences with holes', () => {
    const blocks = blocksOf(content);
    expect(blocks.map(({ kind }) => kind)).toEqual(['chapter', 'section', 'paragraph', 'paragraph']);
    expect(blocks[2]).toEqual({
      kind: 'paragraph',
      sentences: [
        ['受理', { slot: 'accepted' }, '件，办结', { slot: 'closed' }, '件。'],
        ['纠错率', { slot: 'rate' }, '。'],
      ],
    });
    expect(slotsNamed(blocks)).toEqual(['accepted', 'closed', 'rate']);
  });

  it('has a place for a number whatever its slot is called', () => {
    expect(slotsNamed(blocksOf('受理{复议-受理}件，办结{fy.Closed_1}件。'))).toEqual(['复议-受理', 'fy.Closed_1']);
  });

  it.each([
    ['a mark that is no place of a number', '受理{two words}件。'],
    ['a number that the outline does not bind', '受理{Accepted}件。'],
    ['a brace alone', '受理}件。'],
    ['a heading of another level', '# 标题'],
    ['a heading that goes on', '## 标题\n正文'],
  ])('is refused with %s', (_, text) => {
    const texts = () => new ReportTexts([{ outline: outline(), file: 'sample.md', content: text }]);
    expect(texts).toThrow(expect.objectContaining({ code: 'definition.invalid' }));
  });

  it.each([
    [
      'leaves out a number that the outline binds',
      ['accepted', 'closed', 'rate', 'forgotten'],
      /sample\.md.*forgotten/,
    ],
    ['has a place for a number that it does not bind', ['accepted', 'closed'], /sample\.md.*rate/],
  ])('is refused when it %s', (_, slots, message) => {
    expect(() => new ReportTexts([{ outline: outline(...slots), file: 'sample.md', content }])).toThrow(message);
  });

  it('may be missing: then there is only the table', () => {
    expect(new ReportTexts([]).of('sample')).toEqual({ blocks: [] });
  });
});
