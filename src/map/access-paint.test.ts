import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it } from "vitest";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import { aCommune } from "../testing/builders.ts";
import {
  type AccessPaint,
  createAccessPainter,
  paintCommunes,
  paintSeasons,
  paintTerritories,
} from "./access-paint.ts";
import { NOBODY_RANK } from "./layers/access.ts";
import { SOURCE } from "./source-ids.ts";

const [A, B, C] = ["04001", "04002", "04003"] as CodeCommune[] as [CodeCommune, CodeCommune, CodeCommune];

/** A map that records the calls. */
function aMap() {
  const calls: string[] = [];
  const map = {
    setFeatureState: ({ id }: { id: string }, state: object) => calls.push(`${id} ${JSON.stringify(state)}`),
    removeFeatureState: ({ source, id }: { source: string; id?: string }) =>
      calls.push(id === undefined ? `none of ${source}` : `no ${id}`),
  } as unknown as MapLibreMap;
  return { map, asked: () => calls.splice(0) };
}

const access = (...entries: [CodeCommune, number, boolean][]): AccessPaint =>
  new Map(entries.map(([code, rank, isMarked]) => [code, { rank, isMarked }]));

it("ranks communes in their order by cost and unit, and marks the borderline ones", () => {
  const communes = [A, B, C].map((code) => aCommune({ code }));
  const costs = { cost: Float64Array.of(4, 10, Number.POSITIVE_INFINITY), placeIndex: Int32Array.of(0, 0, -1) };
  const certainties = ["dedans", "limite", "au-dela"] as const;
  expect(paintCommunes(communes, costs, "km", certainties)).toEqual(access([A, 0, false], [B, 1, true], [C, 5, false]));
  expect(paintCommunes(communes, costs, "min", certainties)).toEqual(
    access([A, 0, false], [B, 0, true], [C, 5, false]),
  );
});

it("ranks communes by their change in winter, and marks those that lose access", () => {
  const communes = [A, B, C].map((code) => aCommune({ code }));
  const painted = paintSeasons(communes, ["inchange", "perd", "allonge"]);
  expect([...painted.values()].map(({ isMarked }) => isMarked)).toEqual([false, true, false]);
  expect(new Set([...painted.values()].map(({ rank }) => rank)).size).toBe(3);
});

it("ranks territories by their share, and marks those without people", () => {
  const territories = [
    { ref: { level: "departement", code: "04" as CodeDepartement }, share: 0.8 },
    { ref: { level: "epci", code: "200067825" as CodeEpci }, share: undefined },
  ] as const;
  expect([...paintTerritories(territories)]).toEqual([
    ["04", { rank: 3, isMarked: false }],
    ["200067825", { rank: NOBODY_RANK, isMarked: true }],
  ]);
});

it("removes the state of features without paint", () => {
  const { map, asked: calls } = aMap();
  const paint = createAccessPainter(map, SOURCE.communes);
  paint(access([A, 0, false], [B, 1, false]));
  calls();
  paint(access([B, 1, false]));
  expect(calls()).toEqual(["no 04001"]);
  paint(access([A, 0, false], [B, 1, false]));
  expect(calls()).toEqual(['04001 {"rank":0,"isMarked":false}']);
});

it("sets only the states that differ, each once", () => {
  const { map, asked: calls } = aMap();
  const paint = createAccessPainter(map, SOURCE.communes);
  paint(undefined);
  expect(calls()).toEqual([]);
  paint(access([A, 0, false], [B, 1, false]));
  expect(calls()).toEqual(['04001 {"rank":0,"isMarked":false}', '04002 {"rank":1,"isMarked":false}']);
  paint(access([A, 0, false], [B, 1, true]));
  expect(calls()).toEqual(['04002 {"rank":1,"isMarked":true}']);
});

it("removes all states by one call when the access map ends, and sets them again when it returns", () => {
  const { map, asked: calls } = aMap();
  const paint = createAccessPainter(map, SOURCE.communes);
  paint(access([A, 0, false]));
  calls();
  paint(undefined);
  paint(undefined);
  expect(calls()).toEqual(["none of communes"]);
  paint(access([A, 0, false]));
  expect(calls()).toHaveLength(1);
});
