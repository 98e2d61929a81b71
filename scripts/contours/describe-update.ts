import { area } from "@turf/turf";
import { DEPARTEMENTS } from "../../src/domain/territory.ts";
import { areasOf, type CommuneTopology, toArea } from "../outlines/topology.ts";
import type { CommuneParts, MatchedCommunes } from "./match-communes.ts";

interface Update {
  readonly matched: MatchedCommunes;
  readonly outlines: CommuneTopology;
  /** Number of outlines of the source. */
  readonly contours: number;
}

/** Findings to check before the outlines are published, in French, one a line. */
export function describeUpdate({ matched, outlines, contours }: Update): readonly string[] {
  return [
    `${contours} contours lus → ${matched.parts.length} communes d’aujourd’hui.`,
    ...section("Communes assemblées", matched.parts.filter(({ contours }) => contours.length > 1).map(describeMerger)),
    ...section("Noms différents dans la source", matched.parts.filter(isRenamed).map(describeName)),
    ...section(
      "Contours laissés de côté (commune hors des sept départements aujourd’hui)",
      matched.elsewhere.map(({ code, name }) => `${name} (${code})`),
    ),
    ...describeAreas(outlines),
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

function describeAreas(outlines: CommuneTopology): readonly string[] {
  const areas = new Map<string, number>();
  for (const geometry of areasOf(outlines.objects.communes)) {
    const departement = String(geometry.id).slice(0, 2);
    areas.set(departement, (areas.get(departement) ?? 0) + area(toArea(outlines, geometry)) / 1e6);
  }
  return section(
    "Départements",
    DEPARTEMENTS.map(({ code, name }) => `${name} (${code}) : ${(areas.get(code) ?? 0).toFixed(0)} km²`),
  );
}
