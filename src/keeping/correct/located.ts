import { readPositionText } from "../../data/import/read-coordinates.ts";
import { communeAt } from "../../domain/corrections/commune-at.ts";
import type { Position } from "../../domain/geo/position.ts";
import type { Loadable } from "../../domain/loadable.ts";
import type { TerritoryOutlines } from "../../domain/outlines.ts";
import type { Commune } from "../../domain/territory.ts";

/** Where a typed or clicked position lies. */
export type Located =
  | { readonly kind: "unchanged" | "unread" | "waiting" | "failed" | "outside" }
  | { readonly kind: "in"; readonly position: Position; readonly commune: Commune };

/** Locates the text of a position, which was another one before. */
export function locate(
  text: string,
  before: string,
  outlines: Loadable<TerritoryOutlines>,
  communes: readonly Commune[],
): Located {
  if (text.trim() === before) return { kind: "unchanged" };
  const position = readPositionText(text);
  if (position === undefined) return { kind: "unread" };
  if (outlines.status !== "ready") return { kind: outlines.status === "failed" ? "failed" : "waiting" };
  const commune = communeAt(position, outlines.value, communes);
  return commune === undefined ? { kind: "outside" } : { kind: "in", position, commune };
}

/** "44.55960, 6.07960": five decimals are a metre. */
export function inText([longitude, latitude]: Position): string {
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
