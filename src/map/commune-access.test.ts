import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune } from "../testing/builders.ts";
import { type CommuneAccess, classifyCommunes, createAccessPainter } from "./commune-access.ts";

const [A, B, C] = ["04001", "04002", "04003"] as CodeCommune[] as [CodeCommune, CodeCommune, CodeCommune];

/** A map that writes down what is asked of it. */
function aMap() {
  const asked: string[] = [];
  const map = {
    setFeatureState: ({ id }: { id: string }, state: object) => asked.push(`${id} ${JSON.stringify(state)}`),
    removeFeatureState: ({ source }: { source: string }) => asked.push(`none of ${source}`),
  } as unknown as MapLibreMap;
  return { map, asked: () => asked.splice(0) };
}

const access = (...entries: [CodeCommune, number, boolean][]): CommuneAccess =>
  new Map(entries.map(([code, rank, isBeyond]) => [code, { rank, isBeyond }]));

it("classifies communes in their order by cost, unit and threshold", () => {
  const communes = [A, B, C].map((code) => aCommune({ code }));
  const costs = { cost: Float64Array.of(4, 10, Number.POSITIVE_INFINITY), pointIndex: Int32Array.of(0, 0, -1) };
  expect(classifyCommunes(communes, costs, "km", 10)).toEqual(access([A, 0, false], [B, 1, false], [C, 5, true]));
  expect(classifyCommunes(communes, costs, "min", 5)).toEqual(access([A, 0, false], [B, 0, true], [C, 5, true]));
});

it("paints what differs, and nothing twice", () => {
  const { map, asked } = aMap();
  const paint = createAccessPainter(map);
  paint(undefined);
  expect(asked()).toEqual([]);
  paint(access([A, 0, false], [B, 1, false]));
  expect(asked()).toEqual(['04001 {"rank":0,"isBeyond":false}', '04002 {"rank":1,"isBeyond":false}']);
  paint(access([A, 0, false], [B, 1, true]));
  expect(asked()).toEqual(['04002 {"rank":1,"isBeyond":true}']);
});

it("wipes all away at once, and then paints all anew", () => {
  const { map, asked } = aMap();
  const paint = createAccessPainter(map);
  paint(access([A, 0, false]));
  asked();
  paint(undefined);
  paint(undefined);
  expect(asked()).toEqual(["none of communes"]);
  paint(access([A, 0, false]));
  expect(asked()).toHaveLength(1);
});
