import { words } from '../../messages/index.js';

export const say = words({
  title: ['查找案件', 'Find cases'],
  text: ['字号、当事人或者号码', 'Number, party or identity number'],
  'text.hint': ['输入的内容不会出现在网址里', 'What you type does not show in the address'],
  in: ['在何处查找', 'Where'],
  everywhere: ['字号和当事人', 'numbers and parties'],
  number: ['字号', 'numbers'],
  party: ['当事人', 'parties'],
  respondent: ['被申请人', 'respondents'],
  'identity-number': ['居民身份证号码（写全）', 'identity number (whole)'],
  phone: ['电话（写全）', 'telephone (whole)'],
  'credit-code': ['统一社会信用代码（写全）', 'credit code (whole)'],
  find: ['查找', 'Find'],
  none: [
    '没有找到您可以查阅的案件。可以少输入几个字，或者换一处查找。',
    'Nothing found. Type less, or look elsewhere.',
  ],
  more: ['再显示一页', 'One more page'],
});
