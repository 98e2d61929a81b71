import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Position } from "../domain/geo/position.ts";
import { type DeviceLocation, type Locator, locate } from "./locate.ts";

const GAP: Position = [6.08, 44.56];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function at([longitude, latitude]: Position, accuracy = 20): GeolocationPosition {
  const coords = { longitude, latitude, accuracy, altitude: null, altitudeAccuracy: null, heading: null, speed: null };
  return { coords: { ...coords, toJSON: () => coords }, timestamp: 0, toJSON: () => coords };
}

function finding(position: Position): Locator {
  return { getCurrentPosition: (found) => void setTimeout(() => found(at(position)), 100) };
}

function failing(code: number): Locator {
  return { getCurrentPosition: (_found, failed) => void setTimeout(() => failed({ code }), 100) };
}

async function locationBy(
  locator: Locator | undefined,
  townHalls: readonly Position[] = [GAP],
): Promise<DeviceLocation> {
  const location = locate(locator, { timeoutMs: 10_000, townHalls });
  await vi.runAllTimersAsync();
  return location;
}

describe("locate", () => {
  it("finds the device among the communes", async () => {
    const found = { kind: "found", position: [6.1, 44.6], accuracyM: 20 };
    expect(await locationBy(finding([6.1, 44.6]))).toEqual(found);
  });

  it("finds it outside when no commune is near", async () => {
    expect(await locationBy(finding([5, 46]))).toEqual({ kind: "outside", position: [5, 46] });
  });

  it("takes the box of the region before the communes have come", async () => {
    expect(await locationBy(finding([5, 46]), [])).toMatchObject({ kind: "found" });
    expect(await locationBy(finding([2.35, 48.85]), [])).toEqual({ kind: "outside", position: [2.35, 48.85] });
  });

  it.each([
    [1, "refused"],
    [2, "unavailable"],
    [3, "timeout"],
    [99, "unavailable"],
  ])("calls failure %d %s", async (code, kind) => {
    expect(await locationBy(failing(code))).toEqual({ kind });
  });

  it("is unavailable without geolocation", async () => {
    expect(await locationBy(undefined)).toEqual({ kind: "unavailable" });
  });

  it("is unavailable where geolocation throws", async () => {
    const getCurrentPosition = () => {
      throw new DOMException("forbidden", "SecurityError");
    };
    expect(await locationBy({ getCurrentPosition })).toEqual({ kind: "unavailable" });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("is unavailable when the device says %d", async (latitude) => {
    expect(await locationBy(finding([6, latitude]))).toEqual({ kind: "unavailable" });
  });

  it("asks for a good position, of this minute, in the time allowed", async () => {
    const getCurrentPosition = vi.fn<Locator["getCurrentPosition"]>((found) => found(at(GAP)));
    await locationBy({ getCurrentPosition });
    expect(getCurrentPosition.mock.calls.map(([, , options]) => options)).toEqual([
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    ]);
  });

  it("ends when the question for permission is never answered, not before a minute", async () => {
    const told = vi.fn();
    void locate({ getCurrentPosition: () => undefined }, { timeoutMs: 10_000, townHalls: [] }).then(told);
    await vi.advanceTimersByTimeAsync(69_999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith({ kind: "timeout" });
  });

  it("leaves no timer behind", async () => {
    const getCurrentPosition: Locator["getCurrentPosition"] = (found) => found(at(GAP));
    expect(await locate({ getCurrentPosition }, { timeoutMs: 10_000, townHalls: [GAP] })).toMatchObject({
      kind: "found",
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});
