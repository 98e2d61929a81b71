import { type ParseArgsConfig, parseArgs } from "node:util";

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
