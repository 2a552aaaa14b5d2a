import { KeyRing, markKeys } from '#platform';
import type { System } from '../../../api/src/system.js';
import type { Outcome } from '../output.js';

/** `anjuan keys rotate`: a new key seals from now on, also in servers that are running; older ones stay for opening. */
export async function rotateKeys({ settings, database, clock }: System): Promise<Outcome> {
  const file = settings.keyFile;
  const rotated = await KeyRing.rotate(file, clock);
  await markKeys(database.unitOfWork, rotated);
  const by = { account: 'system', organisation: '' };
  await database.unitOfWork.run(by, (work) =>
    work.audit({ action: 'keys.rotated', objectType: 'key', objectId: rotated.current }),
  );
  const json = { current: rotated.current, keys: rotated.ids.length };
  return {
    json,
    text: `新密钥 ${rotated.current} 已启用；密钥文件 ${file} 中共 ${rotated.ids.length} 个密钥，请重新备份该文件。`,
  };
}
