import { MessageChannel } from "node:worker_threads";
import { type Endpoint, expose } from "comlink";
import { expect, it, vi } from "vitest";
import { STRAIGHT } from "../../domain/access/access-model.ts";
import type { Demand } from "../../domain/demand/demand.ts";
import { aCommune } from "../../testing/builders.ts";
import { openCompute } from "./compute.ts";
import { type ComputeWork, createComputeWork } from "./compute-work.ts";

/** A square of some 110 km around Gap. */
const TERRITORIES = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [5.5, 44],
            [6.5, 44],
            [6.5, 45],
            [5.5, 45],
            [5.5, 44],
          ],
        ],
      },
    },
  ],
} as const;
const GAP = [6.08, 44.56] as const;

/** Workers on this thread, each with the inputs that it was sent; the first one fails where the test says so. */
function open(failsFirst = false) {
  const workers: { readonly sent: string[]; readonly terminate: () => void }[] = [];
  const create = () => {
    const { port1, port2 } = new MessageChannel();
    const work = createComputeWork();
    const sent: string[] = [];
    const exposed: ComputeWork = {
      ...work,
      send: (name, input) => {
        sent.push(name);
        work.send(name, input);
      },
    };
    const fails = failsFirst && workers.length === 0;
    if (!fails) expose(exposed, port2 as unknown as Endpoint);
    const terminate = vi.fn(() => port1.close());
    workers.push({ sent, terminate });
    const worker = Object.assign(port1, { terminate }) as unknown as Worker;
    if (fails) setTimeout(() => worker.dispatchEvent(new Event("error")));
    return worker;
  };
  const compute = openCompute(create);
  const end = () => {
    for (const { terminate } of workers) terminate();
  };
  return { compute, workers, end };
}

it("starts one worker at the first call, and sends it each input once", async () => {
  const { compute, workers, end } = open();
  expect(workers).toHaveLength(0);
  const { coveredKm2, gapKm2 } = await compute.coveredArea(TERRITORIES as never, [GAP], 10);
  expect(coveredKm2).toBeCloseTo(314, -1);
  expect(coveredKm2 + gapKm2).toBeGreaterThan(8000);
  await compute.coveredArea(TERRITORIES as never, [GAP], 20);
  expect(workers.map(({ sent }) => sent)).toEqual([["territories"]]);
  end();
});

it("sends an input again when it is another object", async () => {
  const { compute, workers, end } = open();
  await compute.coveredArea(TERRITORIES as never, [GAP], 10);
  await compute.coveredArea({ ...TERRITORIES } as never, [GAP], 10);
  expect(workers[0]?.sent).toEqual(["territories", "territories"]);
  end();
});

it("ends a worker that failed, and starts another at the next call", async () => {
  const { compute, workers, end } = open(true);
  await expect(compute.coveredArea(TERRITORIES as never, [GAP], 10)).rejects.toThrow("The worker failed");
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  expect((await compute.coveredArea(TERRITORIES as never, [GAP], 10)).coveredKm2).toBeCloseTo(314, -1);
  expect(workers).toHaveLength(2);
  end();
});

it("lets a call in progress finish when another call of the same worker rejects", async () => {
  const { compute, workers, end } = open();
  const covered = compute.coveredArea(TERRITORIES as never, [GAP], 10);
  const damaged = compute.siting({} as never, { communes: [], points: [] } as unknown as Demand, undefined);
  await expect(damaged).rejects.toThrow();
  expect((await covered).coveredKm2).toBeCloseTo(314, -1);
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  end();
});

it("finds the best next place for the demand that it was sent", async () => {
  const { compute, end } = open();
  const communes = [
    aCommune({ position: [6, 44], population: 100 }),
    aCommune({ position: [6.5, 44], population: 900 }),
  ];
  const points = communes.map(({ position, population }, communeRank) => ({ position, population, communeRank }));
  const inquiry = {
    model: STRAIGHT,
    places: [],
    threshold: 10,
    count: 1,
    candidates: [0, 1],
    demand: [0, 1],
  } as const;
  const { sites } = await compute.siting(inquiry, { communes, points } as unknown as Demand, undefined);
  expect(sites).toMatchObject([{ commune: 1, gain: 900 }]);
  end();
});

it("rejects a computation whose input was not sent", async () => {
  await expect(createComputeWork().coveredArea([GAP], 10)).rejects.toThrow('The input "territories" was not sent.');
});
