import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { AROUND_KM, findHelpNear, firstToAsk, type PlaceAtCost } from "./seasonal-help.ts";

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
    expect(help).toEqual({ space: undefined, franceServices: undefined, byPhone: undefined, housing: [], welcome: [] });
  });

  it("proposes nothing beyond 40 km, and then names the nearest France services to call", () => {
    const [record] = FRANCE_SERVICES.records;
    const called = aPlace({ id: "fs-2", records: [{ ...record, phone: "04 93 00 00 00" }] });
    const far = helpAt([FRANCE_SERVICES, 50], [SPACE, 41], [called, 90]);
    expect(far).toMatchObject({ space: undefined, franceServices: undefined, byPhone: { place: called } });
    expect(helpAt([FRANCE_SERVICES, 39], [called, 90]).byPhone).toBeUndefined();
  });
});

describe("firstToAsk", () => {
  it("is the nearest place with a telephone or a mail that is not in doubt", () => {
    const [record] = FRANCE_SERVICES.records;
    const doubtful = aPlace({ id: "fs-2", records: [{ ...record, phone: "04 93 00 00 00", hasDoubtfulPhone: true }] });
    const written = aPlace({ id: "fs-3", records: [{ ...record, email: "accueil@exemple.fr" }] });
    expect(firstToAsk(helpAt([SPACE, 1], [doubtful, 2], [written, 20]))?.id).toBe("fs-3");
    expect(firstToAsk(helpAt([SPACE, 1]))).toBeUndefined();
  });
});
