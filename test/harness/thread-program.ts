/** In tests the thread runs from its source. */
export const threadProgram = new URL('./thread.mjs', import.meta.url);
