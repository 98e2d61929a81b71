import type { Loadable } from "../../domain/loadable.ts";
import type { CommunesAndEpcis } from "../../formats/public-data/commune-columns.ts";
import { type DataSources, readDataSources, SOURCES_FILE } from "../../formats/public-data/data-sources.ts";
import { type Manifest, readManifest } from "../../formats/public-data/manifest.ts";
import { fetchJson, fetchWithDecoder } from "./fetch-json.ts";

export function loadCommunes(): Promise<Loadable<CommunesAndEpcis>> {
  return fetchWithDecoder(
    "communes.json",
    async () => (await import("../../formats/public-data/commune-columns.ts")).readCommuneColumns,
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
