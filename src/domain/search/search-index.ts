import type { BaseMap } from "../base-map.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import type { Position } from "../geo/position.ts";
import type { RailStation } from "../nearest/nearest-rail-station.ts";
import type { Passage } from "../network/road-network.ts";
import type { Place } from "../place.ts";
import type { Resort } from "../seasonal/resorts.ts";
import { type Commune, DEPARTEMENTS, type Hamlet } from "../territory.ts";
import { compareText, plainText } from "../text.ts";
import { beginsWithTypo, type NameKey, toKeyWords, toNameKey } from "./search-key.ts";

/** In display order. */
export const SEARCH_GROUPS = ["commune", "station", "gare", "lieu", "relief"] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export type SearchTarget =
  | { readonly kind: "commune"; readonly commune: Commune }
  | { readonly kind: "station"; readonly resort: Resort }
  | { readonly kind: "gare"; readonly station: RailStation }
  | { readonly kind: "lieu-dit"; readonly hamlet: Hamlet; readonly commune: Commune }
  | { readonly kind: "lieu"; readonly place: Place }
  | { readonly kind: "col"; readonly passage: Passage }
  | { readonly kind: "massif"; readonly name: string; readonly position: Position };

export interface SearchName {
  readonly text: string;
  /** Key: indices in the lexicon of whole names. */
  readonly wholes: readonly number[];
  readonly bare: number;
  /** Indices in the lexicon of words. */
  readonly words: readonly number[];
}

export interface SearchEntry {
  /** Unique in the index, and valid as an element id. */
  readonly id: string;
  readonly target: SearchTarget;
  readonly label: string;
  /** The label first. */
  readonly names: readonly SearchName[];
  /** Words that may be typed with the name or instead: indices in the lexicon of words. */
  readonly beside: readonly number[];
  /** Two for a pass; none for a massif. */
  readonly codesDepartement: readonly CodeDepartement[];
  /** Of the commune, or of the resort's commune; undefined while unknown. */
  readonly population: number | undefined;
}

export interface SearchIndex {
  readonly lexicons: { readonly wholes: Lexicon; readonly words: Lexicon };
  /** In the order of equal matches: by population, then by name. */
  readonly groups: Readonly<Record<SearchGroup, readonly SearchEntry[]>>;
}

interface NamedKey {
  readonly text: string;
  readonly key: NameKey;
}

/** An entry whose keys are still text. */
interface Draft extends Omit<SearchEntry, "names" | "beside"> {
  readonly names: readonly NamedKey[];
  readonly beside: readonly string[];
}

/** Searchable data; a resource that is not loaded is undefined. */
export interface Searchable {
  readonly communes?: readonly Commune[] | undefined;
  readonly resorts?: readonly Resort[] | undefined;
  readonly railStations?: readonly RailStation[] | undefined;
  readonly places?: readonly Place[] | undefined;
  readonly passages?: readonly Passage[] | undefined;
  readonly labels?: BaseMap["labels"] | undefined;
}

/** Index of the names of communes, resorts, railway stations, places, passes and massifs. */
export function buildSearchIndex({
  communes = [],
  resorts = [],
  railStations = [],
  places = [],
  passages = [],
  labels,
}: Searchable): SearchIndex {
  const populations = new Map(communes.map(({ code, population }) => [code, population]));
  const massifs = labels?.features.filter(({ properties }) => properties.kind === "massif") ?? [];
  const drafts = {
    commune: inOrder(communes.map(toCommuneEntry)),
    station: inOrder(resorts.map((resort) => toResortEntry(resort, populations))),
    gare: inOrder(railStations.map(toRailStationEntry)),
    lieu: inOrder(places.map(toPlaceEntry)),
    relief: inOrder([...passages.map(toPassageEntry), ...massifs.map(toMassifEntry)]),
  };
  const texts: Texts = { wholes: new Set(), words: new Set() };
  for (const draft of Object.values(drafts).flat()) addTexts(draft, texts);
  const wholes = makeLexicon(texts.wholes);
  const words = makeLexicon(texts.words);
  const finish = toEntry(placesIn(wholes), placesIn(words));
  return {
    lexicons: { wholes, words },
    groups: {
      commune: drafts.commune.map(finish),
      station: drafts.station.map(finish),
      gare: drafts.gare.map(finish),
      lieu: drafts.lieu.map(finish),
      relief: drafts.relief.map(finish),
    },
  };
}

interface Texts {
  readonly wholes: Set<string>;
  readonly words: Set<string>;
}

function addTexts({ names, beside }: Draft, { wholes, words }: Texts): void {
  for (const { key } of names) {
    for (const whole of key.wholes) wholes.add(whole);
    for (const word of key.words) words.add(word);
  }
  for (const word of beside) words.add(word);
}

type PlaceOf = (text: string) => number;

function placesIn(lexicon: Lexicon): PlaceOf {
  const places = new Map(lexicon.map((text, place) => [text, place]));
  return (text) => places.get(text) ?? -1;
}

/** Replaces the texts of the keys by their places in the lexicons. */
function toEntry(placeOfWhole: PlaceOf, placeOfWord: PlaceOf): (draft: Draft) => SearchEntry {
  // Lists every property: objects from a rest pattern are several times slower to search.
  return ({ id, target, label, names, beside, codesDepartement, population }) => ({
    id,
    target,
    label,
    names: names.map(({ text, key }) => ({
      text,
      wholes: key.wholes.map(placeOfWhole),
      bare: placeOfWhole(key.bare),
      words: key.words.map(placeOfWord),
    })),
    beside: beside.map(placeOfWord),
    codesDepartement,
    population,
  });
}

function toCommuneEntry(commune: Commune): Draft {
  return {
    id: `commune-${commune.code}`,
    target: { kind: "commune", commune },
    label: commune.name,
    names: toNames([commune.name, ...commune.otherNames]),
    beside: commune.postcodes,
    codesDepartement: [commune.codeDepartement],
    population: commune.population,
  };
}

function toResortEntry(resort: Resort, populations: ReadonlyMap<CodeCommune, number>): Draft {
  return {
    id: `station-${resort.id}`,
    target: { kind: "station", resort },
    label: resort.name,
    names: toNames([resort.name, ...resort.otherNames]),
    beside: [],
    codesDepartement: [resort.codeDepartement],
    population: populations.get(resort.codeCommune),
  };
}

/** Found by its name, and by "gare" with it. */
function toRailStationEntry(station: RailStation): Draft {
  return {
    id: `gare-${station.id}`,
    target: { kind: "gare", station },
    label: station.name,
    names: toNames([station.name]),
    beside: ["gare"],
    codesDepartement: departementsOf([station.codeCommune]),
    population: undefined,
  };
}

function toPlaceEntry(place: Place): Draft {
  return {
    id: `lieu-${place.id}`,
    target: { kind: "lieu", place },
    label: place.name,
    names: toNames([place.name, ...place.records.map(({ name }) => name)]),
    beside: toKeyWords(place.commune),
    codesDepartement: place.codeDepartement === undefined ? [] : [place.codeDepartement],
    population: undefined,
  };
}

function toPassageEntry(passage: Passage): Draft {
  return {
    id: `col-${passage.id}`,
    target: { kind: "col", passage },
    label: passage.name,
    names: toNames([passage.name]),
    beside: [],
    codesDepartement: departementsOf(passage.connects),
    population: undefined,
  };
}

function toMassifEntry({ properties: { name }, geometry }: BaseMap["labels"]["features"][number]): Draft {
  const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
  return {
    id: `massif-${plainText(name).replaceAll(" ", "-")}`,
    target: { kind: "massif", name, position: [longitude, latitude] },
    label: name,
    names: toNames([name]),
    beside: ["massif"],
    codesDepartement: [],
    population: undefined,
  };
}

function toNames(texts: readonly string[]): NamedKey[] {
  return [...new Set(texts)].flatMap((text) => {
    const key = toNameKey(text);
    return key === undefined ? [] : [{ text, key }];
  });
}

/** Départements of the region on both sides of a pass. */
function departementsOf(codes: readonly CodeCommune[]): CodeDepartement[] {
  return DEPARTEMENTS.map(({ code }) => code).filter((code) => codes.some((commune) => commune.startsWith(code)));
}

/** By descending population, then by name in French order. */
function inOrder(entries: readonly Draft[]): readonly Draft[] {
  return [...entries].sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || compareText(wholeOf(a), wholeOf(b)));
}

function wholeOf({ names: [name] }: Draft): string {
  return name?.key.wholes[0] ?? "";
}

/** Distinct words and whole names of an index, in the order of code units: texts with a common prefix are adjacent. */
export type Lexicon = readonly string[];

/** Bit flags per text of a lexicon, from the constants below; 0 for no match. */
export type Marks = Uint8Array;
export const IS_SOUGHT = 1;
export const BEGINS_AS_SOUGHT = 2;
const BEGINS_WITH_TYPO = 4;

function makeLexicon(texts: ReadonlySet<string>): Lexicon {
  return [...texts].sort();
}

/** Marks the texts that equal one of the sought texts or begin with it. */
export function markTexts(lexicon: Lexicon, sought: readonly string[]): Marks {
  const marks = new Uint8Array(lexicon.length);
  for (const text of sought) {
    for (let at = findPlace(lexicon, text); lexicon[at]?.startsWith(text); at++) {
      marks[at] = (marks[at] ?? 0) | BEGINS_AS_SOUGHT | (lexicon[at] === text ? IS_SOUGHT : 0);
    }
  }
  return marks;
}

/** Marks the texts that begin with one of the sought texts, with one typo. */
export function markTypos(lexicon: Lexicon, sought: readonly string[]): Marks {
  const marks = new Uint8Array(lexicon.length);
  for (const text of sought) {
    for (let at = 0; at < lexicon.length; at++) {
      if (beginsWithTypo(text, lexicon[at] ?? "")) marks[at] = BEGINS_WITH_TYPO;
    }
  }
  return marks;
}

/** Index of the first text not less than the sought one (lower bound). */
function findPlace(lexicon: Lexicon, sought: string): number {
  let low = 0;
  let high = lexicon.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lexicon[middle] ?? "") < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
