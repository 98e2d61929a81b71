import { expect, it } from "vitest";
import { renameImages } from "./image-names.ts";

it("prefixes literal names, and names made of properties", () => {
  expect(renameImages("Localite")).toBe("plan-ign/Localite");
  expect(renameImages("{symbo}_{sens}")).toBe("plan-ign/{symbo}_{sens}");
  expect(renameImages("")).toBe("");
  expect(renameImages(undefined)).toBeUndefined();
});

it("prefixes the outputs of zoom steps, not their inputs", () => {
  expect(
    renameImages({
      stops: [
        [9, "Bourg"],
        [12, "Ville"],
      ],
      default: "Lieu",
    }),
  ).toEqual({
    stops: [
      [9, "plan-ign/Bourg"],
      [12, "plan-ign/Ville"],
    ],
    default: "plan-ign/Lieu",
  });
  expect(renameImages(["step", ["zoom"], "a", 9, "b"])).toEqual(["step", ["zoom"], "plan-ign/a", 9, "plan-ign/b"]);
});

it("prefixes the outputs of expressions, not their conditions", () => {
  expect(renameImages(["match", ["get", "symbo"], "GARE", "Gare", ["PORT", "QUAI"], "Port", "Lieu"])).toEqual([
    "match",
    ["get", "symbo"],
    "GARE",
    "plan-ign/Gare",
    ["PORT", "QUAI"],
    "plan-ign/Port",
    "plan-ign/Lieu",
  ]);
  expect(renameImages(["case", ["has", "x"], "X", ["image", ["get", "icon"]]])).toEqual([
    "case",
    ["has", "x"],
    "plan-ign/X",
    ["image", ["concat", "plan-ign/", ["get", "icon"]]],
  ]);
});
