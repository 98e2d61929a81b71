import { describe, expect, it as test } from "vitest";
import { roadModel, STRAIGHT } from "../../domain/access/access-model.ts";
import { LANGUAGES, type Language } from "../../state/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { CATALOGUES } from "./whole-catalogues.ts";

/** Keys without text: the sheet shows no note for a usual reception place at a fixed address. */
const MEANT_EMPTY = ["kindNotes.accueil", "formatNotes.fixe"];

/** One value for each message parameter. A message with another parameter does not compile here. */
const SAMPLE = {
  near: "d’un lieu",
  name: "Emploi",
  places: "12\u00a0lieux",
  parts: "3 à confirmer",
  asked: "Emploi",
  type: "France services",
  within: "40\u00a0km",
  names: "Emploi",
  points: 6466,
  engine: "Valhalla 3.6.1",
  commune: "Briançon",
  number: "12",
  text: "Mo-Fr",
  planned: 3,
  year: "2023",
  over: 1,
  from: "09.30",
  time: "12.00",
  times: "09.00–12.00",
  day: "Monday",
  isNextWeek: true,
  isOtherDay: true,
  above: 10,
  upTo: 20,
  date: "2024",
  file: "points.geojson",
  share: "63",
  vintage: "2026",
  communes: 1738,
  nearKm: 60,
  metres: 850,
  line: "Ligne de la Tarentaise",
  lines: ["ligne de Tende"],
  done: 2,
  value: 25,
  ete: "97",
  hiver: "96",
  roads: ["D902", "A43"],
  passes: ["Col du Galibier", "Mont Ventoux"],
  id: "fs-1",
  median: "5",
  ninth: "13",
  distances: 270,
  to: "18.30",
  themes: ["Emploi", "Logement"],
  years: ["2018", "2023"],
  days: ["Monday", "Tuesday"],
  spaces: 18,
  values: "Emploi",
  counted: 12,
  all: 20,
  minutes: 20,
  changes: 2,
  noticeDays: 1,
  phone: "04 00 00 00 00",
  dayKind: "samedi" as const,
  inSeason: "hiver" as const,
  isSeat: true,
  distance: "3\u00a0km",
  daysLeft: 12,
  toConfirm: 10,
  more: 5,
  total: 1738,
  unknown: 3,
  reach: "20\u00a0km",
  before: "91",
  of: 5,
  km: 40,
  departement: "Rhône (69)",
  stop: "Vienne",
  size: "300\u00a0Mo",
  most: "100\u00a0Mo",
  least: "88,1 %",
  range: "de 88,1 % à 94,2 %",
  note: "limite",
  dates: [
    { name: "France services", day: "1er août 2024", from: "2024", until: "2024", undated: 0 },
    { name: "Espace saisonnier", day: "", from: "2009", until: "2024", undated: 10 },
    { name: "Lieu multi-services", day: "", from: "2022", until: "2022", undated: 1 },
    { name: "Autre", day: "", from: "", until: "", undated: 3 },
  ],
  people: "612 habitants",
};
const THIRD_SAMPLE = {
  ...SAMPLE,
  access: "tous",
  model: roadModel("hiver", "min"),
  inDays: 7,
  metric: "min",
  value: 0,
  cost: undefined,
  season: "hiver",
  shown: "zone",
  below: 50,
  reason: "unknown",
  state: "unknown",
  summer: 30,
  winter: undefined,
  closed: ["Col du Galibier", "Mont Ventoux"],
  planned: 2,
  filters: ["A", "B"],
  conditions: ["A", "B"],
  said: "A",
  group: "65-ans-et-plus",
  place: "habitat",
} as const;
/** Variants of the values that change the grammar of a message: every message is written with each of them. */
const SAMPLES = [
  {
    ...SAMPLE,
    access: "theme",
    model: STRAIGHT,
    inDays: 0,
    metric: "km",
    cost: { value: 25, metric: "km" },
    season: "ete",
    shown: "epci",
    below: undefined,
    reason: "far",
    state: "near",
    summer: 30,
    winter: 215,
    closed: ["Col du Galibier"],
    planned: 0,
    filters: [],
    conditions: [],
    said: "A",
    group: "tous",
    place: "habitat",
  },
  {
    ...SAMPLE,
    access: "theme",
    model: roadModel("ete", "km"),
    inDays: 1,
    metric: "min",
    cost: { value: 0, metric: "min" },
    season: "hiver",
    shown: "saisons",
    below: 75,
    reason: "closed",
    state: "far",
    summer: 0,
    winter: 0,
    closed: [],
    planned: 1,
    filters: ["A"],
    conditions: ["A"],
    said: "A",
    group: "65-ans-et-plus",
    place: "mairie",
    unknown: 0,
  },
  THIRD_SAMPLE,
  {
    ...THIRD_SAMPLE,
    access: "france-services",
    model: roadModel("ete", "min"),
    group: "sans-voiture",
    place: "mairie",
  },
  {
    ...THIRD_SAMPLE,
    access: "espace-saisonnier",
    model: roadModel("hiver", "km"),
    group: "tous",
    place: "mairie",
    metres: 1200,
  },
] as const;
const SAMPLE_VALUES = SAMPLES.flatMap((sample) => [0, 1, 2, 1738].map((count) => ({ ...sample, count })));

const NNBSP = "\u202f";
const NBSP = "\u00a0";

interface Fault {
  readonly name: string;
  readonly pattern: RegExp;
}

const SPACE_BEFORE_MARK: Fault = { name: "space before a mark", pattern: /\s[;!?:,.]/ };
const STRAIGHT_QUOTE: Fault = { name: "straight quote", pattern: /['"]/ };
const GUILLEMET_SPACED: Fault = { name: "space inside guillemets", pattern: /«\s|\s»/ };
const FOREIGN_QUOTE: Fault = { name: "quotation mark of another language", pattern: /[“”„]/ };

/**
 * Forms of address that no catalogue uses: the polite « Lei », the plural « voi », « tú », « tu ». Imperatives are matched at the beginning
 * of a sentence.
 */
const LEI: Fault = {
  name: "« Lei » where the others say « tu »",
  pattern:
    /\b(?:Lei|Suo|Sua|Suoi|Sue)\b|(?:^|[.:;!?,] )(?:Controlli|Verifichi|Riprovi|Ricarichi|Importi|Scriva|Scelga|Aggiunga|Indichi|Metta|Salvi)\b/,
};
const VOI: Fault = {
  name: "« voi » where the others say « tu »",
  pattern: /\b[Vv](?:oi|ostr[oaie])\b|(?:^|[.:;!?] )(?!Estate|Coordinate)\p{L}+[aei]te(?:l[oaie]|ne)?\b/u,
};
const TU_ES: Fault = {
  name: "« tú » where the others say « usted »",
  pattern: /(?<!\p{L})(?:tú|tus?|ti|contigo)(?!\p{L})/iu,
};
const TU_FR: Fault = {
  name: "« tu » where the others say « vous »",
  pattern: /(?<![\p{L}’])(?:tu|toi|tes)(?!\p{L})/iu,
};

const FAULTS: Readonly<Record<Language, readonly Fault[]>> = {
  fr: [
    { name: "no narrow space before ; ! ?", pattern: new RegExp(`(?<!${NNBSP})[;!?]`) },
    { name: "no full space before : or »", pattern: new RegExp(`(?<!${NBSP})[:»]`) },
    { name: "no full space after «", pattern: new RegExp(`«(?!${NBSP})`) },
    STRAIGHT_QUOTE,
    FOREIGN_QUOTE,
    TU_FR,
  ],
  en: [SPACE_BEFORE_MARK, STRAIGHT_QUOTE, { name: "quotation mark of another language", pattern: /[«»]/ }],
  it: [SPACE_BEFORE_MARK, STRAIGHT_QUOTE, FOREIGN_QUOTE, GUILLEMET_SPACED, LEI, VOI],
  es: [
    SPACE_BEFORE_MARK,
    STRAIGHT_QUOTE,
    FOREIGN_QUOTE,
    GUILLEMET_SPACED,
    TU_ES,
    { name: "question or exclamation that is not opened", pattern: /^[^¿]*\?|^[^¡]*!/ },
  ],
};

describe.each(LANGUAGES)("the catalogue %s", (language) => {
  const catalogue = CATALOGUES[language];
  const texts = [...eachText(catalogue)];

  test("has a text for every key except the intentionally empty notes", () => {
    const empty = texts.filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(texts.length).toBeGreaterThan(150);
    expect(empty.sort()).toEqual([...MEANT_EMPTY].sort());
  });

  test("has no superfluous space and no missing value", () => {
    expect(texts.filter(([, text]) => /\s\s|^\s|\s$/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /\b(?:undefined|null|NaN)\b|\[object/.test(text))).toEqual([]);
  });

  test.each(FAULTS[language])("follows its typography and form of address: $name", ({ pattern }) => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test("keeps a number and its unit on one line", () => {
    expect(texts.filter(([, text]) => /\d (?:km|min|m)\b/.test(text))).toEqual([]);
  });

  test("distinguishes singular and plural, and writes zero by its grammar", () => {
    for (const [key, write] of Object.entries(pluralsOf(catalogue))) {
      const [zero, one, two] = [0, 1, 2].map((count) => write(count).replace(/\d/g, "#"));
      expect(one, key).not.toBe(two);
      expect(zero, key).toBe(language === "fr" ? one : two);
    }
  });
});

test("no key occurs in two files, where one value would silently replace the other", () => {
  const files = import.meta.glob<Readonly<Record<string, object>>>("./fr/*.ts", { eager: true });
  const subjects = Object.entries(files).filter(([path]) => !/core|details|grammar/.test(path));
  expect(subjects.length).toBeGreaterThan(10);
  // The words of the reading of a line are a group of their own.
  const groups = subjects.flatMap(([, subject]) => Object.entries(subject).filter(([name]) => name !== "reading"));
  const keys = groups.flatMap(([, words]) => Object.keys(words));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("each language uses its own digit grouping", () => {
  const written = LANGUAGES.map((language) => CATALOGUES[language].places({ count: 12_345 }));
  expect(written).toEqual([`12${NNBSP}345 lieux`, "12,345 places", "12.345 luoghi", "12.345 lugares"]);
});

function pluralsOf(catalogue: Catalogue): Readonly<Record<string, (count: number) => string>> {
  return {
    places: (count) => catalogue.places({ count }),
    closeFilters: (count) => catalogue.closeFilters({ count }),
    filtersSet: (count) => catalogue.filtersSet({ count }),
    emptiedBy: (count) => catalogue.emptiedBy({ group: "Format", count }),
    searchResults: (count) => catalogue.searchResults({ count }),
    ofSoon: (count) => catalogue.ofSoon({ count }),
    passRoads: (count) => catalogue.passRoads({ count }),
    allResorts: (count) => catalogue.allResorts({ count }),
    afterHoursUnknown: (count) => catalogue.afterHoursUnknown({ count }),
    withoutSpace: (count) => catalogue.withoutSpace({ count, nearKm: SAMPLE.nearKm }),
    conventions: (count) => catalogue.conventions({ count }),
  };
}

/** Yields every text of a catalogue with its path; a function is called once for each sample. */
function* eachText(branch: unknown, path = ""): Generator<readonly [key: string, text: string]> {
  if (typeof branch === "string") {
    yield [path, branch];
  } else if (isMessage(branch)) {
    for (const values of SAMPLE_VALUES) yield [path, branch(values)];
  } else if (typeof branch === "object" && branch !== null) {
    for (const [key, value] of Object.entries(branch)) yield* eachText(value, path === "" ? key : `${path}.${key}`);
  } else {
    throw new Error(`${path} is neither a text nor a message nor a group of them`);
  }
}

type Message = Extract<Catalogue[keyof Catalogue], (values: never) => string>;

function isMessage(value: unknown): value is Message {
  return typeof value === "function";
}
