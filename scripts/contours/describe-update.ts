import type { DrawnContours } from "./draw-contours.ts";
import { listAreas } from "./list-areas.ts";
import type { CommuneParts, MatchedCommunes } from "./match-communes.ts";

interface Update {
  readonly matched: MatchedCommunes;
  readonly drawn: DrawnContours;
  /** Number of communes drawn. */
  readonly communes: number;
  readonly notes: readonly string[];
  /** Number of outlines of the source. */
  readonly contours: number;
}

/** Findings to check before the outlines are published, in French, one a line. */
export function describeUpdate({ matched, drawn, communes, notes, contours }: Update): readonly string[] {
  return [
    `${contours} contours lus → ${communes} communes d’aujourd’hui.`,
    ...section("Communes assemblées", matched.parts.filter(({ contours }) => contours.length > 1).map(describeMerger)),
    ...section("Noms différents dans la source", matched.parts.filter(isRenamed).map(describeName)),
    ...section(
      "Contours laissés de côté (commune hors des sept départements aujourd’hui)",
      matched.elsewhere.map(({ code, name }) => `${name} (${code})`),
    ),
    ...section("À vérifier", notes),
    ...describeDrawing(drawn),
  ];
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title} : ${items.length}`, ...items.map((item) => `  - ${item}`)];
}

function describeMerger({ commune, contours }: CommuneParts): string {
  return `${commune.name} (${commune.code}) ← ${contours.map(({ name, code }) => `${name} (${code})`).join(", ")}`;
}

/** Compares without articles, hyphens and case, which differ between sources. */
function isRenamed({ commune, contours: [contour, ...others] }: CommuneParts): boolean {
  return contour !== undefined && others.length === 0 && bare(contour.name) !== bare(commune.name);
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(les |le |la |l['’])/, "")
    .replaceAll(/[-'’\s]/g, "");
}

function describeName({ commune, contours }: CommuneParts): string {
  return `${commune.code} : « ${contours[0]?.name ?? ""} » dans la source, « ${commune.name} » aujourd’hui`;
}

function describeDrawing(drawn: DrawnContours): readonly string[] {
  const { toleranceM2, verticesBefore, verticesAfter, gzipBytes, finerArcs, topology } = drawn;
  const departements = listAreas(topology, "departements").map(
    ({ name, code, areaKm2 }) => `${name} (${code}) : ${areaKm2.toFixed(0)} km²`,
  );
  return [
    `Généralisation : triangles de moins de ${toleranceM2} m² retirés, ${verticesBefore} → ${verticesAfter} sommets, ${finerArcs} limites gardées plus fines.`,
    `Taille : ${(gzipBytes / 1000).toFixed(0)} ko compressés.`,
    ...section("Départements", departements),
  ];
}
