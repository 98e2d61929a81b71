import { afterEach, describe, expect, it, vi } from "vitest";
import { toTransitColumns } from "../../formats/public-data/transit-columns.ts";
import { aTransitTable } from "../../testing/transit-table-builders.ts";
import { loadTransit } from "./load-transit.ts";

function serve(body: string): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    requests.push(url.split("/").at(-1) ?? "");
    return new Response(body);
  });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

describe("loadTransit", () => {
  it("decodes the answers without a car", async () => {
    const table = aTransitTable();
    const requests = serve(JSON.stringify(toTransitColumns(table)));
    expect(await loadTransit(2, 5)).toMatchObject({ status: "ready", value: { table } });
    expect(requests).toEqual(["transit.json"]);
  });

  it.each([
    ["a file for other communes", JSON.stringify(toTransitColumns(aTransitTable())), "communes: 2 / 3"],
    ["a page instead of the file", "<!doctype html>", ""],
  ])("names the fault of %s", async (_what, body, detail) => {
    serve(body);
    expect(await loadTransit(3, 5)).toMatchObject({
      status: "failed",
      fault: { file: "transit.json", kind: "damaged", ...(detail === "" ? {} : { detail }) },
    });
  });
});
