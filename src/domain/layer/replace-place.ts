import { PLACE_TYPES, type Place, type PlaceRecord, VERIFICATIONS } from "../place.ts";
import { THEMES } from "../themes.ts";

/**
 * Replaces a place by an imported one, under the id of the former. Imported records replace those with the same id,
 * else those of the same type; other records stay, since a new list of France services does not end an Espace
 * saisonnier. Unknown values stay too: themes, stops, mandates, and the position when the imported one is only the seat of the
 * commune.
 */
export function replacePlace(point: Place, place: Place): Place {
  const replacing = new Map(place.records.map((record) => [findReplaced(point, record), record]));
  const kept = point.records.filter((record) => !replacing.has(record));
  const standing = point.records.map((record) => replacing.get(record) ?? record);
  const added = place.records.filter((record) => !standing.includes(record));
  const [first, ...others] = sortByCategory([...standing, ...added]);
  const records: Place["records"] = first === undefined ? place.records : [first, ...others];
  const categories = new Set(records.map(({ category }) => category));
  const verifications = new Set(records.map(({ verification }) => verification));
  const main = kept.includes(records[0]) ? point : place;
  const placed = place.precision === "adresse" || point.precision === "commune" ? place : point;
  const mandatesSeenOn = place.mandatesSeenOn ?? point.mandatesSeenOn;
  return {
    ...place,
    id: point.id,
    name: records[0].name,
    kind: main.kind,
    format: main.format,
    categories: PLACE_TYPES.filter((category) => categories.has(category)),
    themes: joinThemes(point, place, kept.length > 0),
    position: placed.position,
    precision: placed.precision,
    commune: placed.commune,
    codeCommune: placed.codeCommune,
    codeEpci: placed.codeEpci,
    codeDepartement: placed.codeDepartement,
    verification: VERIFICATIONS.find((verification) => verifications.has(verification)) ?? place.verification,
    records,
    stops: place.stops.length > 0 ? place.stops : point.stops,
    ...(mandatesSeenOn === undefined ? {} : { mandatesSeenOn }),
  };
}

function findReplaced({ records }: Place, { id, category }: PlaceRecord): PlaceRecord | undefined {
  return records.find((record) => record.id === id) ?? records.find((record) => record.category === category);
}

/** Stable sort in the order of PLACE_TYPES. */
function sortByCategory(records: readonly PlaceRecord[]): readonly PlaceRecord[] {
  return PLACE_TYPES.flatMap((category) => records.filter((record) => record.category === category));
}

function joinThemes(point: Place, place: Place, isShared: boolean): Place["themes"] {
  if (place.themes.length === 0) return point.themes;
  const themes = new Set(isShared ? [...place.themes, ...point.themes] : place.themes);
  return THEMES.filter((theme) => themes.has(theme));
}
