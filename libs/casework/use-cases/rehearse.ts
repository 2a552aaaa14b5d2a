import type { Actor, UnitOfWork } from '#platform';

/** Carries what would have been stored out of a unit of work that is undone. */
class Undone<T> extends Error {
  constructor(readonly answer: T) {
    super('rehearsed');
  }
}

/** Does something that writes, and undoes it: the answer and the refusals are those of the real thing, and nothing is stored, no
 *  number used, nothing noted. For previews.
 *  @throws whatever `write` throws */
export async function rehearse<T>(unitOfWork: UnitOfWork, by: Actor, write: () => Promise<T>): Promise<T> {
  try {
    return await unitOfWork.run(by, async () => {
      throw new Undone(await write());
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer as T;
    throw error;
  }
}
