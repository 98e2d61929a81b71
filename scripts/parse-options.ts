import { type ParseArgsConfig, parseArgs } from "node:util";

/** The options of a command line by their names, or what is wrong with it. */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  given: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
