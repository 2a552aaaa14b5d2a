import { caseTypes, entitiesOf } from '../../apps/api/src/system.js';
import { eachDatabase } from '../harness/databases.js';

eachDatabase('schema', (fresh) => {
  it('the migrations make exactly the tables that the entities describe', async () => {
    const database = await fresh({ entities: entitiesOf(caseTypes()) });
    expect(await database.drift()).toEqual([]);
  });
});
