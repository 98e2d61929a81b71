import type { AppState } from "../app-state.ts";
import type { Unfinished } from "./offline-state.ts";

/**
 * What a reload would lose. Planned places and all that is asked stand in the link, layers and what was found by searching on the device;
 * an import on its way and a comparison that was not decided live in the page alone. Only the page itself knows of fields that were written in.
 */
export function findUnfinished({ importing, refresh, layers }: AppState, hasTyped: boolean): readonly Unfinished[] {
  const found: Unfinished[] = [];
  if (importing.status === "reading") found.push({ kind: "import", fileName: importing.fileName });
  if (importing.status === "read") found.push({ kind: "import", fileName: importing.file.name });
  if (refresh.status === "asking" || refresh.status === "compared") found.push({ kind: "comparison" });
  if (layers.layers.length > 0 && !layers.isKept) found.push({ kind: "layers" });
  // An import has fields of its own.
  if (hasTyped && !found.some(({ kind }) => kind === "import")) found.push({ kind: "text" });
  return found;
}
