import { describe, expect, it as test } from "vitest";
import { LANGUAGES, type Language } from "../../state/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { core } from "./core/fr.ts";
import { details } from "./details/fr.ts";
import { journey } from "./journey/fr.ts";
import { seasonal } from "./seasonal/fr.ts";
import { sheet, visit } from "./sheet/fr.ts";
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
  matter: "l’emploi",
  type: "France services",
  within: "40\u00a0km",
  names: "Emploi",
  commune: "Briançon",
  number: "12",
  text: "Mo-Fr",
  year: "2023",
  from: "09.30",
  time: "12.00",
  times: "09.00–12.00",
  day: "Monday",
  isNextWeek: true,
  isOtherDay: true,
  upTo: 20,
  date: "2024",
  file: "points.geojson",
  nearKm: 60,
  metres: 850,
  line: "Ligne de la Tarentaise",
  lines: ["ligne de Tende"],
  value: 25,
  roads: ["D902", "A43"],
  passes: ["Col du Galibier", "Mont Ventoux"],
  id: "fs-1",
  to: "18.30",
  themes: ["Emploi", "Logement"],
  years: ["2018", "2023"],
  days: ["Monday", "Tuesday"],
  all: 20,
  minutes: 20,
  changes: 2,
  noticeDays: 1,
  phone: "04 00 00 00 00",
  dayKind: "samedi" as const,
  distance: "3\u00a0km",
  daysLeft: 12,
  km: 40,
  departement: "Rhône (69)",
  said: "A",
  group: "Format",
  place: "Tignes",
};
/** Variants of the values that change the grammar of a message: every message is written with each of them. */
const SAMPLES = [
  {
    ...SAMPLE,
    inDays: 0,
    km: 25,
    season: "ete",
    reason: "far",
    state: "near",
  },
  {
    ...SAMPLE,
    inDays: 1,
    km: 0,
    season: "hiver",
    reason: "closed",
    state: "far",
    metres: 1200,
  },
  {
    ...SAMPLE,
    inDays: 7,
    value: 0,
    cost: undefined,
    season: "hiver",
    reason: "unknown",
    state: "unknown",
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
    const broken = texts.filter(([, text]) => /\d (?:km|min|m)\b/.test(text)).map(([key]) => key);
    expect([...new Set(broken)], "write \\u00a0 between the number and its unit").toEqual([]);
  });

  test("distinguishes singular and plural, and writes zero by its grammar", () => {
    for (const [key, write] of Object.entries(pluralsOf(catalogue))) {
      const [zero, one, two] = [0, 1, 2].map((count) => write(count).replace(/\d/g, "#"));
      expect(one, key).not.toBe(two);
      expect(zero, key).toBe(language === "fr" ? one : two);
    }
  });
});

test("no key occurs in two groups, where one value would silently replace the other", () => {
  const parts = [sheet, visit, journey, seasonal];
  expect(Object.keys(core).filter((key) => key in details)).toEqual([]);
  const ofParts = parts.flatMap((words) => Object.keys(words));
  expect(ofParts.filter((key, at) => ofParts.indexOf(key) !== at)).toEqual([]);
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
    allResorts: (count) => catalogue.allResorts({ count }),
    afterHoursUnknown: (count) => catalogue.afterHoursUnknown({ count }),
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

const { en, es, fr, it } = CATALOGUES;

const ISERAN = "Col de l'Iseran";

/** Replaces no-break spaces by plain spaces. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

describe("wayBy", () => {
  test.each([
    [fr, "par la D902 et le col de l'Iseran"],
    [en, "via the D902 and Col de l'Iseran"],
    [it, "passando per la D902 e Col de l'Iseran"],
    [es, "por la D902 y Col de l'Iseran"],
  ])("lists roads and passes: %#", (messages, sentence) => {
    expect(messages.wayBy({ roads: ["D902"], passes: [ISERAN] })).toBe(sentence);
  });

  test("lists roads only, or passes only", () => {
    expect(fr.wayBy({ roads: ["A43", "D1006", "N90"], passes: [] })).toBe("par l’A43, la D1006 et la N90");
    expect(fr.wayBy({ roads: [], passes: ["Tunnel du Vuache"] })).toBe("par le tunnel du Vuache");
  });
});

describe("costByRoad and costStraight", () => {
  test.each([
    [fr, "environ 25 km", "1 km", "1 km à vol d’oiseau"],
    [en, "about 25 km", "1 km", "1 km as the crow flies"],
    [it, "circa 25 km", "1 km", "1 km in linea d’aria"],
    [es, "unos 25 km", "1 km", "1 km en línea recta"],
  ])("write an approximate cost, and a small cost as 1 km: %#", (messages, some, few, near) => {
    expect(plain(messages.costByRoad({ value: 25 }))).toBe(some);
    expect(plain(messages.costByRoad({ value: 0 }))).toBe(few);
    expect(plain(messages.costStraight({ value: 0 }))).toBe(near);
  });
});
