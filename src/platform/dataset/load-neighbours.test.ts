import { afterEach, describe, expect, it, vi } from "vitest";
import type { CodeDepartement } from "../../domain/codes.ts";
import { toPlaceFeature } from "../../formats/public-data/write-place-feature.ts";
import { aPlace } from "../../testing/builders.ts";
import { loadNeighbours } from "./load-neighbours.ts";

const DIE = aPlace({ id: "fs-155", commune: "Die", codeDepartement: "26" as CodeDepartement });

function serve(json: unknown): void {
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("/data/neighbours.geojson") ? new Response(JSON.stringify(json)) : new Response("", { status: 404 }),
  );
}

describe("loadNeighbours", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("fetches and decodes places with the code of their département", async () => {
    serve({ type: "FeatureCollection", features: [toPlaceFeature(DIE)] });
    expect(await loadNeighbours()).toEqual({ status: "ready", value: [DIE] });
  });

  it("calls a file damaged when a feature is not a place, and names the feature", async () => {
    serve({ type: "FeatureCollection", features: [toPlaceFeature(DIE), { ...toPlaceFeature(DIE), geometry: null }] });
    const fault = {
      file: "neighbours.geojson",
      kind: "damaged",
      detail: expect.stringMatching(/^features\.1\.geometry/),
    };
    expect(await loadNeighbours()).toEqual({ status: "failed", fault });
  });
});
