import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { spaceNameOf, spaceRecordOf } from "./help-place.tsx";

const FRANCE_SERVICES = aPlace({ name: "France services de Tignes" });
const [record] = FRANCE_SERVICES.records;
const SPACE = { ...record, category: "espace-saisonnier" as const, name: "Espace saisonniers de Tignes" };

describe("spaceNameOf", () => {
  it("returns the name of the Espace saisonnier record", () => {
    const both = { ...FRANCE_SERVICES, records: [record, SPACE] as const };
    expect([both.name, spaceNameOf(both)]).toEqual(["France services de Tignes", "Espace saisonniers de Tignes"]);
    expect(spaceRecordOf(both)).toBe(SPACE);
  });

  it("returns the only name of a place without such a record", () => {
    expect(spaceNameOf(FRANCE_SERVICES)).toBe("France services de Tignes");
  });
});
