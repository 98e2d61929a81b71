import { type ParseArgsConfig, parseArgs } from "node:util";

/** The options of a command line by their names, or in French what is wrong with it. */
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

/** Node tells what it met between quotes, and which sort of fault it is by a code. */
function sayFault(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const met = /'([^' ]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Option inconnue : ${met}.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `Mot de trop : ${met}.`;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  return message.includes("does not take") ? `${met} ne prend pas de valeur.` : `${met} : il y manque une valeur.`;
}
