import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import { type Manifest, readManifest } from "../domain/exchange/manifest.ts";
import type { Loadable } from "../domain/loadable.ts";
import { fetchJson, fetchWithDecoder } from "./fetch-json.ts";

export function loadCommunes(): Promise<Loadable<CommunesAndEpcis>> {
  return fetchWithDecoder(
    "communes.json",
    async () => (await import("../domain/exchange/commune-columns.ts")).readCommuneColumns,
  );
}

export function loadManifest(): Promise<Loadable<Manifest>> {
  return fetchJson("manifest.json", readManifest);
}
