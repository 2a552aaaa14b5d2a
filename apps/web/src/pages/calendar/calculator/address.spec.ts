import { addressOf, typedIn } from './address.js';

describe('a calculation in an address', () => {
  it('is read as it was written', () => {
    const typed = {
      type: 'reconsideration',
      law: 'ARL-2023',
      events: [
        { act: 'accepted', on: '2024-03-06', days: '', time: '' },
        { act: 'extension-approved', on: '2024-04-30', days: '30', time: '14:20' },
      ],
    };
    const address = addressOf(typed);
    expect(decodeURIComponent(String(address))).toBe(
      'type=reconsideration&law=ARL-2023&events=accepted_2024-03-06.extension-approved_2024-04-30_d30_t14:20',
    );
    expect(typedIn(new URLSearchParams(String(address)))).toEqual(typed);
  });

  it('is nothing where the address is cut off', () => {
    expect(typedIn(new URLSearchParams(''))).toBeUndefined();
    expect(typedIn(new URLSearchParams('type=reconsideration'))).toBeUndefined();
    expect(typedIn(new URLSearchParams('type=mediation&events=accepted'))?.events).toEqual([
      { act: 'accepted', on: '', days: '', time: '' },
    ]);
  });
});
