import fc from "fast-check";
import { expect, it } from "vitest";
import type { CodeCommune, CodeEpci } from "../../domain/codes.ts";
import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import { aCommune, aPlace, aResort, aStop } from "../../testing/builders.ts";
import { loadEverySelector, someDirtyText } from "../../testing/dirty.ts";
import { aPassage, aRoadNetwork } from "../../testing/network-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { type AppState, type Choices, USUAL_CHOICES } from "../app-state.ts";
import { PARAMETERS, readLink, writeLink } from "./link.ts";

/** Meaningful values of each parameter; the test fails when a parameter has none. */
const MEANINGFUL: Readonly<Record<string, readonly string[]>> = {
  embed: ["1"],
  vue: ["question", "saisonniers"],
  type: ["france-services", "espace-saisonnier,lieu-multiservices"],
  theme: ["emploi", "sante,emploi"],
  note: ["en-ligne", "mairie-equipee"],
  pratique: ["samedi", "sans-rendez-vous,par-telephone"],
  departement: ["04", "05,73"],
  verification: ["officiel,recoupe"],
  ouvert: ["maintenant", "2026-11-28", "2026-11-28T10:00"],
  passage: ["1"],
  dans: ["1", "200"],
  origine: [
    "commune:04019",
    "station:val-d-isere",
    "adresse:6.07900,44.55900,05061,12 rue Carnot, 05000 Gap",
    "lieu-dit:6.72690,44.85520,05027,Le Laus",
  ],
  lieu: ["fs-1", "es-val-d-isere", "couche-1-2"],
  "sans-voiture": ["jour", "jour-scolaire", "jour-de-vacances", "samedi", "dimanche"],
  modele: ["ete", "hiver"],
  lang: ["en", "it"],
  carte: ["8.25/45.1/6.4"],
};

/** Values that are written well and mean nothing. */
const BEYOND: Readonly<Record<string, readonly string[]>> = {
  carte: ["8/85.1/6.4", "2/45.1/6.4", "8/45.1/106.4"],
  origine: ["adresse:60.1,44.5,,Loin", `adresse:6.1,44.5,,${"Très loin ".repeat(40)}`],
  ouvert: ["2026-02-30T10:00", "2026-11-28T24:00"],
  dans: ["0", "999"],
};

const somePart = fc.constantFrom(...PARAMETERS.map(({ name }) => name)).chain((name) =>
  fc
    .tuple(someDirtyText([...(MEANINGFUL[name] ?? []), ...(BEYOND[name] ?? [])]), fc.boolean())
    .map(([text, isEncoded]) => {
      const isWhole = !/[\ud800-\udfff]/.test(text);
      return `${name}=${isEncoded && isWhole ? encodeURIComponent(text) : text}`;
    }),
);
const someStrangePart = fc.tuple(someDirtyText(["__proto__", "constructor"]), someDirtyText(["1"])).map(String);
const someDirtyLink = fc
  .array(fc.oneof({ weight: 9, arbitrary: somePart }, { weight: 1, arbitrary: someStrangePart }), { maxLength: 12 })
  .map((parts) => `?${parts.join("&")}`);

/** The view of the question is usual only without what the list alone has. */
const BEFORE: Readonly<Record<string, string>> = { vue: "?dans=1" };

it("has valid texts for every parameter", () => {
  const without = PARAMETERS.map(({ name }) => name).filter((name) => !(name in MEANINGFUL));
  expect(without, "parameters without a text in MEANINGFUL").toEqual([]);
  for (const [name, texts] of Object.entries(MEANINGFUL)) {
    for (const text of texts) {
      const before = BEFORE[name] ?? "?";
      const link = `${before}&${name}=${encodeURIComponent(text)}`;
      expect(readLink(link, USUAL_CHOICES), link).not.toEqual(readLink(before, USUAL_CHOICES));
    }
  }
});

it("reads any link as valid choices, and writes them as a link with the same meaning", () => {
  fc.assert(
    fc.property(someDirtyLink, (dirty) => {
      const read = readLink(dirty, USUAL_CHOICES);
      const link = writeLink(stateOf(read));
      expect(link).not.toMatch(/[<>"\s]/);
      expect(link.length).toBeLessThan(8000);
      const again = readLink(link, USUAL_CHOICES);
      expect(again).toEqual(read);
      expect(writeLink(stateOf(again))).toBe(link);
      expect(faultOf(read)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

function originLabel(origin: Choices["origin"]): string {
  if (origin?.kind === "lieu-dit") return origin.name;
  return origin?.kind === "adresse" ? origin.label : "";
}

/** The choice that no person could have made; undefined without one. */
function faultOf({ camera, origin, reach = 1 }: Choices) {
  const label = originLabel(origin);
  if ([...label].length > 120 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(label)) return "a label";
  const positions = origin?.kind === "adresse" || origin?.kind === "lieu-dit" ? [origin.position] : [];
  if (camera !== undefined) positions.push([camera.longitude, camera.latitude]);
  if (positions.some(([longitude, latitude]) => !(Math.abs(longitude - 5) <= 10 && Math.abs(latitude - 46) <= 6)))
    return "a position";
  return [reach, camera?.zoom ?? 3].every((value) => value >= 1 && value <= 200) ? undefined : "a number";
}

it("throws in no selector for any link", async () => {
  const askEverySelector = await loadEverySelector();
  fc.assert(
    fc.property(someDirtyLink, fc.boolean(), (dirty, isThere) => {
      const choices = readLink(dirty, USUAL_CHOICES);
      askEverySelector(isThere ? stateOf(choices) : aState({}, choices));
    }),
    { numRuns: 300 },
  );
});

const BARCELONNETTE = aCommune();
const VAL_D_ISERE = aCommune({
  code: "73304" as CodeCommune,
  name: "Val-d'Isère",
  position: [6.98, 45.448],
  codeEpci: "247300254" as CodeEpci,
});
const POINTS = [
  aPlace(),
  aPlace({ id: "fs-2", position: [6.9, 45.4], stops: [aStop()], format: "itinerant" }),
  aPlace({ id: "es-val-d-isere", categories: ["espace-saisonnier"], position: VAL_D_ISERE.position }),
];
const ROADS = aRoadNetwork({
  townHalls: [BARCELONNETTE.position, VAL_D_ISERE.position],
  passages: [aPassage()],
  edges: [
    { from: 0, to: 2 },
    { from: 2, to: 1 },
  ],
});

/** A state whose data have come. */
function stateOf(choices: Choices): AppState {
  const data = {
    places: POINTS,
    communes: [BARCELONNETTE, VAL_D_ISERE],
    epcis: [],
    roads: ROADS,
    resorts: [aResort()],
  };
  return aState(data, { ...choices, now: parisMomentOf("2026-01-20", 600) });
}
