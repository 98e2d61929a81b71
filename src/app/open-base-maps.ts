import { openArchive } from "../dataset/open-archive.ts";
import type { AskBaseMap } from "../domain/base-map-piece.ts";
import type { OpenArchive } from "../domain/tile-archive.ts";
import { createAskBaseMap } from "../online/ask-base-map.ts";

/** What requests the parts of base maps: those of IGN, and the archive of the site. */
export function openBaseMaps(): { readonly ask: AskBaseMap; readonly openArchive: OpenArchive } {
  return { ask: createAskBaseMap(), openArchive };
}
