import { type AccessModel, activeModeOf } from "../../domain/access/access-model.ts";
import type { NearestWords } from "../messages/fr/nearest.ts";

/** A cost with how one travels, where that is not by car: "environ 35 min à pied". */
export function withMode(text: string, model: AccessModel, { activeModes }: Pick<NearestWords, "activeModes">): string {
  const mode = activeModeOf(model);
  return mode === undefined ? text : `${text} ${activeModes[mode].toLowerCase()}`;
}
