import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { OfficialCodes } from "../../scripts/pipeline/official-codes.ts";
import type { CodeDepartement } from "../../src/domain/codes.ts";
import { readNetworkColumns, toNetworkColumns } from "../../src/domain/exchange/network-columns.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { makeCommunes } from "./make-communes.ts";
import { makeRoads } from "./make-roads.ts";
import { widenCode } from "./widen-page.ts";

const SQUARE = [
  [5, 44],
  [6, 44],
  [6, 45],
  [5, 45],
  [5, 44],
] as const;
const OUTLINE = { code: "05" as CodeDepartement, name: "Hautes-Alpes", rings: [SQUARE] };
const GAP = aCommune();
const COMMUNES = Array.from({ length: 60 }, (_, at) => {
  const code = `05${String(at).padStart(3, "0")}` as typeof GAP.code;
  return [code, { ...GAP, code, departement: "05", formerNames: [] }] as const;
});
const OFFICIAL: OfficialCodes = { communes: new Map(), epcis: [], current: () => undefined };

it("spreads distinct seats over the département, equal for the same seed", () => {
  const make = () => makeCommunes({ ...OFFICIAL, communes: new Map(COMMUNES) }, [OUTLINE], 2026).communes;
  const seats = make().map(({ position }) => position);
  expect(make().map(({ position }) => position)).toEqual(seats);
  expect(seats.filter(([x, y]) => x < 5 || x > 6 || y < 44 || y > 45)).toEqual([]);
  const apart = seats.flatMap(([x, y], at) => seats.slice(at + 1).map(([u, v]) => Math.hypot(x - u, y - v)));
  expect(Math.min(...apart)).toBeGreaterThan(0.02);
});

it("connects all seats by roads that can be written and read", () => {
  const seats = makeCommunes({ ...OFFICIAL, communes: new Map(COMMUNES) }, [OUTLINE], 7).communes.map(
    ({ position }) => position,
  );
  const read = readNetworkColumns(toNetworkColumns(makeRoads(seats)), seats);
  if (typeof read === "string") throw new Error(read);
  const reached = new Set([0]);
  const ends = Array.from(read.edges.from, (from, edge) => [from, read.edges.to[edge] ?? 0] as const);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const [from, to] of ends) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
  }
  expect(reached.size).toBe(seats.length);
});

it.each([
  ["src/domain/territory.ts", '"code":"04"'],
  ["src/domain/near-region.ts", "REGION_BOX = [-5.2"],
  ["src/map/camera.ts", "= [[-12, 38]"],
])("finds the extent of the map in %s", (file, widened) => {
  expect(widenCode(readFileSync(file, "utf8"), `/site/${file}`)).toContain(widened);
});
