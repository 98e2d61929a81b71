import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { askPolitely, limitRate, OnlineFault, type Politeness } from "./ask-politely.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A clock without real waiting, and the recorded waits. */
function aClock() {
  const waited: number[] = [];
  let now = Date.parse("2026-11-25T10:00:00Z");
  const sleep = async (ms: number) => {
    waited.push(ms);
    now += ms;
  };
  return { clock: { now: () => now, sleep }, waited };
}

/** A local server that gives these answers in turn, and repeats the last. */
async function open(...answers: readonly [RequestListener, ...RequestListener[]]) {
  let requestCount = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requestCount++, answers.length - 1)] ?? answers[0];
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/communes`;
  const { clock, waited } = aClock();
  const ask = (options: Partial<Politeness> = {}) =>
    askPolitely(url, { timeoutMs: 5000, tries: 3, waitMs: 500, clock, ...options });
  return { url, ask, waited, clock, asked: () => requestCount };
}

function status(code: number, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => response.writeHead(code, headers).end("{}");
}

const good: RequestListener = (_request, response) => response.end('{"a":1}');
const page: RequestListener = (_request, response) => response.end("<!doctype html>\n<p>Maintenance");
const silence: RequestListener = () => undefined;
const hangUp: RequestListener = (request) => request.socket.destroy();
const halfAnswer: RequestListener = (request, response) => {
  response.writeHead(200, { "content-length": "100" }).write('{"a":');
  setTimeout(() => request.socket.destroy(), 20);
};

async function faultOf(answer: Promise<unknown>): Promise<OnlineFault> {
  const outcome = await answer.catch((error: unknown) => error);
  if (outcome instanceof OnlineFault) return outcome;
  throw new Error(`expected an OnlineFault, not ${String(outcome)}`);
}

describe("requesting a public service", () => {
  it("gives the JSON of the answer, without waiting", async () => {
    const { ask, waited, asked: requestCount } = await open(good);
    expect(await ask()).toEqual({ a: 1 });
    expect([requestCount(), waited]).toEqual([1, []]);
  });

  it.each<[string, RequestListener, Partial<Politeness>]>([
    ["HTTP 429", status(429), {}],
    ["HTTP 500", status(500), {}],
    ["an HTML page", page, {}],
    ["a broken connection", hangUp, {}],
    ["an incomplete answer", halfAnswer, {}],
    ["silence", silence, { timeoutMs: 200 }],
  ])("retries after %s, with growing delays", async (_what, bad, options) => {
    const { ask, waited } = await open(bad, bad, good);
    expect(await ask(options)).toEqual({ a: 1 });
    expect(waited).toEqual([500, 1000]);
  });

  it.each<[string, RequestListener, Partial<Politeness>, OnlineFault["reason"], RegExp]>([
    ["HTTP 429", status(429), {}, "busy", /HTTP 429.* Essayé 3 fois\. Relancez/],
    ["HTTP 503", status(503), {}, "broken", /HTTP 503.* Essayé 3 fois\. Relancez/],
    ["an HTML page", page, {}, "garbage", /« <!doctype html> <p>Maintenance ».* Essayé 3 fois\. Relancez/],
    ["a broken connection", hangUp, {}, "unreachable", /joint \(.+\)\. Essayé 3 fois\. Vérifiez/],
    ["silence", silence, { timeoutMs: 100 }, "silent", /en 0.1 s\. Essayé 3 fois\. Vérifiez/],
  ])("gives up on %s with what happened, where, and what to do", async (_what, bad, options, reason, sentence) => {
    const { ask, url, asked: requestCount } = await open(bad);
    const fault = await faultOf(ask(options));
    expect(fault).toMatchObject({ reason, url, message: expect.stringMatching(sentence) });
    expect(fault.message).toContain(url);
    expect(requestCount()).toBe(3);
  });

  it("does not retry a refusal", async () => {
    const { ask, asked: requestCount, waited } = await open(status(404));
    expect(await faultOf(ask())).toMatchObject({ reason: "refused", message: expect.stringContaining("HTTP 404") });
    expect([requestCount(), waited]).toEqual([1, []]);
  });

  it.each([
    ["seconds", "7", 7000],
    ["a date", "Wed, 25 Nov 2026 10:00:09 GMT", 9000],
    ["a past date", "Wed, 25 Nov 2026 09:00:00 GMT", 500],
    ["an invalid value", "bientôt", 500],
  ])("waits as long as the service says, in %s", async (_what, retryAfter, expected) => {
    const headers = { "retry-after": encodeURI(retryAfter).replaceAll("%20", " ") };
    const { ask, waited } = await open(status(429, headers), good);
    expect(await ask()).toEqual({ a: 1 });
    expect(waited).toEqual([expected]);
  });

  it.each([
    ["3600", "60 min"],
    ["604800", "7 jours"],
    ["99999999999", "plus d’un an"],
  ])("does not wait %s s for a service, and says « %s »", async (seconds, span) => {
    const { ask, asked: requestCount } = await open(status(503, { "retry-after": seconds }), good);
    expect((await faultOf(ask())).message).toContain(`attendre ${span} : relancez`);
    expect(requestCount()).toBe(1);
  });

  it("stops receiving an answer beyond the limit, and does not retry", async () => {
    let sent = 0;
    const endless: RequestListener = (_request, response) => {
      const send = () => {
        while (!response.destroyed && sent < 1000 && response.write(Buffer.alloc(1_000_000, 32))) sent++;
        if (sent++ < 1000) response.once("drain", send);
      };
      send();
    };
    const { ask, asked: requestCount } = await open(endless);
    const fault = await faultOf(ask({ mostBytes: 3_000_000 }));
    expect(fault).toMatchObject({ reason: "refused", message: expect.stringContaining("dépasse 3 Mo") });
    expect(requestCount()).toBe(1);
    expect(sent).toBeLessThan(100);
  });

  it("can be aborted before, during the request and while it waits", async () => {
    const before = await open(good);
    expect(await faultOf(before.ask({ signal: AbortSignal.abort() }))).toMatchObject({ reason: "aborted" });
    expect(before.asked()).toBe(0);

    const giving = new AbortController();
    const during = await open(() => giving.abort());
    expect(await faultOf(during.ask({ signal: giving.signal }))).toMatchObject({ reason: "aborted" });
    expect(during.asked()).toBe(1);

    const between = await open(status(500));
    const sleep = async () => {
      throw new Error("woken");
    };
    const fault = await faultOf(between.ask({ clock: { now: () => 0, sleep } }));
    expect(fault).toMatchObject({ reason: "aborted" });
  });
});

describe("the rate limit", () => {
  it("applies to all requests of one origin together, retries included, and to no other origin", async () => {
    const { ask, waited } = await open(status(500, { "retry-after": "0" }), good);
    await Promise.all([ask({ perSecond: 5 }), ask({ perSecond: 5 })]);
    // Waits of the rate limit come with the 0 ms that the service requests before the one retry.
    expect(waited.filter((ms) => ms > 0)).toEqual([200, 200]);

    const other = aClock();
    await limitRate("http://127.0.0.1:1/", 5, other);
    expect(other.waited).toEqual([]);
  });

  it("makes every request wait after the service has answered HTTP 429", async () => {
    const moments: number[] = [];
    const { ask, clock } = await open(status(429, { "retry-after": "5" }), (request, response) => {
      moments.push(clock.now());
      good(request, response);
    });
    const begun = clock.now();
    await Promise.all([ask({ perSecond: 5 }), ask({ perSecond: 5 }), ask({ perSecond: 5 })]);
    expect(moments).toHaveLength(3);
    expect(Math.min(...moments) - begun).toBeGreaterThanOrEqual(5000);
  });
});
