/** Ends this process once all it has said is taken: what goes into a pipe is written in pieces. */
export const endProcess = (code: number): void => {
  process.exitCode = code;
  process.stdout.write('', () => process.exit(code));
};
