import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { circle } from "@turf/turf";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Position } from "../../geo/position.ts";
import { createAskIsochrone, type IsochroneOptions } from "./service.ts";

const GAP: Position = [6.0791234, 44.5591234];
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Starts a local server with this answer; records the requests. */
async function open(answer: RequestListener, options: IsochroneOptions = {}) {
  const requests: { readonly path: string; readonly parameters: Record<string, string>; readonly referer?: string }[] =
    [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const { referer } = request.headers;
    requests.push({ path: pathname, parameters: Object.fromEntries(searchParams), ...(referer && { referer }) });
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/navigation/isochrone`;
  const ask = createAskIsochrone({ baseUrl, ...options });
  const { signal } = new AbortController();
  return { ask, asked: requests, askGap: () => ask(GAP, 20, { signal }) };
}

function answerJson(json: unknown): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(json));
  };
}

function road2(geometry: unknown) {
  return {
    point: "6.07912,44.55912",
    resource: "bdtopo-valhalla",
    costType: "time",
    costValue: "20",
    geometry,
    alerts: [],
  };
}

const DISC = circle([6.08, 44.56], 12, { steps: 12 }).geometry;

describe("requesting an isochrone", () => {
  it("sends the position rounded to a metre, the direction, the profile and the minutes, and no referrer", async () => {
    const { askGap, asked: requests } = await open(answerJson(road2(DISC)));
    await askGap();
    expect(requests).toEqual([
      {
        path: "/navigation/isochrone",
        parameters: {
          resource: "bdtopo-valhalla",
          point: "6.07912,44.55912",
          costType: "time",
          costValue: "20",
          timeUnit: "minute",
          profile: "car",
          direction: "arrival",
          geometryFormat: "geojson",
          crs: "EPSG:4326",
        },
      },
    ]);
  });

  it("gives the area rounded to a metre, with closed rings", async () => {
    const open3d = DISC.coordinates.map((ring) => ring.slice(0, -1).map((vertex) => [...vertex, 700]));
    const { askGap } = await open(answerJson(road2({ type: "Polygon", coordinates: open3d })));
    const answer = await askGap();
    const rounded = DISC.coordinates.map((ring) =>
      ring.map((vertex) => vertex.map((degrees) => Math.round(degrees * 1e5) / 1e5)),
    );
    expect(answer).toEqual({ kind: "found", geometry: { type: "Polygon", coordinates: rounded } });
  });

  it("gives several parts as a MultiPolygon, and a single part as a Polygon", async () => {
    const other = circle([6.3, 44.6], 2, { steps: 6 }).geometry.coordinates;
    const several = await open(answerJson(road2({ type: "MultiPolygon", coordinates: [DISC.coordinates, other] })));
    expect(await several.askGap()).toMatchObject({ geometry: { type: "MultiPolygon" } });
    const single = await open(answerJson(road2({ type: "MultiPolygon", coordinates: [DISC.coordinates] })));
    expect(await single.askGap()).toMatchObject({ geometry: { type: "Polygon" } });
  });

  it.each<[string, unknown]>([
    ["a line", { type: "LineString", coordinates: DISC.coordinates[0] }],
    ["nothing", null],
    ["no ring", { type: "Polygon", coordinates: [] }],
    ["a ring of three positions", { type: "Polygon", coordinates: [DISC.coordinates[0]?.slice(0, 3)] }],
    ["swapped axes", { type: "Polygon", coordinates: [DISC.coordinates[0]?.map(([x, y]) => [y, x])] }],
    ["another place", circle([2.35, 48.85], 12, { steps: 12 }).geometry],
    ["text instead of numbers", { type: "Polygon", coordinates: [[["6", "44"]]] }],
  ])("refuses %s as an answer", async (_what, geometry) => {
    const { askGap } = await open(answerJson(road2(geometry)));
    expect(await askGap()).toEqual({ kind: "unavailable" });
  });

  it("gives the waiting time after HTTP 429", async () => {
    const { askGap } = await open((_request, response) => response.writeHead(429, { "retry-after": "3" }).end());
    expect(await askGap()).toEqual({ kind: "busy", waitMs: 3000 });
  });

  it.each<[string, RequestListener]>([
    ["HTTP 500", (_request, response) => response.writeHead(500).end("{}")],
    ["a page", (_request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>")],
    ["a broken connection", (request) => request.socket.destroy()],
    ["silence", () => undefined],
    ["an endless answer", (_request, response) => response.end(Buffer.alloc(11_000_000, 32))],
  ])("is unavailable after %s", async (_what, answer) => {
    const { askGap } = await open(answer, { timeoutMs: 300 });
    expect(await askGap()).toEqual({ kind: "unavailable" });
  });

  it("can be aborted while it waits", async () => {
    const { ask, asked: requests } = await open(() => undefined);
    const giving = new AbortController();
    const answer = ask(GAP, 30, giving);
    await vi.waitFor(() => expect(requests).toHaveLength(1), 4000);
    giving.abort();
    expect(await answer).toEqual({ kind: "aborted" });
  });
});
