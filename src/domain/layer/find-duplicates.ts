import type { CodeCommune } from "../codes.ts";
import { createNearestIndex } from "../geo/nearest-index.ts";
import { greatCircleDistanceKm } from "../geo/position.ts";
import type { Duplicate, PreviewPlace } from "../import/import-preview.ts";
import { isLineId } from "../import/read-file.ts";
import type { Place, PlaceType } from "../place.ts";
import { plainText } from "../text.ts";

/** Rows that may be existing places: by id, else the only one of the name in its commune, else the surest likeness. */
export function findDuplicates(places: readonly PreviewPlace[], points: readonly Place[]): readonly Duplicate[] {
  const byId = indexById(points);
  const byName = indexByName(points);
  const listNear = createNearList(points);
  return places.flatMap(({ line, place }): readonly Duplicate[] => {
    const same = findSame(place, byId);
    if (same !== undefined) {
      const distanceKm = greatCircleDistanceKm(place.position, same.position);
      return [{ line, id: same.id, likeness: "same-id", distanceKm }];
    }
    const namesake = findNamesake(place, byName);
    if (namesake !== undefined) {
      const distanceKm = greatCircleDistanceKm(place.position, namesake.position);
      return [{ line, id: namesake.id, likeness: "same-name", distanceKm }];
    }
    const alike = findAlike(place, listNear(place));
    if (alike === undefined) return [];
    return [{ line, id: alike.marks.place.id, likeness: "near-and-alike", distanceKm: alike.distanceKm }];
  });
}

interface NearPlace {
  readonly marks: PlaceMarks;
  readonly distanceKm: number;
}

interface AlikePlace extends NearPlace {
  /** Rank in LIKE_BY. */
  readonly rank: number;
}

/** Returns a function that lists the places near enough to be alike. */
function createNearList(points: readonly Place[]): (place: Place) => readonly NearPlace[] {
  const near = createNearestIndex(points.map(({ position }) => position));
  const marked = new Map<number, PlaceMarks>();
  return ({ position }) =>
    near.within(position, FARTHEST_LIKE_KM).flatMap(({ index, distanceKm }) => {
      const point = points[index];
      if (point === undefined) return [];
      const marks = marked.get(index) ?? markPlace(point);
      marked.set(index, marks);
      return [{ marks, distanceKm }];
    });
}

function findAlike(place: Place, near: readonly NearPlace[]): NearPlace | undefined {
  if (near.length === 0) return undefined;
  const marks = markPlace(place);
  let best: AlikePlace | undefined;
  for (const other of near) {
    const by = likenessOf(marks, other.marks, other.distanceKm);
    if (by === undefined) continue;
    const found = { ...other, rank: LIKE_BY.indexOf(by) };
    if (best === undefined || isLikelier(found, best)) best = found;
  }
  return best;
}

function isLikelier(a: AlikePlace, b: AlikePlace): boolean {
  return a.rank === b.rank ? a.distanceKm < b.distanceKm : a.rank < b.rank;
}

/** The only place with this name in this commune, by its INSEE code. */
function findNamesake(place: Place, byName: ReadonlyMap<string, ReadonlySet<Place>>): Place | undefined {
  const [only, ...others] = byName.get(nameInCommune(place.codeCommune, place.name)) ?? [];
  return place.codeCommune === undefined || others.length > 0 ? undefined : only;
}

function indexByName(places: readonly Place[]): ReadonlyMap<string, ReadonlySet<Place>> {
  const byName = new Map<string, Set<Place>>();
  for (const place of places) {
    for (const name of [place.name, ...place.records.map((record) => record.name)]) {
      const key = nameInCommune(place.codeCommune, name);
      byName.set(key, (byName.get(key) ?? new Set()).add(place));
    }
  }
  return byName;
}

function nameInCommune(code: CodeCommune | undefined, name: string): string {
  return `${code ?? ""} ${plainText(name)}`;
}

function indexById(places: readonly Place[]): ReadonlyMap<string, Place> {
  const byId = new Map<string, Place>();
  for (const place of places) for (const id of idsOf(place)) if (!byId.has(id)) byId.set(id, place);
  return byId;
}

/** An id of our tables identifies a place wherever it moves. */
function findSame(place: Place, byId: ReadonlyMap<string, Place>): Place | undefined {
  return idsOf(place)
    .map((id) => byId.get(id))
    .find((point) => point !== undefined);
}

function idsOf({ id, records }: Place): readonly string[] {
  return [...new Set([id, ...records.map((record) => record.id)])].filter((one) => one !== "" && !isLineId(one));
}

/** Kinds of likeness, the surest first. */
export const LIKE_BY = ["contact", "address", "name"] as const;
export type LikeBy = (typeof LIKE_BY)[number];

/** Greatest distance of two like places: positions of one entrance differ by up to 1.7 km. */
const NEAR_KM = { contact: 2, address: 0.5, name: 0.5 } as const satisfies Record<LikeBy, number>;

/** Additional distance for a place positioned at the seat of its commune. */
const SEAT_KM = 3;

/** Beyond this distance no places are alike. */
const FARTHEST_LIKE_KM = Math.max(...Object.values(NEAR_KM)) + SEAT_KM;

/** Features of a place for comparison, computed once. */
export interface PlaceMarks {
  readonly place: Place;
  readonly commune: string;
  readonly isItinerant: boolean;
  readonly categories: ReadonlySet<PlaceType>;
  readonly contacts: ReadonlySet<string>;
  readonly addresses: readonly AddressMarks[];
  readonly names: readonly NameMarks[];
}

interface NameMarks {
  readonly words: ReadonlySet<string>;
  /** Without words that other places of its kind have too. */
  readonly own: ReadonlySet<string>;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a au aux d de des du en et l la le les s sur pour par un une".split(" "),
);
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "france services service maison msap accueil espace point bus antenne site guichet relais lieu mairie annexe " +
    "bibliotheque mediatheque centre social numerique commune communal communaute saisonnier saisonniers logement"
  ).split(" "),
);

export function markPlace(place: Place): PlaceMarks {
  const commune = plainText(place.commune);
  const communeWords = new Set(commune.split(" "));
  return {
    place,
    commune,
    isItinerant: place.format === "itinerant",
    categories: new Set(place.categories),
    contacts: new Set(place.records.flatMap(({ phone, email }) => [...phonesOf(phone), ...mailsOf(email)])),
    addresses: place.records.map(({ address }) => markAddress(address)).filter(({ words }) => words.size > 0),
    names: place.records.map(({ name }) => markName(name, communeWords)).filter(({ words }) => words.size > 0),
  };
}

/**
 * Likeness of two places at a distance: a common phone or email; the address; the name, whose common words count only
 * when all words are equal. Address and name need one commune and one type, unless the address agrees and one place
 * names the other in its name or address. A bus is never its starting place, nor recognised by that address.
 */
export function likenessOf(a: PlaceMarks, b: PlaceMarks, distanceKm: number): LikeBy | undefined {
  if (a.place.kind !== b.place.kind || a.isItinerant !== b.isItinerant) return undefined;
  const slack = a.place.precision === "commune" || b.place.precision === "commune" ? SEAT_KM : 0;
  const isNear = (by: LikeBy) => distanceKm <= NEAR_KM[by] + slack;
  if (isNear("contact") && share(a.contacts, b.contacts)) return "contact";
  if (!areInOneCommune(a, b)) return undefined;
  if (isNear("address") && isOneAddress(a, b)) return "address";
  return isNear("name") && isOneName(a, b) ? "name" : undefined;
}

function isOneAddress(a: PlaceMarks, b: PlaceMarks): boolean {
  if (a.isItinerant || !somePair(a.addresses, b.addresses, areAddressesAlike)) return false;
  return (
    share(a.categories, b.categories) ||
    somePair(a.names, b.names, (one, other) => share(one.own, other.own)) ||
    names(a, b) ||
    names(b, a)
  );
}

/** Whether an address names the other place, such as a place in the building of an association. */
function names({ addresses }: PlaceMarks, other: PlaceMarks): boolean {
  return somePair(addresses, other.names, ({ words }, { own }) => share(own, words));
}

function isOneName(a: PlaceMarks, b: PlaceMarks): boolean {
  return share(a.categories, b.categories) && somePair(a.names, b.names, areNamesAlike);
}

function areInOneCommune(a: PlaceMarks, b: PlaceMarks): boolean {
  const { codeCommune } = a.place;
  const other = b.place.codeCommune;
  return codeCommune !== undefined && other !== undefined ? codeCommune === other : a.commune === b.commune;
}

function areNamesAlike(a: NameMarks, b: NameMarks): boolean {
  const [less, more] = a.own.size <= b.own.size ? [a, b] : [b, a];
  if (less.own.size > 0) return isWithin(less.own, more.own);
  return more.own.size === 0 && isWithin(a.words, b.words) && isWithin(b.words, a.words);
}

function somePair<A, B>(all: readonly A[], others: readonly B[], holds: (a: A, b: B) => boolean): boolean {
  return all.some((a) => others.some((b) => holds(a, b)));
}

function markName(name: string, communeWords: ReadonlySet<string>): NameMarks {
  const told = plainText(name)
    .split(" ")
    .filter((word) => word !== "" && !SMALL_WORDS.has(word) && !communeWords.has(word));
  return { words: new Set(told), own: new Set(told.filter((word) => !COMMON_WORDS.has(word))) };
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

export interface AddressMarks {
  /** Numbers at the beginning of the address or of one of its parts: house numbers, not dates in street names. */
  readonly numbers: ReadonlySet<string>;
  /** Words of the parts that name a street; all words without such a part. */
  readonly street: ReadonlySet<string>;
  /** All words, including buildings and parts of the commune. */
  readonly words: ReadonlySet<string>;
}

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    all: "allee",
    av: "avenue",
    ave: "avenue",
    bd: "boulevard",
    bld: "boulevard",
    bvd: "boulevard",
    ch: "chemin",
    che: "chemin",
    chem: "chemin",
    dr: "docteur",
    gal: "general",
    imp: "impasse",
    pl: "place",
    pres: "president",
    prof: "professeur",
    r: "rue",
    rte: "route",
    sq: "square",
    st: "saint",
    ste: "sainte",
  }),
);

const STREET_WORDS: ReadonlySet<string> = new Set(
  "allee avenue boulevard chemin cours esplanade impasse passage place promenade quai route rue ruelle square traverse voie".split(
    " ",
  ),
);

/** Words without meaning for comparison: common words, and words of postal delivery. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a au aux d de des du en et l la le les sur bis ter b bp cs cedex rdc bat batiment immeuble zone za zac zi".split(
    " ",
  ),
);

function markAddress(address: string): AddressMarks {
  const parts = address.split(/[,;\n–—]| - /).map(markPart);
  const words = new Set(parts.flatMap((part) => part.words));
  const street = new Set(parts.flatMap((part) => (part.namesStreet ? part.words : [])));
  return {
    numbers: new Set(parts.flatMap(({ number }) => number ?? [])),
    street: street.size > 0 ? street : words,
    words,
  };
}

function markPart(part: string) {
  const told = plainText(part)
    .split(" ")
    .map((word) => WRITTEN_OUT.get(word) ?? word);
  const number = told.find((word, rank) => rank === 0 && /^\d+$/.test(word));
  const others = number === undefined ? told : told.slice(1);
  return {
    number,
    namesStreet: number !== undefined || others.some((word) => STREET_WORDS.has(word)),
    words: others.filter((word) => word !== "" && !EMPTY_WORDS.has(word) && !STREET_WORDS.has(word)),
  };
}

/** No different house numbers, and the street of one within the other. No words match nothing. */
function areAddressesAlike(a: AddressMarks, b: AddressMarks): boolean {
  if (a.words.size === 0 || b.words.size === 0) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && !share(a.numbers, b.numbers)) return false;
  return isWithin(a.street, b.words) || isWithin(b.street, a.words);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((one) => b.has(one));
}
