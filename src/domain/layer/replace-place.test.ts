import { describe, expect, it } from "vitest";
import { aPlace, aStop } from "../../testing/builders.ts";
import type { Place } from "../place.ts";
import { layerId } from "./layer-id.ts";
import { replacePlace } from "./replace-place.ts";

const LAYER = layerId(1);

function joined(...[first, ...others]: readonly [Place, ...Place[]]): Place {
  const all = [first, ...others];
  return {
    ...first,
    categories: all.flatMap(({ categories }) => categories),
    records: [first.records[0], ...others.map(({ records }) => records[0])],
  };
}

const desk = aPlace({ id: "fs-1", name: "France services" });
const saisonnier = aPlace({ id: "es-1", name: "Espace saisonnier", categories: ["espace-saisonnier"] });
const library = aPlace({ id: "lm-1", name: "Médiathèque", categories: ["lieu-multiservices"] });
const imported = (changes: Partial<Place> = {}) =>
  aPlace({ id: "fs-1", name: "France services, mieux", layer: LAYER, position: [6.7, 44.4], ...changes });

describe("replacePlace", () => {
  it("keeps the id and replaces everything else of a place with one record", () => {
    const replaced = replacePlace(aPlace({ id: "fs-1", verification: "officiel" }), imported({ id: "77" }));
    expect(replaced).toEqual({ ...imported({ id: "77" }), id: "fs-1" });
  });

  it("keeps the day of the mandates where the imported place does not say one", () => {
    const known = { ...desk, mandatesSeenOn: "2023-01-31" };
    expect(replacePlace(known, imported()).mandatesSeenOn).toBe("2023-01-31");
    expect(replacePlace(known, imported({ mandatesSeenOn: "2026-03-01" })).mandatesSeenOn).toBe("2026-03-01");
    expect(replacePlace(desk, imported())).not.toHaveProperty("mandatesSeenOn");
  });

  it("keeps the records without an imported counterpart", () => {
    const replaced = replacePlace(joined(desk, saisonnier, library), imported());
    expect(replaced.records.map(({ id, name }) => [id, name])).toEqual([
      ["fs-1", "France services, mieux"],
      ["es-1", "Espace saisonnier"],
      ["lm-1", "Médiathèque"],
    ]);
    expect(replaced.categories).toEqual(["france-services", "espace-saisonnier", "lieu-multiservices"]);
    expect(replaced).toMatchObject({ id: "fs-1", name: "France services, mieux", layer: LAYER });
  });

  it("replaces a record with the same id before one of the same type, and adds one of a new type", () => {
    const two = joined(desk, library, aPlace({ id: "lm-2", name: "Café", categories: ["lieu-multiservices"] }));
    const cafe = aPlace({ id: "lm-2", name: "Bar", categories: ["lieu-multiservices"], layer: LAYER });
    expect(replacePlace(two, cafe).records.map(({ name }) => name)).toEqual(["France services", "Médiathèque", "Bar"]);
    expect(replacePlace(two, cafe).name).toBe("France services");
    expect(replacePlace(desk, cafe).categories).toEqual(["france-services", "lieu-multiservices"]);
  });

  it("keeps what the imported place leaves unknown: themes, stops, a position other than the seat", () => {
    const known = aPlace({ id: "fs-1", themes: ["emploi", "sante"], stops: [aStop()] });
    const atSeat = imported({ precision: "commune" });
    expect(replacePlace(known, atSeat)).toMatchObject({
      themes: known.themes,
      stops: known.stops,
      position: known.position,
      precision: "adresse",
    });
    expect(replacePlace(known, imported({ themes: ["impots"] })).themes).toEqual(["impots"]);
    expect(replacePlace(known, imported()).position).toEqual([6.7, 44.4]);
    expect(replacePlace({ ...known, precision: "commune" }, atSeat).position).toEqual([6.7, 44.4]);
  });

  it("adds the themes of the kept records", () => {
    const both = { ...joined(desk, library), themes: ["culture", "sante"] as const };
    expect(replacePlace(both, imported({ themes: ["emploi", "sante"] })).themes).toEqual([
      "emploi",
      "sante",
      "culture",
    ]);
  });
});
