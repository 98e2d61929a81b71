import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { downloadPolitely, OnlineFault, type Politeness } from "./ask-politely.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A local server that gives these answers in turn, and repeats the last; the waits between requests are recorded, not waited. */
async function open(...answers: readonly [RequestListener, ...RequestListener[]]) {
  let requestCount = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requestCount++, answers.length - 1)] ?? answers[0];
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/communes`;
  const waited: number[] = [];
  const sleep = async (ms: number) => void waited.push(ms);
  const ask = async (options: Partial<Politeness> = {}): Promise<unknown> => {
    const { bytes } = await downloadPolitely(url, { timeoutMs: 5000, tries: 3, waitMs: 500, sleep, ...options });
    return JSON.parse(new TextDecoder().decode(bytes));
  };
  return { url, ask, waited, asked: () => requestCount };
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

async function faultOf(answer: Promise<unknown>): Promise<string> {
  const outcome = await answer.catch((error: unknown) => error);
  if (outcome instanceof OnlineFault) return outcome.message;
  throw new Error(`expected an OnlineFault, not ${String(outcome)}`);
}

describe("requesting a public service", () => {
  it("gives the file, after the pause of a program that sends many requests", async () => {
    const { ask, waited, asked } = await open(good);
    expect(await ask()).toEqual({ a: 1 });
    expect([asked(), waited]).toEqual([1, []]);
    await ask({ pauseMs: 1000 });
    expect(waited).toEqual([1000]);
  });

  it.each<[string, RequestListener, Partial<Politeness>, RegExp]>([
    ["HTTP 429", status(429), {}, /HTTP 429.* Essayé 3 fois\. Relancez/],
    ["HTTP 503", status(503), {}, /HTTP 503.* Essayé 3 fois\. Relancez/],
    ["an HTML page", page, {}, /page web.* Essayé 3 fois\. Relancez/],
    ["a broken connection", hangUp, {}, /joint \(.+\)\. Essayé 3 fois\. Vérifiez/],
    ["an incomplete answer", halfAnswer, {}, /Essayé 3 fois\. Vérifiez/],
    ["silence", silence, { timeoutMs: 100 }, /en 0.1 s\. Essayé 3 fois\. Vérifiez/],
  ])("retries after %s with growing delays, then says what happened, where, and what to do", async (_what, ...bad) => {
    const [answer, options, sentence] = bad;
    const passing = await open(answer, answer, good);
    expect(await passing.ask(options)).toEqual({ a: 1 });
    expect(passing.waited).toEqual([500, 1000]);
    const lasting = await open(answer);
    const fault = await faultOf(lasting.ask(options));
    expect(fault).toMatch(sentence);
    expect(fault).toContain(lasting.url);
    expect(lasting.asked()).toBe(3);
  });

  it("does not retry a refusal", async () => {
    const { ask, asked, waited } = await open(status(404));
    expect(await faultOf(ask())).toContain("HTTP 404");
    expect([asked(), waited]).toEqual([1, []]);
  });

  it.each([
    ["seconds", "7", 7000],
    ["a past date", "Wed, 25 Nov 2020 09:00:00 GMT", 500],
    ["an invalid value", "soon", 500],
  ])("waits as long as the service says, in %s", async (_what, retryAfter, expected) => {
    const { ask, waited } = await open(status(429, { "retry-after": retryAfter }), good);
    expect(await ask()).toEqual({ a: 1 });
    expect(waited).toEqual([expected]);
  });

  it("keeps the pause of a program that sends many requests, where the service asks for none", async () => {
    const { ask, waited } = await open(status(429, { "retry-after": "0" }), good);
    await ask({ pauseMs: 1000 });
    expect(waited).toEqual([1000, 1000]);
  });

  it("waits until the date that the service says", async () => {
    const soon = new Date(Date.now() + 60_000).toUTCString();
    const { ask, waited } = await open(status(429, { "retry-after": soon }), good);
    await ask();
    expect(waited[0]).toBeGreaterThan(50_000);
  });

  it("does not wait an hour for a service, and says how long it asks to wait", async () => {
    const { ask, asked } = await open(status(503, { "retry-after": "3600" }), good);
    expect(await faultOf(ask())).toContain("attendre 60 min : relancez");
    expect(asked()).toBe(1);
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
    const { ask, asked } = await open(endless);
    expect(await faultOf(ask({ mostBytes: 3_000_000 }))).toContain("dépasse 3 Mo");
    expect(asked()).toBe(1);
    expect(sent).toBeLessThan(100);
  });

  it("can be aborted before and during the request, and while it waits", async () => {
    const interrupted = /interrompue/;
    const before = await open(good);
    expect(await faultOf(before.ask({ signal: AbortSignal.abort() }))).toMatch(interrupted);
    expect(before.asked()).toBe(0);

    const giving = new AbortController();
    const during = await open(() => giving.abort());
    expect(await faultOf(during.ask({ signal: giving.signal }))).toMatch(interrupted);
    expect(during.asked()).toBe(1);

    const between = await open(status(500));
    expect(await faultOf(between.ask({ sleep: () => Promise.reject(new Error("woken")) }))).toMatch(interrupted);
  });
});
