import { expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { parisMomentOf } from "../../domain/opening-hours/paris-moment.ts";
import { aCommune, aPlace } from "../../testing/builders.ts";
import { aRoadNetwork } from "../../testing/network-builders.ts";
import { aState } from "../../testing/state-builder.ts";
import { aTransitTable } from "../../testing/transit-table-builders.ts";
import { selectRoundTripKind, selectRoundTripPeople, selectTransitState } from "./section-state.ts";

const COMMUNES = [
  aCommune({ code: "05001" as CodeCommune, position: [6, 44.5], population: 100 }),
  aCommune({ code: "05002" as CodeCommune, position: [6.5, 44.5], population: 40 }),
];
const ROADS = aRoadNetwork({
  seats: COMMUNES.map(({ position }) => position),
  edges: [{ from: 0, to: 1 }],
});
const STATE = aState(
  {
    communes: COMMUNES,
    places: [aPlace({ position: [6.25, 44.5], codeCommune: "05001" as CodeCommune })],
    roads: ROADS,
    transit: aTransitTable({ points: [] }),
  },
  { transitDay: "jour", now: parisMomentOf("2026-12-01", 600), currentSeason: "hiver", view: "territoires" },
);

it("people with a round trip are counted from the answers of their commune, beside those by car", () => {
  const people = selectRoundTripPeople(STATE);
  expect(people?.population).toBe(140);
  expect(people?.byKind[0]).toMatchObject({ within: [0, 100, 100, 100], able: 100, unable: [{ people: 40 }] });
  expect(people?.byCar[3]).toBe(140);
});

it("answers and validity are the same objects while nothing that they depend on changes", () => {
  const later = { ...STATE, hoveredId: "fs-1" };
  expect(selectRoundTripPeople(later)).toBe(selectRoundTripPeople(STATE));
  expect(selectTransitState(later)).toBe(selectTransitState(STATE));
  expect(selectTransitState(STATE)).toEqual({ kind: "current" });
});

it("the listed day is the chosen one, else that of today", () => {
  expect(selectRoundTripKind(STATE)).toBe("jour-scolaire");
  expect(selectRoundTripKind({ ...STATE, transitDay: "samedi" })).toBe("samedi");
});

it("nobody is counted where no round trips are asked for", () => {
  expect(selectRoundTripPeople({ ...STATE, transitDay: "non" })).toBeUndefined();
});

it("only the people of the chosen territory are counted", () => {
  const chosen = { ...STATE, territory: { level: "commune", code: "05002" as CodeCommune } } as const;
  expect(selectRoundTripPeople(chosen)).toMatchObject({ population: 40, byCar: [40, 40, 40, 40] });
});

it("walks of up to half an hour on the roads count where the place is open", () => {
  const near = aPlace({ id: "lm-9", position: [6.51, 44.5], categories: ["lieu-multiservices"] });
  const places = { status: "ready", value: [near] } as const;
  const nearby = { ...STATE, access: "tous", resources: { ...STATE.resources, places } };
  // The place is supposed to be open on weekdays. Nobody of the other commune walks 40 km.
  expect(selectRoundTripPeople(nearby)?.byKind[0]).toMatchObject({ within: [40, 40, 40, 40], able: 40 });
});
