import type { AskBaseMap } from "../domain/base-map-piece.ts";
import type { OpenKeepableArchive } from "../domain/tile-archive.ts";
import { createKeptMapRepository, type KeptMapRepository } from "../features/offline/kept-map-repository.ts";
import { openArchive } from "../platform/dataset/open-archive.ts";
import { cacheNames } from "../platform/offline/cache-names.ts";
import { createAskBaseMap } from "../platform/online/ask-base-map.ts";

interface BaseMaps {
  readonly ask: AskBaseMap;
  readonly openArchive: OpenKeepableArchive;
  /** Undefined where browsers keep no files, as without HTTPS. */
  readonly kept: KeptMapRepository | undefined;
}

/** One for the map and for « Hors ligne ». */
let repository: KeptMapRepository | undefined;

/** What requests the parts of base maps: those of IGN, and the archive of the site, of which the device may keep parts. */
export function openMaps(): BaseMaps {
  const scope = new URL(import.meta.env.BASE_URL, document.baseURI).href;
  if ("caches" in globalThis) repository ??= createKeptMapRepository(caches, cacheNames(scope), scope);
  const kept = repository;
  const sources = kept === undefined ? {} : { kept };
  return { ask: createAskBaseMap(), openArchive: (fingerprint) => openArchive(fingerprint, sources), kept };
}
