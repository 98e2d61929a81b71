import { createNearestIndex } from "../geo/nearest-index.ts";
import type { Duplicate, PreviewPlace } from "../import/import-preview.ts";
import { isLineId } from "../import/read-file.ts";
import type { Place } from "../place.ts";
import { FARTHEST_FROM_SEAT_KM } from "../territory.ts";
import { plainText } from "../text.ts";

/** Rows that may be existing places: by id, which identifies a place wherever it moves, else the nearest that is alike. */
export function findDuplicates(places: readonly PreviewPlace[], points: readonly Place[]): readonly Duplicate[] {
  const byId = new Map([...points].reverse().flatMap((point) => idsOf(point).map((id) => [id, point] as const)));
  const listAlike = createLikeFinder(points);
  return places.flatMap(({ line, place }): readonly Duplicate[] => {
    const [same] = idsOf(place).flatMap((id) => byId.get(id) ?? []);
    if (same !== undefined) return [{ line, id: same.id, likeness: "same-id" }];
    const [alike] = listAlike(place);
    return alike === undefined ? [] : [{ line, id: alike.id, likeness: "alike" }];
  });
}

function idsOf({ id, records }: Place): readonly string[] {
  return [id, ...records.map((record) => record.id)].filter((one) => one !== "" && !isLineId(one));
}

/** Positions of one entrance differ by up to 1.7 km. */
const NEAR_KM = 2;

/** Returns a function that lists the places that may be the same as a given one, the nearest first. */
export function createLikeFinder(places: readonly Place[]): (place: Place) => readonly Place[] {
  const marks = places.map(markPlace);
  const near = createNearestIndex(places.map(({ position }) => position));
  return (place) => {
    const own = markPlace(place);
    return near
      .within(place.position, FARTHEST_FROM_SEAT_KM)
      .flatMap(({ index, distanceKm }) => {
        const other = marks[index];
        return other !== undefined && other.place !== place && areAlike(own, other, distanceKm)
          ? [{ other, distanceKm }]
          : [];
      })
      .sort((a, b) => a.distanceKm - b.distanceKm)
      .map(({ other }) => other.place);
  };
}

/** Features of a place for comparison. */
interface PlaceMarks {
  readonly place: Place;
  readonly commune: string;
  /** Phones and emails. */
  readonly contacts: ReadonlySet<string>;
  /** Words of each name, without those that other places have too, unless there are no others. */
  readonly names: readonly ReadonlySet<string>[];
}

function markPlace(place: Place): PlaceMarks {
  const commune = plainText(place.commune);
  return {
    place,
    commune: place.codeCommune ?? commune,
    contacts: new Set(place.records.flatMap(({ phone, email }) => [...phonesOf(phone), ...mailsOf(email)])),
    names: place.records.map(({ name }) => wordsOf(name, commune)),
  };
}

/**
 * Places of one kind, both visiting or both not, near each other, or in one commune where one of them is placed at its town hall: with a common phone
 * or email, or in one commune with a common type and the words of one name within the other.
 */
function areAlike(a: PlaceMarks, b: PlaceMarks, distanceKm: number): boolean {
  const [one, other] = [a.place, b.place];
  if (one.kind !== other.kind || (one.format === "itinerant") !== (other.format === "itinerant")) return false;
  const isOneCommune = a.commune === b.commune;
  const isAtTownHall = one.precision === "commune" || other.precision === "commune";
  if (distanceKm > NEAR_KM && !(isOneCommune && isAtTownHall)) return false;
  if (share(a.contacts, b.contacts)) return true;
  const hasOneType = one.categories.some((type) => other.categories.includes(type));
  return isOneCommune && hasOneType && a.names.some((name) => b.names.some((another) => isNameAlike(name, another)));
}

function isNameAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  return less.size > 0 && [...less].every((word) => more.has(word));
}

const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "a au aux d de des du en et l la le les s sur pour par un une " +
    "france services service maison msap accueil espace point bus antenne site guichet relais lieu mairie annexe " +
    "bibliotheque mediatheque centre social numerique commune communal communaute saisonnier saisonniers logement"
  ).split(" "),
);

function wordsOf(name: string, commune: string): ReadonlySet<string> {
  const words = plainText(name).split(" ");
  const own = words.filter((word) => !COMMON_WORDS.has(word) && !commune.split(" ").includes(word));
  return new Set(own.length > 0 ? own : words);
}

/** Nine digits of each French number in a cell, without the country prefix. */
function phonesOf(cell: string): readonly string[] {
  return [...cell.matchAll(/(?:\+33|0033|0)(?:[\s.()-]*\d){9,10}/g)].map(([phone]) =>
    phone.replace(/\D/g, "").slice(-9),
  );
}

function mailsOf(cell: string): readonly string[] {
  return cell.toLowerCase().match(/[^\s,;<>()]+@[^\s,;<>()]+/g) ?? [];
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
