/** The program of the thread that reads files. */
export const threadProgram = new URL('./thread.js', import.meta.url);
