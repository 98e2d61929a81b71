import { afterEach, describe, expect, it, vi } from "vitest";
import { toResortColumns } from "../../formats/public-data/resort-columns.ts";
import { aConvention, aResort } from "../../testing/builders.ts";
import { loadResorts } from "./load-resorts.ts";

const dataset = { resorts: [aResort()], conventions: [aConvention()] };

function serve(json: unknown): void {
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith("/data/resorts.json") ? new Response(JSON.stringify(json)) : new Response("", { status: 404 }),
  );
}

describe("loadResorts", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("fetches and decodes resorts and conventions", async () => {
    serve(toResortColumns(dataset));
    expect(await loadResorts()).toEqual({ status: "ready", value: dataset });
  });

  it("calls a file damaged when a resort is invalid, and says where", async () => {
    serve({ ...toResortColumns(dataset), verification: [7] });
    const fault = { file: "resorts.json", kind: "damaged", detail: "verification: 7" };
    expect(await loadResorts()).toEqual({ status: "failed", fault });
  });
});
