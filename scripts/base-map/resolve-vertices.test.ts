import { expect, test } from "vitest";
import { resolveVertices } from "./resolve-vertices.ts";

const gazetteer = {
  seats: new Map([["05023", [6.64, 44.9] as const]]),
  cols: new Map([["Col d'Izoard", [6.7346, 44.8201] as const]]),
};

test("resolves communes, passes, and positions with an optional name", () => {
  const text = "05023;col:Col d'Izoard; 6.7 44.75 ;6.8 44.7 Col Agnel";
  expect(resolveVertices(text, gazetteer)).toEqual({
    positions: [
      [6.64, 44.9],
      [6.7346, 44.8201],
      [6.7, 44.75],
      [6.8, 44.7],
    ],
    unresolved: [],
  });
});

test("returns vertices with unknown names unchanged", () => {
  const { positions, unresolved } = resolveVertices("05999;col:Col de Nulle-Part;6.7;;6.7 44.75", gazetteer);
  expect(positions).toEqual([[6.7, 44.75]]);
  expect(unresolved).toEqual(["05999", "col:Col de Nulle-Part", "6.7", ""]);
});
