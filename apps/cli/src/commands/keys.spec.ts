import { KeyRing } from '#platform';
import { freshOn } from '../../../../test/harness/databases.js';
import { application, parties } from '../../../../test/journeys/applications.js';
import { inOffice } from '../../../../test/journeys/office.js';
import { openSystem } from '../../../api/src/system.js';
import { rotateKeys } from './keys.js';

it(
  'anjuan keys rotate seals with a new key from then on; what stood before stays readable, in a running server too',
  inOffice(freshOn('sqlite'), '2024-03-01', async (office) => {
    const body = application({
      parties: parties().map((each, i) => (i === 0 ? { ...each, phone: '13800001234' } : each)),
    });
    const before = await office.open(body);
    const beside = await openSystem(office.system.settings, office.clock);
    const { current: old } = KeyRing.load(office.system.settings.keyFile) as KeyRing;
    const { json } = await rotateKeys(beside);
    expect(json).toMatchObject({ keys: 2 });
    await beside.database.close();

    const again = await openSystem(office.system.settings, office.clock);
    const sealed = again.crypto.seal('party:x:phone', '13900001234');
    expect([again.crypto.needsResealing(sealed), sealed.includes(old)]).toEqual([false, false]);
    await again.database.close();
    expect(office.system.crypto.open('party:x:phone', sealed)).toBe('13900001234');
    const fromNow = office.system.crypto.seal('party:x:phone', '13700001234');
    expect([fromNow.includes(old), again.crypto.needsResealing(fromNow)]).toEqual([false, false]);
    expect((await office.read(before.id)).parties[0]?.phone).toBe('138****1234');
  }),
);
