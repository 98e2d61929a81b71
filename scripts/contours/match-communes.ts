import type { Commune } from "../../src/domain/territory.ts";
import type { OfficialCodes } from "../pipeline/official-codes.ts";
import type { Contour } from "./read-contours.ts";

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
