import { describe, expect, it } from "vitest";
import type { Isochrone } from "../../domain/isochrone/isochrone.ts";
import type { Position } from "../../geo/position.ts";
import { aDevice } from "../../testing/device-builder.ts";
import { createIsochroneRepository } from "./repository.ts";

const GAP: Position = [6.07912, 44.55912];
const TODAY = new Date("2026-01-20T12:00:00Z");

function anIsochrone(minutes: Isochrone["minutes"], askedOn = "2026-01-20"): Isochrone {
  const ring = [
    [6, 44.5],
    [6.2, 44.5],
    [6.1, 44.7],
    [6, 44.5],
  ];
  return { minutes, askedOn, geometry: { type: "Polygon", coordinates: [ring] } };
}

describe("IsochroneRepository", () => {
  it("returns isochrones of an earlier visit for a position within ten metres", async () => {
    const { device, map } = aDevice();
    const first = createIsochroneRepository(device, () => TODAY);
    expect(await first.recall(GAP)).toEqual([]);
    expect(await first.keep(GAP, anIsochrone(20))).toBe(true);
    expect(await first.keep(GAP, anIsochrone(10))).toBe(true);
    expect([...map.keys()]).toEqual(["6.0791 44.5591 20", "6.0791 44.5591 10"]);
    const second = createIsochroneRepository(device, () => TODAY);
    expect(await second.recall([6.07908, 44.5591])).toEqual([anIsochrone(10), anIsochrone(20)]);
    expect(await second.recall([6.0795, 44.5591])).toEqual([]);
  });

  it("deletes isochrones that are damaged or older than 180 days", async () => {
    const { device, map } = aDevice([
      ["6.0791 44.5591 10", anIsochrone(10, "2025-07-23")],
      ["6.0791 44.5591 20", anIsochrone(20, "2025-07-24")],
      ["6.0791 44.5591 30", { ...anIsochrone(30), geometry: { type: "Polygon", coordinates: "all" } }],
    ]);
    const repository = createIsochroneRepository(device, () => TODAY);
    expect((await repository.recall(GAP)).map(({ minutes }) => minutes)).toEqual([20]);
    expect([...map.keys()]).toEqual(["6.0791 44.5591 20"]);
  });

  it("keeps isochrones in memory when the device refuses, and reports the refusal", async () => {
    const refuse = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    const repository = createIsochroneRepository({ entries: refuse, setMany: refuse, delMany: refuse }, () => TODAY);
    expect(await repository.recall(GAP)).toEqual([]);
    expect(await repository.keep(GAP, anIsochrone(10))).toBe(false);
    expect(await repository.recall(GAP)).toEqual([anIsochrone(10)]);
    await repository.forget(GAP);
    expect(await repository.recall(GAP)).toEqual([]);
  });

  it("deletes the isochrones of one place only", async () => {
    const { device } = aDevice();
    const repository = createIsochroneRepository(device, () => TODAY);
    await repository.keep(GAP, anIsochrone(10));
    await repository.keep([6.6, 44.9], anIsochrone(10));
    await repository.forget(GAP);
    expect(await repository.recall(GAP)).toEqual([]);
    expect(await createIsochroneRepository(device, () => TODAY).recall([6.6, 44.9])).toHaveLength(1);
  });
});
