import { calculate } from '#casework/timeline';
import { loadKnowledge } from '../../apps/api/src/system.js';

const { types, rules } = loadKnowledge();

describe.each(types.all().map((type) => [type.code, type] as const))('the deadline calculator for %s', (_, type) => {
  const codes = [...Object.keys(type.acts), ...Object.keys(type.events)];
  const of = (lawVersion: string, ...events: { act: string; on: string; days?: number; time?: string }[]) =>
    calculate({ type, lawVersion, events, calendar: rules.calendar }).dueDates;

  describe.each(Object.keys(type.lawVersions))('under %s', (lawVersion) => {
    it.each(codes)('answers what follows from %s alone', (act) => {
      for (const { explanation } of of(lawVersion, { act, on: '2024-03-06', days: 10, time: '10:30' })) {
        expect(explanation.length).toBeGreaterThan(2);
        for (const line of explanation) expect(line).not.toMatch(/undefined|NaN|null/);
      }
      expect(() => of(lawVersion, { act, on: '2024-03-06' })).not.toThrow();
    });
  });
});
