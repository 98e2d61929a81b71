import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import type { Commune } from "../../src/domain/territory.ts";
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

/** What became of the outlines of the source, to check before they are published: in French, one a line. */
export function describeMatch({ parts, elsewhere }: MatchedCommunes, contours: readonly Contour[]): readonly string[] {
  const merged = parts.filter((part) => part.contours.length > 1);
  return [
    `${contours.length} contours lus → ${parts.length} communes d’aujourd’hui.`,
    ...(merged.length > 0 ? [`Communes assemblées : ${merged.length}`] : []),
    ...merged.map(({ commune, contours: own }) => `  - ${nameOf(commune)} ← ${own.map(nameOf).join(", ")}`),
    ...(elsewhere.length > 0 ? [`Contours hors des sept départements aujourd’hui : ${elsewhere.length}`] : []),
    ...elsewhere.map((contour) => `  - ${nameOf(contour)}`),
  ];
}

function nameOf({ name, code }: Pick<Contour, "name" | "code">): string {
  return `${name} (${code})`;
}
