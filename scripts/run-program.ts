/** End of a program that changes files of the project. */
interface Outcome {
  readonly isDone: boolean;
  /** Output in French: what was done, or why nothing was written. */
  readonly lines: readonly string[];
}

/**
 * Runs a program with the options of its command line, or says their fault and the usage; prints its outcome. Ctrl+C aborts the signal, and a
 * second one ends the program at once.
 *
 * Sets the exit code: 0 done, 1 not done, 2 options that cannot be read.
 */
export async function runProgram<Options extends object>(
  options: Options | string,
  usage: string,
  run: (options: Options, signal: AbortSignal) => Outcome | Promise<Outcome>,
): Promise<void> {
  if (typeof options === "string") {
    console.error(`${options}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  const { isDone, lines } = await run(options, stop.signal);
  for (const line of lines) (isDone ? console.log : console.error)(line);
  process.exitCode = isDone ? 0 : 1;
}
