import { expect, it } from "vitest";
import { aStop } from "../testing/builders.ts";
import type { CodeCommune } from "./codes.ts";
import { orderStops } from "./order-stops.ts";

/** A Tuesday without a holiday near it. */
const TUESDAY_NOON = { date: "2026-01-20", weekday: 1, minute: 720 };
const stops = [
  aStop({ commune: "Inconnu", note: "jour de passage à demander" }),
  aStop({ commune: "Lundi", openingHours: "Mo 09:00-12:00" }),
  aStop({ commune: "Jeudi", openingHours: "Th 14:00-17:00" }),
  aStop({ commune: "Maintenant", openingHours: "Tu 09:00-13:00" }),
  aStop({ commune: "Ce soir", openingHours: "Tu 17:00-18:00" }),
  aStop({ commune: "Illisible", openingHours: "selon la lune" }),
];

it("puts the next stop time first and unknown days last, in the source's order", () => {
  const ordered = orderStops(stops, TUESDAY_NOON);
  expect(ordered.map(({ stop }) => stop.commune)).toEqual([
    "Maintenant",
    "Ce soir",
    "Jeudi",
    "Lundi",
    "Inconnu",
    "Illisible",
  ]);
  expect(ordered.map(({ stopTime }) => stopTime)).toEqual([
    { kind: "now", untilMin: 780 },
    { kind: "next", next: { inDays: 0, weekday: 1, fromMin: 1020 } },
    { kind: "next", next: { inDays: 2, weekday: 3, fromMin: 840 } },
    { kind: "next", next: { inDays: 6, weekday: 0, fromMin: 540 } },
    undefined,
    undefined,
  ]);
});

it("puts the stops of one's own commune first", () => {
  const own = stops.map((stop, rank) => ({ ...stop, codeCommune: `0400${rank}` as CodeCommune }));
  const ordered = orderStops(own, TUESDAY_NOON, "04001" as CodeCommune);
  expect(ordered.slice(0, 3).map(({ stop }) => stop.commune)).toEqual(["Lundi", "Maintenant", "Ce soir"]);
});

it("keeps the source's order while the time is unknown", () => {
  expect(orderStops(stops, undefined)).toEqual(stops.map((stop) => ({ stop, stopTime: undefined })));
});
