import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { happenings } from './happenings.js';

/** W3 of seed-records.md section 4: one training in the review of contracts with 52 lawyers. */
export function lawyerTraining(demo: Demo): void {
  const contract = (quantity: number, topic: string) => ({ subject: 'contract-review', quantity, topic });
  const other = (quantity: number, topic: string) => ({ subject: 'lawyers', quantity, topic });
  const spans = [
    { from: '2022-06-01', to: '2022-09-30', things: [contract(38, '合同审查实务'), other(41, '律师执业规范')] },
    {
      from: '2023-06-05',
      to: '2023-08-31',
      things: [contract(52, '合同审查实务'), other(44, '律师执业规范'), other(47, '新任律师岗前培训')],
      duplicates: 1,
    },
    { from: '2024-05-06', to: '2024-06-28', things: [contract(55, '合同审查实务')] },
  ];
  happenings(demo, 'training', spans, ({ quantity, ...what }) => ({
    organisation: demo.prefecture.code,
    quantity,
    fields: { ...what, category: 'course', audience: 'lawyers', regionWide: true },
  }));
}

interface BarExam {
  days: readonly string[];
  registered: number;
}

/** W4: two sites with 150 seats each, two batches on two days. */
const barExams: readonly BarExam[] = [
  { days: ['2022-09-17', '2022-09-18'], registered: 132 },
  { days: ['2023-09-16', '2023-09-17'], registered: 150 },
  { days: ['2024-09-21', '2024-09-22'], registered: 141 },
];

const sites = ['加格达奇第一机考考点', '加格达奇第二机考考点'];

export function barExam(demo: Demo): void {
  const { random } = demo.chanceOf('bar exam');
  for (const { days, registered } of barExams) {
    days.forEach((day, batch) => {
      for (const site of sites) {
        demo.enter(
          {
            entry: `bar exam ${day} ${site}`,
            register: 'exam-session',
            organisation: demo.prefecture.code,
            occurredOn: day as LegalDate,
            quantity: registered - random.int(6, 20),
            fields: { kind: 'bar', site, batch: batch + 1, seats: 150, registered },
          },
          random,
        );
      }
    });
  }
}
