import { createContains } from "../../src/domain/geo/point-in-polygon.ts";
import type { KnownCommune, MatchedCommunes } from "./match-communes.ts";
import { type Contour, toMultiPolygon } from "./read-contours.ts";

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
