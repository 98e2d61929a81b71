import { type ParseArgsConfig, parseArgs } from "node:util";

/** End of a program that changes files of the project. */
interface Outcome {
  readonly isDone: boolean;
  /** Output in French: what was done, or why nothing was written. */
  readonly lines: readonly string[];
}

/**
 * Runs a program with the options of its command line, or says their fault and the usage; prints its outcome, or the error that it throws.
 *
 * Sets the exit code: 0 done, 1 not done, 2 options that cannot be read.
 */
export async function runProgram<Options extends object>(
  options: Options | string,
  usage: string,
  run: (options: Options) => Outcome | Promise<Outcome>,
): Promise<void> {
  if (typeof options === "string") {
    console.error(`${options}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    const { isDone, lines } = await run(options);
    for (const line of lines) (isDone ? console.log : console.error)(line);
    process.exitCode = isDone ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** The options of a command line by name, or its fault in French. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  given: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    return sayFault(error);
  }
}

/** Node's message has the option between quotes, and its error code says which fault it is. */
function sayFault(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const met = /'([^' ]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Option inconnue : ${met}.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `Mot de trop : ${met}.`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  return message.includes("does not take") ? `${met} ne prend pas de valeur.` : `${met} : il y manque une valeur.`;
}

/** The value of a text in JSON; undefined for another text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws Error with the text of a fault, where there is no value */
export function orThrow<T>(value: T | string): T {
  if (typeof value === "string") throw new Error(value);
  return value;
}
