import { Inject, Injectable } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Database, PlatformModule, READER, type Reader, readSettings, Settings, UnitOfWork } from '#platform';
import { CLOCK, type Clock, SystemClock } from '#platform/clock';
import { freshOn } from '../../test/harness/databases.js';

@Injectable()
class UseCase {
  constructor(
    readonly database: Database,
    readonly unitOfWork: UnitOfWork,
    @Inject(READER) readonly read: Reader,
    @Inject(CLOCK) readonly clock: Clock,
    readonly settings: Settings,
  ) {}
}

describe('the platform module', () => {
  const fresh = freshOn('sqlite');

  it('gives use cases what they need, and closes the database with the application', async () => {
    const clock = new SystemClock();
    const database = await fresh({ clock });
    const settings = readSettings({});
    const module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot({ database, clock, settings })],
      providers: [UseCase],
    }).compile();
    const given = { ...module.get(UseCase) };
    expect(given).toEqual({ database, unitOfWork: database.unitOfWork, read: database.read, clock, settings });
    expect(given.unitOfWork).toBe(database.unitOfWork);
    await module.close();
    await expect(database.unitOfWork.run({ account: 'a', organisation: 'b' }, async () => 1)).rejects.toThrow('closed');
  });
});
