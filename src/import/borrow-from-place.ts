import type { Join } from "../domain/import/import-preview.ts";
import type { Place, PlaceRecord, PlaceType } from "../domain/place.ts";
import { claimCommune } from "./claim-commune.ts";
import type { CommuneFinder } from "./commune-finder.ts";
import type { ImportRow } from "./import-row.ts";
import type { Location } from "./locate-row.ts";
import { readCategory } from "./vocabulary.ts";

/** What a row takes from the place of the map that it names by its identifier or by its commune alone. */
export interface Borrowed {
  readonly join: Join;
  /** Undefined where the row says itself where it is. */
  readonly location: Location | undefined;
}

const POSITION_FIELDS = ["position", "latitude", "longitude"] as const;

interface Known {
  readonly place: Place;
  readonly record: PlaceRecord;
}

/** What a row does not say. */
interface Lacks {
  readonly name: boolean;
  readonly location: boolean;
}

/**
 * Returns a function that completes a row without a name, or without a place, from a place of the map: the one with the identifier of the row;
 * for a row without a name, else the only one of its type in its commune, else the only one there. It sets the missing name and type. A row
 * that names no such place stays as it is.
 */
export function createBorrower(
  places: readonly Place[],
  finder: CommuneFinder,
): (row: ImportRow, usualType: PlaceType) => Borrowed | undefined {
  const byId = new Map<string, Known>();
  const byCommune = new Map<string, Known[]>();
  for (const place of places) {
    if (place.layer !== undefined) continue;
    const [first] = place.records;
    if (!byId.has(place.id)) byId.set(place.id, { place, record: first });
    for (const record of place.records) byId.set(record.id, { place, record });
    const code = place.codeCommune ?? "";
    byCommune.set(code, [...(byCommune.get(code) ?? []), { place, record: first }]);
  }
  return (row, usualType) => {
    const lacks = {
      name: row.text("name") === "",
      location: POSITION_FIELDS.every((field) => row.text(field) === ""),
    };
    return lacks.name || lacks.location ? complete(row, usualType, lacks) : undefined;
  };

  function complete(row: ImportRow, usualType: PlaceType, lacks: Lacks): Borrowed | undefined {
    const claimed = claimCommune(row, finder, undefined);
    const isPlaceless = claimed.kind === "unsaid" && lacks.location;
    if (!lacks.name && !isPlaceless) return undefined;
    const named = byId.get(row.text("id"));
    if (named !== undefined) return borrow(row, named, "partial-row", isPlaceless);
    if (!lacks.name || claimed.kind !== "found") return undefined;
    const type = readCategory(row.text("category"));
    const known = onlyOne(byCommune.get(claimed.commune.code) ?? [], type ?? usualType, type !== undefined);
    return known && borrow(row, known, "only-in-commune", lacks.location);
  }

  function borrow(row: ImportRow, { place, record }: Known, by: Join["by"], isLocated: boolean): Borrowed {
    const values = { name: record.name, category: record.category, kind: place.kind, format: place.format } as const;
    for (const field of ["name", "category", "kind", "format"] as const)
      if (row.text(field) === "") row.set(field, values[field]);
    return { join: { id: place.id, by }, location: isLocated ? locationOf(place) : undefined };
  }

  function locationOf({ position, precision, commune, codeCommune }: Place): Location {
    return { position, precision, commune: finder.byCode(codeCommune ?? ""), communeName: commune };
  }
}

/** The only place with a record of this type, as that record; unless the row itself says the type, else the only place. */
function onlyOne(there: readonly Known[], type: PlaceType, isSaid: boolean): Known | undefined {
  const ofType = there.flatMap(({ place }) => {
    const record = place.records.find(({ category }) => category === type);
    return record === undefined ? [] : [{ place, record }];
  });
  const [only, ...others] = ofType.length > 0 || isSaid ? ofType : there;
  return others.length === 0 ? only : undefined;
}
