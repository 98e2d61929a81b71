import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { CodeCommune } from "../codes.ts";
import { comingOn, listNearStops, type NearStopQuestion } from "./near-stops.ts";

const HAUT = "05001" as CodeCommune;
const BAS = "05002" as CodeCommune;
const IN_HAUT = aStop({ codeCommune: HAUT, position: [6, 44.5], openingHours: "Tu 09:00-12:00" });
const NEXT_TO_HAUT = aStop({ codeCommune: BAS, position: [6.01, 44.5], openingHours: "Fr 14:00-17:00" });
const FAR = aStop({ codeCommune: BAS, position: [6.2, 44.5] });

function listed(changes: Partial<NearStopQuestion> = {}, stops = [FAR, NEXT_TO_HAUT, IN_HAUT], season?: "ete") {
  const place = aPlace({ id: "fs-1", format: "itinerant", stops });
  const places = [{ ...place, records: [{ ...place.records[0], season }] as const }];
  const found = listNearStops({
    start: { position: [6, 44.5], codeCommune: HAUT },
    places,
    walk: (_, others) => Float64Array.from(others, ([longitude]) => 1000 * (longitude - 6)),
    date: "2026-12-01",
    weekdays: [1],
    ...changes,
  });
  return found.get("fs-1")?.map(({ stop, ...near }) => ({ rank: stops.indexOf(stop), ...near }));
}

describe("the stops near a starting point", () => {
  it("are those of its commune and those within half an hour on foot, the ones on the day asked for first", () => {
    expect(listed({ weekdays: [4] })).toEqual([
      { rank: 1, isInCommune: false, walkMinutes: expect.closeTo(10), coming: "comes" },
      { rank: 2, isInCommune: true, walkMinutes: 0, coming: "other-day" },
    ]);
    expect(listed()?.map(({ rank, coming }) => [rank, coming])).toEqual([
      [2, "comes"],
      [1, "other-day"],
    ]);
  });

  it("are the stops of the commune alone while the walk is unknown, or too long", () => {
    const own = [{ rank: 2, isInCommune: true, walkMinutes: undefined, coming: "comes" }];
    expect(listed({ walk: undefined })).toEqual(own);
    expect(listed({ walk: (_, others) => new Float64Array(others.length).fill(Number.POSITIVE_INFINITY) })).toEqual(
      own,
    );
  });

  it("have an unknown day without weekly hours, and on a public holiday", () => {
    const monthly = aStop({ codeCommune: HAUT, position: [6, 44.5], note: "deuxième mardi du mois" });
    expect(listed({}, [monthly])?.map(({ coming }) => coming)).toEqual(["unknown"]);
    expect(listed({ weekdays: [] }, [IN_HAUT])?.map(({ coming }) => coming)).toEqual(["unknown"]);
  });

  it("have no walk where the stop has no position", () => {
    const outside = aStop({ codeCommune: HAUT, position: undefined });
    expect(listed({}, [outside])).toMatchObject([{ isInCommune: true, walkMinutes: undefined }]);
  });

  it("do not exist where every stop is far, nor out of season", () => {
    expect(listed({}, [FAR])).toBeUndefined();
    expect(listed({}, [IN_HAUT], "ete")).toBeUndefined();
  });
});

it("a service at a stop comes on one of the weekdays, on others, or on unknown ones", () => {
  const coming = (openingHours: string) => comingOn({ openingHours }, [0, 1]);
  expect(coming("Tu 09:00-12:00")).toBe("comes");
  expect(coming("We 09:00-12:00")).toBe("other-day");
  expect([coming(""), coming("premier mardi du mois")]).toEqual(["unknown", "unknown"]);
});
