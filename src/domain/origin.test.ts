import { describe, expect, it } from "vitest";
import { aCommune } from "../testing/builders.ts";
import type { CodeCommune } from "./codes.ts";
import { type KnownResort, resolveOrigin } from "./origin.ts";

const BONNEVAL = aCommune({ code: "73047" as CodeCommune, name: "Bonneval-sur-Arc", position: [7.048, 45.372] });
const VAL_THORENS: KnownResort = {
  id: "val-thorens",
  name: "Val Thorens",
  codeCommune: "73257" as CodeCommune,
  position: [6.58, 45.298],
};

function resolve(origin: Parameters<typeof resolveOrigin>[0]) {
  return resolveOrigin(origin, [aCommune(), BONNEVAL], (id) => (id === VAL_THORENS.id ? VAL_THORENS : undefined));
}

describe("resolveOrigin", () => {
  it("is at the town hall of a commune", () => {
    expect(resolve({ kind: "commune", code: BONNEVAL.code })).toEqual({
      position: BONNEVAL.position,
      codeCommune: BONNEVAL.code,
      name: "Bonneval-sur-Arc",
    });
    expect(resolve({ kind: "commune", code: "99999" as CodeCommune })).toBeUndefined();
  });

  it("is at a resort, in the resort's commune", () => {
    const { position, codeCommune, name } = VAL_THORENS;
    expect(resolve({ kind: "station", id: "val-thorens" })).toEqual({ position, codeCommune, name });
    expect(resolve({ kind: "station", id: "val-de-nulle-part" })).toBeUndefined();
  });

  it("is at an address, with its label, and at the device's position, without a name", () => {
    const position = [6.079, 44.559] as const;
    expect(resolve({ kind: "adresse", label: "12 rue Carnot", position, codeCommune: undefined })).toEqual({
      position,
      codeCommune: undefined,
      name: "12 rue Carnot",
    });
    expect(resolve({ kind: "position", position })).toEqual({ position, codeCommune: undefined, name: "" });
  });
});
