import fc from 'fast-check';
import { loadOrganisations } from '../organisations/index.js';
import { type Grant, goTogether, type Person, type Reach, type Role, reaches, roleCodes } from '../people/index.js';
import { type Permission, permissions, permissionsOf } from './permissions.js';
import { Policy } from './policy.js';
import { columnsOfCase, seenIn, seesCase } from './sight.js';

const organisations = loadOrganisations();
const policy = new Policy(organisations);
const person = (grants: readonly Grant[], more: Partial<Person> = {}): Person => ({
  account: 'wang',
  name: '王样本',
  organisation: '232701',
  grants,
  standsInFor: [],
  ...more,
});
const grant = (role: Role, reach: Reach, organisation = '232701'): Grant => ({ role, reach, organisation });

describe('the policy', () => {
  it('denies everything to who has no grant', () => {
    const nobody = person([], { standsInFor: ['li'] });
    for (const permission of Object.keys(permissions) as Permission[]) {
      expect(policy.may(nobody, permission)).toBe(false);
      expect(policy.sight(nobody, permission)).toEqual({ units: [], officers: [] });
      expect(() => policy.assertMay(nobody, permission)).toThrow();
      expect(() => policy.unitFor(nobody, permission)).toThrow();
    }
    expect(seenIn(policy.sight(nobody, 'case.see'), columnsOfCase('c'))).toEqual({ sql: '1 = 0', values: [] });
  });

  it.each([
    'system-administrator',
    'security-administrator',
    'audit-administrator',
  ] as const)('shows %s no case, register or figure', (role) => {
    const held = permissionsOf(person([grant(role, 'unit-with-subordinates', '232700')]));
    expect(held.filter((each) => /^(case|register|figure|person)\./.test(each))).toEqual([]);
  });

  it('keeps what administrators do away from those who work on cases', () => {
    const workers: readonly Role[] = ['handler', 'office-head', 'leader', 'statistician'];
    const held = permissionsOf(person(workers.map((role) => grant(role, 'unit-with-subordinates'))));
    expect(held.filter((each) => /^(account|grant|audit)\./.test(each))).toEqual([]);
  });

  it.each<[Reach, string[], string[]]>([
    ['own', [], ['wang']],
    ['unit', ['232701'], []],
    ['unit-with-subordinates', [...organisations.withSubordinates('232701')], []],
  ])('lets a grant that reaches %s see', (reach, units, officers) => {
    expect(policy.sight(person([grant('handler', reach)]), 'case.see')).toEqual({ units, officers });
  });

  it('lets a substitute see the cases of the officer, and nothing else of the unit', () => {
    const sight = policy.sight(person([grant('handler', 'own')], { standsInFor: ['li'] }), 'case.see');
    const file = { organisation: '232701', openedBy: 'zhao' };
    expect(seesCase(sight, { ...file, handler: 'li' })).toBe(true);
    expect(seesCase(sight, { ...file, handler: 'wang' })).toBe(true);
    expect(seesCase(sight, { ...file, handler: 'zhao' })).toBe(false);
    expect(seesCase(sight, { ...file, handler: null })).toBe(false);
    expect(seesCase(sight, { ...file, handler: null, openedBy: 'wang' })).toBe(true);
  });

  it('answers a unit that is not there as one that is not theirs', () => {
    const clerk = person([grant('handler', 'unit')]);
    for (const organisation of ['232700', '232721', '232701-01', 'x', '']) {
      for (const ask of [
        () => policy.sightWithin(clerk, 'case.see', organisation),
        () => policy.unitFor(clerk, 'case.record', organisation),
      ]) {
        expect(ask).toThrow(expect.objectContaining({ code: 'organisation.unknown', details: { organisation } }));
      }
    }
  });

  it('counts over the own unit and those below it, never above or beside', () => {
    const clerk = person([grant('handler', 'own')]);
    expect(policy.mayCount(clerk, '232701')).toBe(true);
    expect(policy.mayCount(clerk, '232701-05')).toBe(true);
    expect(policy.mayCount(clerk, '232700')).toBe(false);
    expect(policy.mayCount(clerk, '232721')).toBe(false);
  });

  it('lets three administrators go with nothing else', () => {
    for (const a of roleCodes)
      for (const b of roleCodes) {
        const administrators = [a, b].filter((role) => role.endsWith('administrator'));
        expect(goTogether([a, b])).toBe(a === b || administrators.length === 0);
      }
  });

  it('never sees more within a unit than without', () => {
    const codes = organisations.all().map(({ code }) => code);
    const anyGrant = fc.record({
      role: fc.constantFrom(...roleCodes),
      reach: fc.constantFrom(...reaches),
      organisation: fc.constantFrom(...codes),
    });
    const anyFile = fc.record({
      organisation: fc.constantFrom(...codes),
      handler: fc.constantFrom(null, 'wang', 'li', 'zhao'),
      openedBy: fc.constantFrom('wang', 'li', 'zhao'),
    });
    fc.assert(
      fc.property(
        fc.array(anyGrant, { maxLength: 3 }),
        anyFile,
        fc.constantFrom(...codes),
        fc.boolean(),
        (grants, file, unit, stands) => {
          const who = person(grants, { standsInFor: stands ? ['li'] : [] });
          let part: ReturnType<Policy['sight']>;
          try {
            part = policy.sightWithin(who, 'case.see', unit);
          } catch {
            return;
          }
          const whole = seesCase(policy.sight(who, 'case.see'), file);
          const inUnit = organisations.withSubordinates(unit).includes(file.organisation);
          expect(seesCase(part, file)).toBe(whole && inUnit);
        },
      ),
    );
  });
});
