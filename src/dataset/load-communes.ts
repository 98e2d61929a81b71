import type { CommunesAndEpcis } from "../domain/exchange/commune-columns.ts";
import { type DataSources, readDataSources, SOURCES_FILE } from "../domain/exchange/data-sources.ts";
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

/** Fetches the sources of a build; an older one has them in its manifest. Needs the manifest, which adds those of publishing. */
export async function loadSources(manifest: Loadable<Manifest>): Promise<Loadable<DataSources>> {
  if (manifest.status !== "ready") return manifest;
  const { files, sources } = manifest.value;
  if (files[SOURCES_FILE] === undefined) return { status: "ready", value: sources };
  const own = await fetchJson(SOURCES_FILE, readDataSources);
  return own.status === "ready" ? { ...own, value: [...own.value, ...sources] } : own;
}
