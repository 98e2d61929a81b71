import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { DataSources } from "../../src/formats/public-data/data-sources.ts";
import { DETAILED_MAP_FILE } from "../../src/formats/public-data/file-names.ts";
import { readManifest } from "../../src/formats/public-data/manifest.ts";
import type { OptionalFile } from "../publish/publish-optional-files.ts";
import { type ArchiveHeader, readArchiveHeader } from "./archive-header.ts";

/** The detailed map: without it the page offers Plan IGN near by. */
export const TILES_OPTIONAL_FILE: OptionalFile = {
  file: DETAILED_MAP_FILE,
  announce: (manifest, _read, pathOf) => {
    const announcing = readManifest(JSON.parse(manifest));
    if (typeof announcing === "string") return "les données du site ne peuvent pas être lues";
    const path = pathOf(DETAILED_MAP_FILE);
    const header = readArchiveHeader(path);
    if (typeof header === "string") return header;
    return {
      ...announcing,
      sources: [...announcing.sources, ...toSources(header)],
      files: { ...announcing.files, [DETAILED_MAP_FILE]: fingerprintOfFile(path) },
    };
  },
  otherwise: "Le site est publié sans elle ; refaites-la par npm run data:tiles.",
};

/** A region's archive is too long for one buffer. */
const PIECE_BYTES = 1_000_000;

function fingerprintOfFile(path: string): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash("sha256");
  const piece = Buffer.alloc(PIECE_BYTES);
  const file = openSync(path, "r");
  let bytes = 0;
  try {
    for (let length = -1; length !== 0; bytes += length) {
      length = readSync(file, piece, 0, PIECE_BYTES, bytes);
      hash.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest("hex") };
}

function toSources({ roadsOf, drawnOn, relief }: ArchiveHeader): DataSources {
  const map = {
    id: "osm-carte",
    producer: "OpenStreetMap",
    title: "Carte détaillée, © contributeurs OpenStreetMap",
    licence: "ODbL 1.0",
    vintage: roadsOf,
    url: "https://www.openstreetmap.org/copyright",
    date: drawnOn,
    tables: ["detailed-map"],
  };
  if (relief === undefined) return [map];
  const title = "Relief de la carte détaillée";
  return [map, { ...map, ...relief, id: "relief-carte", title, vintage: "", url: "" }];
}
