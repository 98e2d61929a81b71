import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import type { AddressResult } from "../../domain/origin.ts";
import { createGeocoder, type GeocoderOptions, readAddresses } from "./geocode-addresses.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

interface Asked {
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
}

/** A geocoder that requests a local server with this answer. */
async function open(answer: RequestListener, options: GeocoderOptions = {}) {
  const requests: Asked[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const { cookie, referer } = request.headers;
    requests.push({ path: pathname, parameters: Object.fromEntries(searchParams), cookie, referer });
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage`;
  const geocoder = createGeocoder({ baseUrl, ...options });
  const { signal } = new AbortController();
  return {
    ...geocoder,
    asked: requests,
    server,
    search: (text: string) => geocoder.searchAddresses(text, { signal }),
    signal,
  };
}

function aFeature(name: string, citycode: string, type = "housenumber") {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [6.08, 44.56] },
    properties: { label: `${name} Gap`, score: 0.9, id: name, type, name, postcode: "05000", citycode, city: "Gap" },
  };
}

const RUE_CARNOT = aFeature("12 Rue Carnot", "05061");

function answerJson(...features: object[]): RequestListener {
  return (_request, response) => sendJson(response, JSON.stringify({ type: "FeatureCollection", features }));
}

function sendJson(response: ServerResponse, text: string): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(text);
}

function answerStatus(status: number, headers: Record<string, string> = {}): RequestListener {
  const body = JSON.stringify({ type: "FeatureCollection", features: [] });
  return (_request, response) => response.writeHead(status, headers).end(body);
}

function namesOf(result: AddressResult): readonly string[] | string {
  return result.kind === "found" ? result.addresses.map(({ name }) => name) : result.kind;
}

describe("searchAddresses", () => {
  it("gives the addresses of the answer", async () => {
    const { search } = await open(answerJson(RUE_CARNOT));
    const address = {
      id: "12 Rue Carnot",
      label: "12 Rue Carnot Gap",
      name: "12 Rue Carnot",
      postcode: "05000",
      city: "Gap",
      codeCommune: "05061",
      position: [6.08, 44.56],
      kind: "housenumber",
      score: 0.9,
    };
    expect(await search("12 rue carnot gap")).toEqual({ kind: "found", addresses: [address] });
  });

  it("requests five addresses near the middle of the map, and sends nothing else", async () => {
    const { search, asked: requests } = await open(answerJson());
    await search("  12 rue\tCarnot, Gap & l’Argentière ");
    const parameters = {
      q: "12 rue Carnot, Gap & l’Argentière",
      index: "address",
      limit: "5",
      autocomplete: "1",
      lon: "6.3",
      lat: "45",
    };
    expect(requests).toEqual([{ path: "/geocodage/search", parameters, cookie: undefined, referer: undefined }]);
  });

  it.each(["", "  ", "ab", "--- ab", "???"])("sends no request for %j", async (text) => {
    const { search, asked: requests } = await open(answerJson(RUE_CARNOT));
    expect(await search(text)).toEqual({ kind: "found", addresses: [] });
    expect(requests).toEqual([]);
  });

  it("sends at most 200 characters, from the first letter or digit on", async () => {
    const { search, asked: requests } = await open(answerJson());
    await search(`(« ${"a".repeat(300)}`);
    expect(requests[0]?.parameters["q"]).toBe("a".repeat(200));
  });

  it("keeps the order, and drops communes and addresses outside the seven départements", async () => {
    const { search } = await open(
      answerJson(
        aFeature("Rue de Lyon", "69123", "street"),
        aFeature("Rue Carnot", "05061", "street"),
        aFeature("Gap", "05061", "municipality"),
        aFeature("Les Carnots", "84003", "locality"),
        aFeature("Corse", "2A004", "street"),
      ),
    );
    expect(namesOf(await search("carnot"))).toEqual(["Rue Carnot", "Les Carnots"]);
  });

  it("gives none when every address is outside", async () => {
    const { search } = await open(answerJson(aFeature("Rue de Lyon", "69123", "street")));
    expect(await search("rue de lyon")).toEqual({ kind: "found", addresses: [] });
  });
});

const BROKEN: readonly (readonly [string, RequestListener])[] = [
  ["500", answerStatus(500)],
  ["503", answerStatus(503)],
  ["400", answerStatus(400)],
  ["404", answerStatus(404)],
  ["a page instead of JSON", (_request, response) => response.end("<!doctype html><p>Maintenance")],
  ["JSON cut short", (_request, response) => sendJson(response, '{"type":"FeatureCollection","features":[{"ty')],
  ["nothing", (_request, response) => response.end()],
  ["JSON of another shape", (_request, response) => sendJson(response, '{"results":[]}')],
  ["a broken connection", (_request, response) => response.destroy()],
  [
    "an incomplete body",
    (_request, response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"type":');
      setTimeout(() => response.destroy(), 10);
    },
  ],
];

describe("A failing geocoder", () => {
  it.each(BROKEN)("is unavailable: %s", async (_what, answer) => {
    const { search } = await open(answer);
    expect(await search("rue carnot")).toEqual({ kind: "unavailable" });
  });

  it("is unavailable when the connection is refused", async () => {
    const { search, server } = await open(answerJson());
    await new Promise((resolve) => server.close(resolve));
    expect(await search("rue carnot")).toEqual({ kind: "unavailable" });
  });

  it("is unavailable when no answer comes within the time limit", async () => {
    const { search, asked: requests } = await open(() => undefined, { timeoutMs: 60 });
    const start = performance.now();
    expect(await search("rue carnot")).toEqual({ kind: "unavailable" });
    expect(performance.now() - start).toBeGreaterThan(50);
    // None where a busy machine had not yet connected.
    expect(requests.length).toBeLessThanOrEqual(1);
  });

  it("is unavailable when the body does not end", async () => {
    const begin: RequestListener = (_request, response) => response.writeHead(200).write('{"type":');
    const { search } = await open(begin, { timeoutMs: 60 });
    expect(await search("rue carnot")).toEqual({ kind: "unavailable" });
  });

  it("has its unread body cancelled", async () => {
    let hasLeft: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      hasLeft = resolve;
    });
    const { search } = await open((_request, response) => {
      response.on("close", hasLeft).writeHead(500).write("Maintenance");
    });
    expect(await search("rue carnot")).toEqual({ kind: "unavailable" });
    await left;
  });

  it("is waited for within the time limit", async () => {
    const { search } = await open((request, response) => {
      setTimeout(() => answerJson(RUE_CARNOT)(request, response), 40);
    });
    expect(namesOf(await search("rue carnot"))).toEqual(["12 Rue Carnot"]);
  });

  it("has a time limit of four seconds by default", async () => {
    vi.useFakeTimers();
    try {
      const never = (_url: string, { signal }: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
        });
      let result: AddressResult | undefined;
      const { searchAddresses } = createGeocoder({ fetch: never });
      void searchAddresses("rue carnot", new AbortController()).then((value) => {
        result = value;
      });
      await vi.advanceTimersByTimeAsync(3999);
      expect(result).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(result).toEqual({ kind: "unavailable" });
    } finally {
      vi.useRealTimers();
    }
  });

  it("may be requested again at once", async () => {
    let isBroken = true;
    const { search } = await open((request, response) =>
      (isBroken ? answerStatus(500) : answerJson(RUE_CARNOT))(request, response),
    );
    expect(await search("rue carnot")).toEqual({ kind: "unavailable" });
    isBroken = false;
    expect(namesOf(await search("rue carnot"))).toEqual(["12 Rue Carnot"]);
  });
});

describe("A geocoder that answered HTTP 429", () => {
  /** Busy at first, with a clock controlled by the test. */
  async function openBusy(headers: Record<string, string>) {
    let nowMs = 1000;
    let isBusy = true;
    const opened = await open(
      (request, response) => (isBusy ? answerStatus(429, headers) : answerJson(RUE_CARNOT))(request, response),
      { now: () => nowMs },
    );
    expect(await opened.search("rue carnot")).toEqual({ kind: "busy" });
    isBusy = false;
    const passMs = (ms: number) => {
      nowMs += ms;
    };
    return { ...opened, passMs };
  }

  it.each([
    ["the seconds of retry-after", { "retry-after": "2" }, 2000],
    ["five seconds without retry-after", {}, 5000],
    ["five seconds when retry-after is a date", { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, 5000],
    ["five seconds when retry-after is invalid", { "retry-after": "-3" }, 5000],
  ])("gets no request for %s", async (_what, headers, waitMs) => {
    const { search, passMs, asked: requests } = await openBusy(headers);
    passMs(waitMs - 1);
    expect(await search("rue carnot")).toEqual({ kind: "busy" });
    expect(requests).toHaveLength(1);
    passMs(1);
    expect(namesOf(await search("rue carnot"))).toEqual(["12 Rue Carnot"]);
    expect(requests).toHaveLength(2);
  });

  it("gets no request before the end of the longer of two pauses", async () => {
    const waits = ["9", "1"];
    let nowMs = 0;
    const { search, asked: requests } = await open(
      (request, response) => answerStatus(429, { "retry-after": waits.shift() ?? "" })(request, response),
      { now: () => nowMs },
    );
    await Promise.all([search("rue carnot"), search("rue carnot gap")]);
    nowMs = 8999;
    expect(await search("rue carnot")).toEqual({ kind: "busy" });
    expect(requests).toHaveLength(2);
  });
});

describe("An aborted request", () => {
  it("ends at once, and closes the connection", async () => {
    let hasLeft: () => void = () => undefined;
    const left = new Promise<void>((resolve) => {
      hasLeft = resolve;
    });
    const { searchAddresses, asked: requests } = await open((_request, response) => response.on("close", hasLeft));
    const asking = new AbortController();
    const result = searchAddresses("rue carnot", asking);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    asking.abort();
    expect(await result).toEqual({ kind: "aborted" });
    await left;
  });

  it("ends while the body is read", async () => {
    const { searchAddresses, asked: requests } = await open((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"type":');
    });
    const asking = new AbortController();
    const result = searchAddresses("rue carnot", asking);
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    asking.abort();
    expect(await result).toEqual({ kind: "aborted" });
  });

  it("is not sent when it was aborted before", async () => {
    const { searchAddresses, asked: requests } = await open(answerJson(RUE_CARNOT));
    const signal = AbortSignal.abort();
    expect(await searchAddresses("rue carnot", { signal })).toEqual({ kind: "aborted" });
    expect(requests).toEqual([]);
  });

  it("does not affect the next one", async () => {
    const { searchAddresses, search } = await open(answerJson(RUE_CARNOT));
    const asking = new AbortController();
    const first = searchAddresses("rue", asking);
    asking.abort();
    expect(await first).toEqual({ kind: "aborted" });
    expect(namesOf(await search("rue carnot"))).toEqual(["12 Rue Carnot"]);
  });
});

describe("locateAddress", () => {
  const GAP = "05061" as CodeCommune;

  it("asks for one address of the commune, and sends nothing else", async () => {
    const { locateAddress, asked: requests, signal } = await open(answerJson(RUE_CARNOT));
    expect(namesOf(await locateAddress("12 rue Carnot 05000 Gap", GAP, signal))).toEqual(["12 Rue Carnot"]);
    const parameters = { q: "12 rue Carnot 05000 Gap", citycode: GAP, index: "address", limit: "1" };
    expect(requests).toEqual([{ path: "/geocodage/search", parameters, cookie: undefined, referer: undefined }]);
  });

  it.each([
    ["in another commune", aFeature("12 Rue Carnot", "05023")],
    ["of the commune as a whole", aFeature("Gap", "05061", "municipality")],
    ["unlike the text", { ...RUE_CARNOT, properties: { ...RUE_CARNOT.properties, score: 0.4 } }],
  ])("gives no address %s", async (_what, feature) => {
    const { locateAddress, signal } = await open(answerJson(feature));
    expect(await locateAddress("12 rue Carnot", GAP, signal)).toEqual({ kind: "found", addresses: [] });
  });
});

const FEATURE = {
  type: "Feature",
  geometry: { type: "Point", coordinates: [6.08, 44.56] },
  properties: {
    label: "12 Rue Carnot 05000 Gap",
    score: 0.97,
    id: "05061_0410_00012",
    type: "housenumber",
    name: "12 Rue Carnot",
    postcode: "05000",
    citycode: "05061",
    city: "Gap",
    context: "05, Hautes-Alpes, Provence-Alpes-Côte d'Azur",
    importance: 0.6,
  },
};
const GAP = {
  id: "05061_0410_00012",
  label: "12 Rue Carnot 05000 Gap",
  name: "12 Rue Carnot",
  postcode: "05000",
  city: "Gap",
  codeCommune: "05061",
  position: [6.08, 44.56],
  kind: "housenumber",
  score: 0.97,
};

function collectionOf(...features: unknown[]): unknown {
  return { type: "FeatureCollection", features, query: "12 rue carnot gap" };
}

function withProperties(changes: object): unknown {
  return { ...FEATURE, properties: { ...FEATURE.properties, ...changes } };
}

function at(coordinates: unknown): unknown {
  return { ...FEATURE, geometry: { type: "Point", coordinates } };
}

describe("readAddresses", () => {
  it("reads an address without postcode, or with an invalid one", () => {
    const feature = withProperties({ postcode: undefined, citycode: "Gap" });
    expect(readAddresses(collectionOf(feature))).toEqual([{ ...GAP, postcode: "", codeCommune: undefined }]);
  });

  it("drops the altitude of a position", () => {
    expect(readAddresses(collectionOf(at([6.08, 44.56, 735])))).toEqual([GAP]);
  });

  it.each([
    ["a feature without properties", { ...FEATURE, properties: null }],
    ["another kind", withProperties({ type: "poi" })],
    ["an empty label", withProperties({ label: "" })],
    ["a code that is a number", withProperties({ citycode: 5061 })],
    ["text instead of a position", at(["6.08", "44.56"])],
    ["latitude before longitude, off the globe", at([6.08, 144.56])],
    ["half a position", at([6.08])],
    ["no feature", null],
  ])("leaves out %s", (_what, feature) => {
    expect(readAddresses(collectionOf(feature, FEATURE))).toEqual([GAP]);
  });

  it.each([
    ["null", null],
    ["text", "erreur"],
    ["an error", { code: 400, message: "Failed parsing query" }],
    ["a list", [FEATURE]],
    ["a collection without features", { type: "FeatureCollection" }],
    ["only unreadable features", collectionOf({ ...FEATURE, properties: {} })],
  ])("refuses %s", (_what, json) => {
    expect(readAddresses(json)).toBeUndefined();
  });
});
