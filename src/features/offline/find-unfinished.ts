import type { AppState } from "../../model/app-state.ts";
import type { Unfinished } from "./slice.ts";

/**
 * Lists what a reload would lose. Planned places and filters are in the link, the imported file and recent searches on the device; a pending import
 * exists in the page only. The page itself reports edited fields.
 */
export function findUnfinished({ importing, imported }: AppState, hasTyped: boolean): readonly Unfinished[] {
  const found: Unfinished[] = [];
  if (importing.status === "reading") found.push({ kind: "import", fileName: importing.fileName });
  if (importing.status === "read") found.push({ kind: "import", fileName: importing.file.name });
  if (imported.layer !== undefined && !imported.isKept) found.push({ kind: "layer" });
  // The fields of an import count as part of it.
  if (hasTyped && !found.some(({ kind }) => kind === "import")) found.push({ kind: "text" });
  return found;
}
