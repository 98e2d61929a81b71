import { describe, expect, it } from "vitest";
import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import { buildNeedIndex } from "../../domain/search/find-need.ts";
import { readQuery } from "../../domain/search/read-query.ts";
import { buildHamletIndex } from "../../domain/search/search-hamlets.ts";
import { buildSearchIndex } from "../../domain/search/search-index.ts";
import type { Language } from "../../state/app-state.ts";
import { aCommune, aNeed } from "../../testing/builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { readingDetail, readingInWords, readingNote } from "./reading-in-words.ts";

const TODAY = "2026-11-24";
const CONTEXT = {
  index: buildSearchIndex({ communes: [aCommune({ name: "Embrun" })] }),
  hamlets: buildHamletIndex([], []),
  needs: buildNeedIndex([
    aNeed({ words: [..."CAF RSA".split(" ")].map((text) => ({ text, language: "fr" })) }),
    aNeed({ theme: "retraite", operator: "", words: [{ text: "retraite", language: "fr" }] }),
    aNeed({ theme: "identite", note: "mairie-equipee", words: [{ text: "passeport", language: "fr" }] }),
    aNeed({ theme: "logement", words: [{ text: "logement saisonnier", language: "fr" }] }),
    aNeed({ theme: undefined, operator: "", words: [{ text: "chèque d'essai", language: "fr" }] }),
  ]),
  now: parisMomentOf(TODAY, 600),
  language: "fr",
  firstGroup: "commune",
} as const;

function told(text: string, language: Language = "fr"): readonly string[] {
  const [reading] = readQuery(text, CONTEXT);
  if (reading === undefined) return [];
  const wording = { messages: CATALOGUES[language], format: createFormat(language) };
  const texts = [
    readingInWords(reading, wording, TODAY),
    readingDetail(reading, wording),
    readingNote(reading, wording),
  ];
  return texts.map((one) => one.replaceAll(/\s/g, " "));
}

describe("readingInWords", () => {
  it.each([
    ["caf embrun demain", "Famille, CAF – près d’Embrun – demain"],
    ["retraite embrun samedi", "Retraite – près d’Embrun – samedi"],
    ["retraite 1er mars", "Retraite – lundi 1er mars 2027"],
    ["caf et rsa embrun", "Famille, CAF, RSA – près d’Embrun"],
    ["caf et retraite maintenant", "Famille, CAF + Retraite – maintenant"],
    ["caf isère ce soir", "Famille, CAF – Isère – aujourd’hui à 18 h 30"],
    ["embrun week-end caf", "Famille, CAF – près d’Embrun – soir et week-end"],
    ["logement saisonnier embrun", "Logement saisonnier – près d’Embrun"],
    ["cheque essai", "Chèque d’essai"],
    ["demain", "Demain"],
  ])("%s", (text, expected) => {
    expect(told(text)[0]).toBe(expected);
  });

  it.each([
    ["en", "Family, CAF – near Embrun – Saturday"],
    ["it", "Famiglia, CAF – vicino a Embrun – sabato"],
    ["es", "Familia, CAF – cerca de Embrun – sábado"],
  ] as const)("uses the language of the page: %s", (language, expected) => {
    expect(told("caf embrun samedi", language)[0]).toBe(expected);
  });

  it("names the words not understood, the address that needs a connection, and the office that handles the need", () => {
    expect(told("xyzzy embrun")).toEqual(expect.arrayContaining(["Près d’Embrun", "« xyzzy » n’est pas compris"]));
    expect(told("12 rue de la République Embrun")[1]).toBe(
      "sans « 12 rue de la République » : les adresses demandent une connexion",
    );
    expect(told("passeport embrun")[1]).toMatch(/^Le passeport .* mairie équipée/);
    expect(told("passeport embrun")[2]).toMatch(/^Passeport – Le passeport .* mairie équipée/);
  });
});
