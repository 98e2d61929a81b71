import { expect, it } from "vitest";
import type { Loader } from "../data/dataset/loader.ts";
import type { Position } from "../domain/geo/position.ts";
import { DataError, failed, type Settled } from "../domain/loadable.ts";
import { aRoadNetwork } from "../testing/network-builders.ts";
import { createRoadKeeper } from "./road-keeper.ts";
import { createRoadsWork } from "./roads-work.ts";

const HERE: Position = [6, 45];
const THERE: Position = [6.1, 45];
const BEND: Position = [6.05, 45.01];
const NETWORK = aRoadNetwork({ townHalls: [HERE, THERE], edges: [{ from: 0, to: 1, shape: [BEND] }] });
const BARE = { ...NETWORK, edges: { ...NETWORK.edges, shape: [undefined] } };
const BESIDE_THE_BEND: Position = [6.05, 45.009];

/** The questions on a network without shapes, whose area has a file with the bend, or none. */
function open(hasShapes = true) {
  const asked: string[] = [];
  const load = async (name: string, area?: string): Promise<Settled<unknown>> => {
    if (name === "roads") return { status: "ready", value: BARE };
    asked.push(`${name} ${area}`);
    if (hasShapes) return { status: "ready", value: new Map([[0, [BEND]]]) };
    return failed(`road-shapes-${area}.json`, "unreachable", "HTTP 404");
  };
  const get = async (name: string, area?: string) => {
    const loaded = await load(name, area);
    if (loaded.status === "ready") return loaded.value;
    throw new DataError((loaded as Extract<Settled<never>, { status: "failed" }>).fault);
  };
  const loader = { load, get } as unknown as Loader;
  return { work: createRoadsWork(loader, createRoadKeeper(loader)), asked };
}

it("loads no shapes where the data snap every position", async () => {
  const { work, asked } = open();
  expect(await work.route("ete", HERE, THERE)).toMatchObject({ line: [HERE, THERE] });
  expect((await work.costs(HERE, [THERE, undefined])).hiver[1]).toBe(Number.POSITIVE_INFINITY);
  expect(asked).toEqual([]);
});

it("draws a route along the shapes of its areas", async () => {
  const { work, asked } = open();
  expect((await work.drawnRoute("ete", HERE, THERE))?.line).toContainEqual(BEND);
  expect(asked).toEqual([`roadShapes ${NETWORK.areas[0]?.id}`]);
});

it("joins an address to the roads as they are drawn", async () => {
  const [toBend, straight] = await Promise.all(
    [open(), open(false)].map(async ({ work }) => (await work.route("ete", BESIDE_THE_BEND, THERE))?.line[1]),
  );
  expect(toBend?.[1]).toBeCloseTo(45.01, 3);
  expect(straight?.[1]).toBeCloseTo(45, 3);
});

it("keeps straight roads where the file of the shapes fails", async () => {
  const { work } = open(false);
  expect((await work.drawnRoute("ete", HERE, THERE))?.line).toEqual([HERE, THERE]);
});
