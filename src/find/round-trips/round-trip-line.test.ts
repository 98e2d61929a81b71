import { describe, expect, it } from "vitest";
import type { Stop } from "../../domain/place.ts";
import type { TripToPlace } from "../../domain/transit/transit-answers.ts";
import { LANGUAGES } from "../../state/app-state.ts";
import { aStop } from "../../testing/builders.ts";
import { aTransitAnswer } from "../../testing/transit-builders.ts";
import { createFormat } from "../../ui/format.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";
import { roundTripText } from "./round-trip-line.tsx";

const wordings = LANGUAGES.map((language) => ({ messages: CATALOGUES[language], format: createFormat(language) }));
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

function texts(changes: Partial<TripToPlace> = {}): readonly string[] {
  const trip = { ...aTransitAnswer(), rule: undefined, weekday: 1, ...changes };
  return wordings.map((wording) =>
    plain(roundTripText({ kind: "trip", trip }, "samedi", { format: "fixe", stops: [] }, wording)),
  );
}

describe("a round trip in words", () => {
  it("has the departure, the returns, the minutes and the changes", () => {
    expect(texts()).toEqual([
      "départ 8 h 12, retour 11 h 40 ou 17 h 05, 38 min, un changement",
      "leave at 08:12, return at 11:40 or 17:05, 38 min, one change",
      "partenza 08:12, ritorno 11:40 o 17:05, 38 min, un cambio",
      "salida 08:12, regreso 11:40 o 17:05, 38 min, un transbordo",
    ]);
  });

  it("has one return where the first is the last", () => {
    expect(texts({ lastReturn: 700, changes: 0 })[0]).toBe("départ 8 h 12, retour 11 h 40, 38 min, sans changement");
  });

  it("says when to book, and the telephone only where it is known", () => {
    expect(texts({ rule: { phone: "04 00 00 00 00", noticeDays: 1 } })[0]).toMatch(
      /, à réserver la veille au 04 00 00 00 00$/,
    );
    const endOf = (noticeDays: number) =>
      texts({ rule: { phone: "", noticeDays } })[0]
        ?.split(", ")
        .at(-1);
    expect([-1, 0, 3].map(endOf)).toEqual(["à réserver", "à réserver le jour même", "à réserver 3 jours avant"]);
  });

  it("tells a walk, none and unknown apart, and a service that comes itself", () => {
    const text = (kind: "none" | "unknown", format: "fixe" | "itinerant", stops: readonly Stop[] = []) =>
      wordings[0] && roundTripText({ kind }, "samedi", { format, stops }, wordings[0]);
    expect([text("none", "fixe"), text("unknown", "fixe")]).toEqual([
      "aucun aller-retour le samedi",
      "aller-retour inconnu",
    ]);
    expect(
      wordings[0] &&
        plain(roundTripText({ kind: "walk", minutes: 11.2 }, "samedi", { format: "fixe", stops: [] }, wordings[0])),
    ).toBe("à pied, environ 12 min");
    expect(text("unknown", "itinerant", [aStop()])).toContain("vient dans d’autres communes");
    expect(text("unknown", "itinerant")).toContain("ses arrêts ne sont pas connus");
  });
});
