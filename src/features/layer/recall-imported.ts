import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import { openKeyValues } from "../../model/device-key-values.ts";
import { repositoryOn } from "../../model/repository.ts";
import { STORED_TEXTS } from "../../platform/offline/stored-texts.ts";
import { createLayerRepository } from "./repository.ts";

/**
 * Reads the file that the person has imported on this device; undefined for none, or for one that this version cannot read.
 * @throws errors of the storage
 */
export async function recallImported(): Promise<LocalLayer | undefined> {
  if (repositoryOn(() => localStorage, STORED_TEXTS.layers).read() === undefined) return undefined;
  const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
  return (await createLayerRepository(openKeyValues("couches"), rest).recall()).layer;
}
