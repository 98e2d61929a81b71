import { isSameText } from "../corrections/same-writing.ts";
import { CATEGORIES, type Category, type Place, type PlaceId, type PlaceRecord } from "../place.ts";
import type { LocalLayer } from "./local-layer.ts";

/** The places of another vintage of a list, as the figures of that vintage count them. */
export interface VintagePlaces {
  readonly places: readonly Place[];
  /** Types that the list covers, in the order of CATEGORIES. */
  readonly categories: readonly Category[];
  /** Places of these types in the seven départements: in the list, and today. */
  readonly listed: number;
  readonly today: number;
  /** Listed places at the position of today: same identifier and same written address. */
  readonly keptPositions: number;
  /** Listed places that count at stops: those of the list, or of today where it has none. */
  readonly withStops: number;
}

/**
 * The places as an imported list of another year knows them. The list covers its types in the seven départements: places of today that it does not
 * have are left out, or lose their records of these types. Other types, and neighbouring places, are those of today. A place with the identifier and
 * the written address of today stands at the position of today: another geocoding is no move.
 */
export function vintagePlaces(
  today: readonly Place[],
  { places: imported }: Pick<LocalLayer, "places">,
): VintagePlaces {
  const inRegion = imported.filter(({ codeDepartement }) => codeDepartement !== undefined);
  const written = new Set(
    inRegion.flatMap(({ records }) => records.filter(isImported).map(({ category }) => category)),
  );
  const covers = ({ category }: PlaceRecord) => written.has(category) && category !== "autre";
  const placeOfRecord = new Map(today.flatMap((place) => place.records.map(({ id }) => [id, place] as const)));
  const placed = inRegion.map((place) => {
    const now = todayOf(place, placeOfRecord);
    return { place, now, isThere: now !== undefined && hasSameAddress(place, now) };
  });
  const places = placed.map(({ place, now, isThere }) =>
    now !== undefined && isThere ? { ...place, position: now.position, precision: now.precision } : place,
  );
  const replaced = new Set(places.map(({ id }) => id));
  return {
    places: [
      ...today.filter(({ id }) => !replaced.has(id)).flatMap((place) => withoutRecords(place, covers)),
      ...places,
    ],
    categories: CATEGORIES.filter((category) => written.has(category)),
    listed: places.filter(({ records }) => records.some(covers)).length,
    today: today.filter(({ records }) => records.some(covers)).length,
    keptPositions: placed.filter(({ isThere }) => isThere).length,
    withStops: places.filter(({ records, stops }) => stops.length > 0 && records.some(covers)).length,
  };
}

function isImported({ layer }: PlaceRecord): boolean {
  return layer !== undefined;
}

/** The place of today with one of the imported records. */
function todayOf({ records }: Place, placeOfRecord: ReadonlyMap<PlaceId, Place>): Place | undefined {
  for (const { id } of records.filter(isImported)) {
    const place = placeOfRecord.get(id);
    if (place !== undefined) return place;
  }
  return undefined;
}

function hasSameAddress(place: Place, now: Place): boolean {
  if (place.codeCommune !== now.codeCommune) return false;
  return place.records.some(
    ({ id, address, layer }) =>
      layer !== undefined &&
      address !== "" &&
      now.records.some((record) => record.id === id && isSameText(record.address, address)),
  );
}

/** The place with its other records; none without any. */
function withoutRecords(place: Place, isDropped: (record: PlaceRecord) => boolean): readonly Place[] {
  const [first, ...others] = place.records.filter((record) => !isDropped(record));
  if (first === undefined) return [];
  if (others.length + 1 === place.records.length) return [place];
  const left = new Set([first, ...others].map(({ category }) => category));
  return [
    {
      ...place,
      name: first.name,
      records: [first, ...others],
      categories: place.categories.filter((category) => left.has(category)),
    },
  ];
}
