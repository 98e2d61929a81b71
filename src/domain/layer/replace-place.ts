import { CATEGORIES, type PointRecord, type ServicePoint, VERIFICATIONS } from "../service-point.ts";
import { THEMES } from "../themes.ts";

/**
 * A place after a brought one has taken its stead, under its identifier. The brought records replace those of the same identifier, else one of
 * the same type; records that it says nothing of stay, since an Espace saisonnier does not go because the list of France services is read again.
 * What it leaves unknown the place keeps: themes, stops, and the position where the brought one is only its commune's seat.
 */
export function replacePlace(point: ServicePoint, place: ServicePoint): ServicePoint {
  const replacing = new Map(place.records.map((record) => [findReplaced(point, record), record]));
  const kept = point.records.filter((record) => !replacing.has(record));
  const standing = point.records.map((record) => replacing.get(record) ?? record);
  const added = place.records.filter((record) => !standing.includes(record));
  const [first, ...others] = sortByCategory([...standing, ...added]);
  const records: ServicePoint["records"] = first === undefined ? place.records : [first, ...others];
  const categories = new Set(records.map(({ category }) => category));
  const verifications = new Set(records.map(({ verification }) => verification));
  const main = kept.includes(records[0]) ? point : place;
  const placed = place.precision === "adresse" || point.precision === "commune" ? place : point;
  return {
    ...place,
    id: point.id,
    name: records[0].name,
    kind: main.kind,
    format: main.format,
    categories: CATEGORIES.filter((category) => categories.has(category)),
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
  };
}

function findReplaced({ records }: ServicePoint, { id, category }: PointRecord): PointRecord | undefined {
  return records.find((record) => record.id === id) ?? records.find((record) => record.category === category);
}

/** In the order in which places are named; those of one type stay as they come. */
function sortByCategory(records: readonly PointRecord[]): readonly PointRecord[] {
  return CATEGORIES.flatMap((category) => records.filter((record) => record.category === category));
}

function joinThemes(point: ServicePoint, place: ServicePoint, isShared: boolean): ServicePoint["themes"] {
  if (place.themes.length === 0) return point.themes;
  const themes = new Set(isShared ? [...place.themes, ...point.themes] : place.themes);
  return THEMES.filter((theme) => themes.has(theme));
}
