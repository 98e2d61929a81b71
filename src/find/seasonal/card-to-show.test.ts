import { describe, expect, it } from "vitest";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { type Card, cardText } from "./card-to-show.tsx";

const CARD: Card = { place: "Tignes", needs: ["sante", "logement"], arrival: "2026-11-29", speaks: "en" };
const say = (language: "fr" | "en", card: Card = CARD) =>
  cardText(card, {
    words: CATALOGUES[language],
    days: CATALOGUES[language].days,
    format: createFormat(language),
  }).map((text) => text.replaceAll(/\s/g, " "));

describe("cardText", () => {
  it("writes the same sentences in French and in the reader's language", () => {
    expect(say("fr")).toEqual([
      "Bonjour, je travaille une saison à Tignes.",
      "Je cherche un lit ou un logement.",
      "J’ai besoin de soins, ou d’aide pour mon assurance maladie.",
      "J’arrive le dimanche 29 novembre 2026.",
      "Pouvez-vous m’aider ? Sinon, qui le peut ?",
      "Je parle anglais.",
    ]);
    expect(say("en")).toEqual([
      "Hello, I am working in Tignes for a season.",
      "I am looking for a bed or a place to live.",
      "I need medical care, or help with my health insurance.",
      "I arrive on Sunday 29 November 2026.",
      "Can you help me? If not, who can?",
      "I speak English.",
    ]);
  });

  it("omits what the person has not chosen", () => {
    expect(say("fr", { ...CARD, place: "", needs: [], arrival: "" })).toEqual([
      "Bonjour, je travaille une saison ici.",
      "Pouvez-vous m’aider ? Sinon, qui le peut ?",
      "Je parle anglais.",
    ]);
  });
});
