import type { Topology } from "topojson-specification";
import { OFFICIAL_OUTLINES } from "../../src/domain/outlines.ts";
import { type CommunesAndEpcis, readCommuneColumns } from "../../src/formats/public-data/commune-columns.ts";
import { type Manifest, readManifest } from "../../src/formats/public-data/manifest.ts";
import { readOutlineSource } from "../../src/formats/public-data/outline-source.ts";
import { fingerprint } from "../pipeline/write-dataset.ts";
import type { OptionalFile } from "../publish/publish-optional-files.ts";
import { collectionOf, textOf } from "../territories/collection-of.ts";

/** Official outlines: without them the page shows the schematic ones. */
export const CONTOURS_FILE: OptionalFile = {
  file: OFFICIAL_OUTLINES,
  announce: (manifest, read) =>
    announceContours({ manifest, communes: read("communes.json"), contours: read(OFFICIAL_OUTLINES) }),
  otherwise: "Le site montre les contours schématiques ; refaites le fichier par npm run data:contours.",
};

interface PublishedTexts {
  readonly manifest: string;
  readonly communes: string;
  readonly contours: string;
}

/**
 * The manifest of a site with official outlines, which announces their file; or in French the reason why they do not fit. They are checked
 * against the communes of the site, since they are built at another time.
 */
export function announceContours({ manifest, communes, contours }: PublishedTexts): Manifest | string {
  const announcing = readManifest(JSON.parse(manifest));
  const known = readCommuneColumns(JSON.parse(communes));
  if (typeof announcing === "string" || typeof known === "string")
    return "les données du site ne peuvent pas être lues";
  const fault = findFault(contours, known.communes);
  if (fault !== undefined) return fault;
  return { ...announcing, files: { ...announcing.files, [OFFICIAL_OUTLINES]: fingerprint(contours) } };
}

function findFault(contours: string, communes: CommunesAndEpcis["communes"]): string | undefined {
  let drawn: ReadonlySet<string>;
  try {
    const topology = JSON.parse(contours) as Topology;
    const source = readOutlineSource(topology);
    if (typeof source === "string") return `sa source n’est pas dite (${source})`;
    drawn = new Set(collectionOf(topology, "communes").geometries.map(({ properties }) => textOf(properties, "code")));
  } catch (error) {
    return `ce n’est pas un fichier de contours (${error instanceof Error ? error.message : String(error)})`;
  }
  const lost = communes.find(({ code }) => !drawn.has(code));
  if (lost !== undefined) return `${lost.name} (${lost.code}) n’y a pas de contour`;
  return drawn.size > communes.length ? "il a plus de communes que le site" : undefined;
}
