import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { somePlaces } from "../../testing/arbitraries.ts";
import { aPlace } from "../../testing/builders.ts";
import { AROUND_KM, findHelpNear, type PlaceAtCost } from "./help-near.ts";

const SPACE = aPlace({ id: "es-1", categories: ["espace-saisonnier"] });
const BOTH = aPlace({ id: "es-2", categories: ["france-services", "espace-saisonnier"] });
const FRANCE_SERVICES = aPlace({ id: "fs-1" });
const HOUSING = aPlace({ id: "es-3", kind: "logement", categories: ["espace-saisonnier"] });
const AREA = aPlace({ id: "es-4", kind: "aire", categories: ["espace-saisonnier"] });
const LIBRARY = aPlace({ id: "lm-1", categories: ["lieu-multiservices"] });

function helpAt(...places: readonly (readonly [place: typeof SPACE, km: number])[]) {
  const km = places.map(([, cost]) => cost);
  return findHelpNear(
    places.map(([place]) => place),
    km,
    km,
  );
}

const idsOf = (places: readonly PlaceAtCost[]) => places.map(({ place }) => place.id);

describe("findHelpNear", () => {
  it("accepts no housing service, and no other kind of place, as a reception place", () => {
    const help = helpAt([HOUSING, 1], [LIBRARY, 2], [FRANCE_SERVICES, 4], [SPACE, 9], [AREA, 3]);
    expect(help.space).toMatchObject({ place: SPACE, cost: 9 });
    expect(help.franceServices).toMatchObject({ place: FRANCE_SERVICES, cost: 4 });
    expect(idsOf(help.housing)).toEqual(["es-3", "es-4"]);
    expect(idsOf(help.welcome)).toEqual(["fs-1", "es-1"]);
  });

  it("names a France services other than the Espace saisonnier", () => {
    const help = helpAt([BOTH, 1], [FRANCE_SERVICES, 20]);
    expect([help.space?.place.id, help.franceServices?.place.id]).toEqual(["es-2", "fs-1"]);
    expect(helpAt([BOTH, 1]).franceServices).toBeUndefined();
  });

  it("has no place without a way, and no place around beyond the limit", () => {
    const help = helpAt([SPACE, Number.POSITIVE_INFINITY], [HOUSING, AROUND_KM + 0.01]);
    expect(help).toEqual({ space: undefined, franceServices: undefined, housing: [], welcome: [] });
  });

  it("orders by the shown cost, and applies limits in kilometres", () => {
    const minutes = [50, 10, 20];
    const help = findHelpNear([SPACE, HOUSING, AREA], minutes, [25, 31, 29]);
    expect(idsOf(help.housing)).toEqual(["es-4"]);
    expect(help.space?.cost).toBe(50);
  });

  it("agrees with a scan of all places", () => {
    fc.assert(
      fc.property(somePlaces, fc.array(fc.double({ min: 0, max: 60, noNaN: true })), (points, drawn) => {
        const costs = points.map((_, rank) => drawn[rank] ?? Number.POSITIVE_INFINITY);
        const { space, franceServices, housing, welcome } = findHelpNear(points, costs, costs);
        const costOf = (place: (typeof points)[number]) => costs[points.indexOf(place)] ?? Number.NaN;
        const least = (isMeant: (place: (typeof points)[number]) => boolean) =>
          Math.min(...points.filter(isMeant).map(costOf));
        const seasonal = (place: (typeof points)[number]) => place.categories.includes("espace-saisonnier");
        const first = (place: PlaceAtCost | undefined) => place?.cost ?? Number.POSITIVE_INFINITY;
        expect(first(space)).toBe(least((place) => place.kind === "accueil" && seasonal(place)));
        expect(first(franceServices)).toBe(
          least(
            (place) =>
              place.kind === "accueil" && place.categories.includes("france-services") && place !== space?.place,
          ),
        );
        for (const places of [housing, welcome]) {
          expect(places.map(({ cost }) => cost)).toEqual(places.map(({ cost }) => cost).sort((a, b) => a - b));
        }
        const isNear = (place: (typeof points)[number]) => costOf(place) <= AROUND_KM;
        expect(housing).toHaveLength(
          points.filter((place) => isNear(place) && seasonal(place) && place.kind !== "accueil").length,
        );
      }),
    );
  });
});
