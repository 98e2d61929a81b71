import { core } from "../../ui/messages/fr/core.ts";
import { useKeeping } from "../context.ts";
import { controllerOf, type ImportController } from "./controller.ts";

/** The controller of the import of this page. */
export function useImport(): ImportController {
  return controllerOf(useKeeping().store);
}

/** The names of types, kinds, formats and themes. */
export const { categories: TYPE_NAMES, kinds: KIND_NAMES, formats: FORMAT_NAMES, themes: THEME_NAMES } = core;
