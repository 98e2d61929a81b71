import type { Place, PlaceType } from "../place.ts";
import { plainText } from "../plain-text.ts";
import { type AddressMarks, areAddressesAlike, isWithin, markAddress, share } from "./address-marks.ts";

/** Kinds of likeness, the surest first. */
export const LIKE_BY = ["contact", "address", "name"] as const;
export type LikeBy = (typeof LIKE_BY)[number];

/**
 * Greatest great-circle distance of two like places, in km. Positions of one entrance differ by up to 1.7 km where
 * streets were geocoded twice.
 */
const NEAR_KM = { contact: 2, address: 0.5, name: 0.5 } as const satisfies Record<LikeBy, number>;

/** Additional distance for a place positioned at the seat of its commune. */
const SEAT_KM = 3;

/** Beyond this distance no places are alike. */
export const FARTHEST_LIKE_KM = Math.max(...Object.values(NEAR_KM)) + SEAT_KM;

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
  return share(a.categories, b.categories) || somePair(a.names, b.names, shareOwnWord) || names(a, b) || names(b, a);
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

function shareOwnWord(a: NameMarks, b: NameMarks): boolean {
  return share(a.own, b.own);
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
