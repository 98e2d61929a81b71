import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCommune, aNeed, aResort } from "../../testing/builders.ts";
import type { CodeCommune, CodeDepartement } from "../codes.ts";
import { parisMomentOf } from "../opening-hours/paris-moment.ts";
import { buildNeedIndex } from "./find-need.ts";
import { looksLikeAddress, type Reading, readQuery, unknownWords } from "./read-query.ts";
import { buildHamletIndex } from "./search-hamlets.ts";
import { buildSearchIndex } from "./search-index.ts";
import { toTypedWords } from "./search-key.ts";

const commune = (name: string, code: string, otherNames: readonly string[] = []) =>
  aCommune({ name, code: code as CodeCommune, codeDepartement: code.slice(0, 2) as CodeDepartement, otherNames });
const words = (language: string, ...texts: readonly string[]) => texts.map((text) => ({ text, language }));

const GAP = commune("Gap", "05061");
const CONTEXT = {
  index: buildSearchIndex({
    communes: [
      commune("Argentière", "74290"),
      commune("L'Argentière-la-Bessée", "05006"),
      commune("Puget", "84093"),
      commune("Puget-Théniers", "06099"),
      commune("Viens", "84144"),
      commune("Allevard", "38006"),
      commune("Pertuis", "84089"),
      GAP,
      commune("Grenoble", "38185"),
      commune("Bonneval-sur-Arc", "73040"),
      commune("La Léchère", "73187", ["Bonneval"]),
      commune("Le Bar-sur-Loup", "06010"),
      commune("Vers", "74296"),
      commune("Samoëns", "74258"),
      commune("Tignes", "73296"),
    ],
    resorts: [aResort({ name: "Tignes" }), aResort({ name: "La Plagne" })],
  }),
  hamlets: buildHamletIndex(
    ["Le Laus", "La Gare", "Mon Mari"].map((name) => ({ name, codeCommune: GAP.code, position: [6.07, 44.56] })),
    [GAP],
  ),
  needs: buildNeedIndex([
    aNeed({ words: [...words("fr", "CAF", "allocations familiales"), ...words("en", "child benefit")] }),
    aNeed({ theme: "retraite", operator: "", words: words("fr", "retraite", "retraite complémentaire") }),
    aNeed({ theme: "impots", operator: "", words: [...words("fr", "impôts"), ...words("it", "tasse")] }),
    aNeed({ theme: "identite", words: words("fr", "carte grise", "permis de conduire", "permis") }),
    aNeed({ theme: "sante", words: words("fr", "carte Vitale") }),
    aNeed({ theme: "alimentation", words: words("fr", "bar") }),
    aNeed({ theme: "logement", categories: ["espace-saisonnier"], words: words("fr", "logement saisonnier") }),
    aNeed({ theme: "logement", words: words("fr", "logement") }),
  ]),
  /** Tuesday 24 November 2026. */
  now: parisMomentOf("2026-11-24", 600),
  language: "fr",
  firstGroup: "commune",
} as const;

function read(text: string): readonly Reading[] {
  return readQuery(text, CONTEXT);
}

/** Summary of a reading: "CAF | Gap | 2026-11-28 | unknown words". */
function told(reading: Reading | undefined): string {
  if (reading === undefined) return "";
  const { needs, where, departement, when } = reading;
  const moment = when === undefined ? "" : "date" in when ? when.date : when.kind;
  const parts = [
    needs.map(({ word }) => word.text).join(" + "),
    where?.label ?? departement ?? "",
    moment,
    unknownWords(reading),
  ];
  return parts.join(" | ");
}

describe("reading a typed text as need, place and moment", () => {
  it.each([
    ["CAF grenoble", "CAF | Grenoble |  | "],
    ["grenoble caf", "CAF | Grenoble |  | "],
    ["impôts gap samedi", "impôts | Gap | 2026-11-28 | "],
    ["samedi gap impots", "impôts | Gap | 2026-11-28 | "],
    ["retraite près de bonneval demain", "retraite | Bonneval-sur-Arc | 2026-11-25 | "],
    ["tasse vicino a grenoble domani", "tasse | Grenoble | 2026-11-25 | "],
    ["child benefit near gap now", "child benefit | Gap | now | "],
    ["permis conduire à la plagne", "permis de conduire | La Plagne |  | "],
    ["caf et impôts gap", "CAF + impôts | Gap |  | "],
    ["CAF", "CAF |  |  | "],
    ["demain", " |  | 2026-11-25 | "],
    ["caf vers gap", "CAF | Gap |  | "],
    ["caf vers", "CAF | Vers |  | "],
    ["retrate grenobl", "retraite | Grenoble |  | "],
    ["logements saisonniers tignes", "logement saisonnier | Tignes |  | "],
    ["caf le bar sur loup", "CAF | Le Bar-sur-Loup |  | "],
    ["caf haute-savoie", "CAF | 74 |  | "],
    ["caf 38 demain", "CAF | 38 | 2026-11-25 | "],
    ["caf gap hautes alpes", "CAF | Gap |  | "],
    ["caf gap isère", "CAF | Gap |  | isère"],
    ["impôts samdi", "impôts |  | 2026-11-28 | "],
  ])("%s", (text, expected) => {
    expect(told(read(text)[0])).toBe(expected);
  });

  it("prefers the longest words of a need", () => {
    expect(told(read("logement saisonnier")[0])).toBe("logement saisonnier |  |  | ");
    expect(told(read("logement gap")[0])).toBe("logement | Gap |  | ");
  });

  it("looks for the resort first when the need is seasonal", () => {
    expect(read("logement saisonnier tignes")[0]?.where?.kind).toBe("station");
    expect(read("logement tignes")[0]?.where?.kind).toBe("commune");
  });

  it("offers two places of one name, and no place with a typo beside an exact one", () => {
    expect(read("caf bonneval").map(told)).toEqual(["CAF | Bonneval-sur-Arc |  | ", "CAF | La Léchère |  | "]);
    expect(read("caf gap").map(told)).toEqual(["CAF | Gap |  | "]);
  });

  it("offers completions of the last word, the place first when it begins a place name", () => {
    expect(read("carte").map(told)).toEqual(["carte grise |  |  | ", "carte Vitale |  |  | "]);
    expect(told(read("retr")[0])).toBe("retraite |  |  | ");
    expect(told(read("impôts gap same")[0])).toBe("impôts | Gap | 2026-11-28 | ");
    expect(read("impôts sam").map(told)).toEqual(["impôts | Samoëns |  | ", "impôts |  | 2026-11-28 | "]);
  });

  it("leaves a place name alone to the search for places", () => {
    expect(["gap", "la plagne", "le bar sur loup", "", "?!"].map(read)).toEqual([[], [], [], [], []]);
  });

  it("falls back to the known words and names the others", () => {
    expect(told(read("xyzzy gap")[0])).toBe(" | Gap |  | xyzzy");
    expect(told(read("caf xyzzy")[0])).toBe("CAF |  |  | xyzzy");
    expect(told(read("12 rue de la République Gap")[0])).toBe(" | Gap |  | 12 rue de la République");
    expect(told(read("سكن gap")[0])).toBe(" | Gap |  | سكن");
    expect(read("xyzzy foobar")).toEqual([]);
  });

  it.each([
    ["ou aller pour ma retraite", "retraite |  |  | "],
    ["je viens de perdre mon permis", "permis |  |  | viens"],
    ["j'ai perdu mon permis", "permis |  |  | "],
    ["permis perdu gap", "permis | Gap |  | "],
    ["caf viens", "CAF | Viens |  | "],
    ["wo ist hilfe", ""],
    ["mon mari a perdu sa carte grise", "carte grise |  |  | mari"],
  ])("takes no ordinary word for a place: %s", (text, expected) => {
    expect(told(read(text)[0])).toBe(expected);
  });

  it("reads the beginning of a name at the end of a line only, and a typo in a whole word", () => {
    expect(told(read("caf greno")[0])).toBe("CAF | Grenoble |  | ");
    expect(told(read("greno caf")[0])).toBe("CAF |  |  | greno");
    expect(told(read("grenable caf")[0])).toBe("CAF | Grenoble |  | ");
  });

  it("reads the beginning of a longer name before a shorter name, only at the end of the line", () => {
    expect(read("puget-th")).toEqual([]);
    expect(told(read("caf puget th")[0])).toBe("CAF | Puget-Théniers |  | ");
    expect(told(read("caf puget xyz")[0])).toBe("CAF | Puget |  | xyz");
    expect(told(read("caf à l'argentière")[0])).toBe("CAF | L'Argentière-la-Bessée |  | ");
  });

  it("reads the whole name of a hamlet where it leaves no word over", () => {
    expect(told(read("caf le laus")[0])).toBe("CAF | Le Laus |  | ");
    expect(told(read("le laus gap caf")[0])).toBe("CAF | Le Laus |  | ");
    expect(told(read("caf la gare grenoble")[0])).toBe("CAF | Grenoble |  | gare");
    expect(told(read("xyzzy le laus")[0])).toBe("");
  });

  it.each(["impôts gap samedi", "CAF", "caf le laus", "caf à l'argentière", "xyzzy caf gap"])(
    "is certain of « %s »",
    (text) => {
      expect(read(text)[0]?.isCertain).toBe(true);
    },
  );

  it.each(["caf bonneval", "caf greno", "grenable caf", "xyzzy gap", "cart"])("is not certain of « %s »", (text) => {
    expect(read(text)[0]?.isCertain).toBe(false);
  });

  it("reads no day while the time is unknown, and says so", () => {
    expect(told(readQuery("impôts gap samedi", { ...CONTEXT, now: undefined })[0])).toBe("impôts | Gap |  | samedi");
  });

  it("loses no word", () => {
    const someWord = fc.constantFrom(
      ..."caf impôts retraite carte grise gap bonneval sur arc près de demain samedi matin 14h isère 05 le xyzzy قاف l'alpe 12 rue vers".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(someWord, fc.string({ maxLength: 8 })), { maxLength: 7 }), (parts) => {
        const text = parts.join(" ");
        for (const reading of read(text)) {
          expect(reading.words.map((word) => word.text)).toEqual(toTypedWords(text).map((word) => word.text));
          const uses = new Set(reading.words.map(({ use }) => use));
          expect(uses.has("need")).toBe(reading.needs.length > 0);
          expect(uses.has("where")).toBe((reading.where ?? reading.departement) !== undefined);
          expect(uses.has("when")).toBe(reading.when !== undefined);
          expect(uses.has("unknown")).toBe(unknownWords(reading) !== "");
        }
      }),
    );
  });
});

describe("the rest of an address", () => {
  it.each(["12 rue de la République", "3 bis chemin du Lac", "rue Carnot", "via Roma", "12 combe"])("is %s", (text) => {
    expect(looksLikeAddress(text)).toBe(true);
  });

  it.each(["xyzzy", "05000", "27", "2"])("is not %s", (text) => {
    expect(looksLikeAddress(text)).toBe(false);
  });
});
