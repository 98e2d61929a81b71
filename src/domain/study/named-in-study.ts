import { greatCircleDistanceKm } from "../../geo/great-circle-distance.ts";
import type { Position } from "../../geo/position.ts";
import type { Place } from "../place.ts";

/** A place of the map that a study names, as it was when the study was saved. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly position: Position;
  /** Opening hours of its records, joined; "" when unknown. */
  readonly hours: string;
}

/** A territory or a passage that a study names, as it was. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What is different of a place since the study was saved. */
export type PlaceChange =
  | { readonly kind: "gone"; readonly was: NamedPlace }
  | { readonly kind: "changed"; readonly was: NamedPlace; readonly now: NamedPlace; readonly fields: readonly Field[] };

export type Field = "name" | "commune" | "position" | "hours";

/** A move below it is a correction of the position, which no figure shows. */
const LEAST_MOVE_KM = 0.1;

export function namePlace({ id, name, commune, position, records }: Place): NamedPlace {
  const hours = records.flatMap(({ openingHours }) => (openingHours === "" ? [] : [openingHours])).join(" | ");
  return { id, name, commune, position, hours };
}

/** The places of a study that are gone or differ, in its order. */
export function placeChanges(
  named: readonly NamedPlace[],
  placeOf: (id: string) => Place | undefined,
): readonly PlaceChange[] {
  return named.flatMap((was): readonly PlaceChange[] => {
    const place = placeOf(was.id);
    if (place === undefined) return [{ kind: "gone", was }];
    const now = namePlace(place);
    const fields = (["name", "commune", "hours"] as const).filter((field) => was[field] !== now[field]);
    const hasMoved = greatCircleDistanceKm(was.position, now.position) >= LEAST_MOVE_KM;
    const all: readonly Field[] = hasMoved ? [...fields, "position"] : fields;
    return all.length === 0 ? [] : [{ kind: "changed", was, now, fields: all }];
  });
}

/** What a study names by a code that is gone or has another name, with its present name; undefined for one that is gone. */
export function nameChanges(
  named: readonly NamedCode[],
  nameOf: (code: string) => string | undefined,
): readonly { readonly was: NamedCode; readonly now: string | undefined }[] {
  return named.flatMap((was) => {
    const now = nameOf(was.code);
    return now === was.name ? [] : [{ was, now }];
  });
}
