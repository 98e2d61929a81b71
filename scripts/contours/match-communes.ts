import { area } from "@turf/turf";
import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import { type Commune, DEPARTEMENTS } from "../../src/domain/territory.ts";
import { areasOf, type CommuneTopology, toArea } from "../outlines/topology.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import { type Contour, toMultiPolygon } from "./read-contours.ts";

export type KnownCommune = Pick<Commune, "code" | "name" | "position" | "codeEpci" | "codeDepartement">;

export interface CommuneParts {
  readonly commune: KnownCommune;
  /** Its own outline, or those of the communes merged since. */
  readonly contours: readonly Contour[];
}

export interface MatchedCommunes {
  /** Communes with an outline, in their order. */
  readonly parts: readonly CommuneParts[];
  readonly lost: readonly KnownCommune[];
  /** Outlines with a code that the official tables do not contain, neither current nor former. */
  readonly unknown: readonly Contour[];
  /** Outlines of communes that now belong to a commune outside the given ones. */
  readonly elsewhere: readonly Contour[];
}

/** Assigns the outlines, of any vintage, to the current communes. */
export function matchCommunes(
  contours: readonly Contour[],
  communes: readonly KnownCommune[],
  current: OfficialCodes["current"],
): MatchedCommunes {
  const known = new Set<string>(communes.map(({ code }) => code));
  const byCommune = new Map<string, Contour[]>();
  const unknown: Contour[] = [];
  const elsewhere: Contour[] = [];
  for (const contour of contours) {
    const code = current(contour.code)?.code;
    if (code === undefined) unknown.push(contour);
    else if (known.has(code)) byCommune.set(code, [...(byCommune.get(code) ?? []), contour]);
    else elsewhere.push(contour);
  }
  return {
    parts: communes.flatMap((commune) => {
      const own = byCommune.get(commune.code);
      return own === undefined ? [] : [{ commune, contours: own }];
    }),
    lost: communes.filter(({ code }) => !byCommune.has(code)),
    unknown,
    elsewhere,
  };
}

/**
 * Explains in French why a current commune has no outline, and what to do: it was re-established after the outlines were drawn, or merged
 * since the installed official tables; in either case its seat lies in the outline of another.
 */
export function explainLost({ lost, unknown }: MatchedCommunes, contours: readonly Contour[]): readonly string[] {
  return [
    ...lost.map((commune) => `${commune.name} (${commune.code}) n’a pas de contour${explain(commune, contours)}`),
    ...unknown.map(
      ({ code, name }) =>
        `${name} (${code}) a un contour, et les tables officielles ne connaissent pas ce code : mettez à jour @etalab/decoupage-administratif.`,
    ),
  ];
}

function explain({ position }: KnownCommune, contours: readonly Contour[]): string {
  const holder = contours.find((contour) => createContains([toMultiPolygon(contour)])(position));
  if (holder === undefined) return " et sa mairie n’est dans aucun : il manque dans la source.";
  const where = `${holder.name} (${holder.code})`;
  return (
    ` ; sa mairie est dans celui de ${where}. Ou bien elle en a été séparée depuis (commune rétablie) : prenez des contours plus` +
    " récents. Ou bien elle s’y est fondue depuis : mettez à jour @etalab/decoupage-administratif."
  );
}

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
