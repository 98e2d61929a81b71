import { describe, expect, it } from "vitest";
import { aPlace } from "../../testing/builders.ts";
import { spaceNameOf, spaceRecordOf } from "./space-name.ts";

const FRANCE_SERVICES = aPlace({ name: "France services de Tignes" });
const [record] = FRANCE_SERVICES.records;
const SPACE = { ...record, category: "espace-saisonnier" as const, name: "Espace saisonniers de Tignes" };

describe("spaceNameOf", () => {
  it("is the name that the place has as an Espace saisonnier", () => {
    const both = { ...FRANCE_SERVICES, records: [record, SPACE] as const };
    expect([both.name, spaceNameOf(both)]).toEqual(["France services de Tignes", "Espace saisonniers de Tignes"]);
    expect(spaceRecordOf(both)).toBe(SPACE);
  });

  it("is its only name where it has no other", () => {
    expect(spaceNameOf(FRANCE_SERVICES)).toBe("France services de Tignes");
  });
});
