import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someServicePoints } from "../../testing/arbitraries.ts";
import { aServicePoint } from "../../testing/builders.ts";
import { AROUND_KM, findHelpNear, type PlaceAtCost } from "./help-near.ts";

const SPACE = aServicePoint({ id: "es-1", categories: ["espace-saisonnier"] });
const BOTH = aServicePoint({ id: "es-2", categories: ["france-services", "espace-saisonnier"] });
const FRANCE_SERVICES = aServicePoint({ id: "fs-1" });
const HOUSING = aServicePoint({ id: "es-3", kind: "logement", categories: ["espace-saisonnier"] });
const AREA = aServicePoint({ id: "es-4", kind: "aire", categories: ["espace-saisonnier"] });
const LIBRARY = aServicePoint({ id: "lm-1", categories: ["lieu-multiservices"] });

function helpAt(...places: readonly (readonly [point: typeof SPACE, km: number])[]) {
  const km = places.map(([, cost]) => cost);
  return findHelpNear(
    places.map(([point]) => point),
    km,
    km,
  );
}

const idsOf = (places: readonly PlaceAtCost[]) => places.map(({ point }) => point.id);

describe("findHelpNear", () => {
  it("accepts no housing service, and no other kind of place, as a reception place", () => {
    const help = helpAt([HOUSING, 1], [LIBRARY, 2], [FRANCE_SERVICES, 4], [SPACE, 9], [AREA, 3]);
    expect(help.space).toMatchObject({ point: SPACE, cost: 9 });
    expect(help.franceServices).toMatchObject({ point: FRANCE_SERVICES, cost: 4 });
    expect(idsOf(help.housing)).toEqual(["es-3", "es-4"]);
    expect(idsOf(help.welcome)).toEqual(["fs-1", "es-1"]);
  });

  it("names a France services other than the Espace saisonnier", () => {
    const help = helpAt([BOTH, 1], [FRANCE_SERVICES, 20]);
    expect([help.space?.point.id, help.franceServices?.point.id]).toEqual(["es-2", "fs-1"]);
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
      fc.property(someServicePoints, fc.array(fc.double({ min: 0, max: 60, noNaN: true })), (points, drawn) => {
        const costs = points.map((_, rank) => drawn[rank] ?? Number.POSITIVE_INFINITY);
        const { space, franceServices, housing, welcome } = findHelpNear(points, costs, costs);
        const costOf = (point: (typeof points)[number]) => costs[points.indexOf(point)] ?? Number.NaN;
        const least = (isMeant: (point: (typeof points)[number]) => boolean) =>
          Math.min(...points.filter(isMeant).map(costOf));
        const seasonal = (point: (typeof points)[number]) => point.categories.includes("espace-saisonnier");
        const first = (place: PlaceAtCost | undefined) => place?.cost ?? Number.POSITIVE_INFINITY;
        expect(first(space)).toBe(least((point) => point.kind === "accueil" && seasonal(point)));
        expect(first(franceServices)).toBe(
          least(
            (point) =>
              point.kind === "accueil" && point.categories.includes("france-services") && point !== space?.point,
          ),
        );
        for (const places of [housing, welcome]) {
          expect(places.map(({ cost }) => cost)).toEqual(places.map(({ cost }) => cost).toSorted((a, b) => a - b));
        }
        const isNear = (point: (typeof points)[number]) => costOf(point) <= AROUND_KM;
        expect(housing).toHaveLength(
          points.filter((point) => isNear(point) && seasonal(point) && point.kind !== "accueil").length,
        );
      }),
    );
  });
});
