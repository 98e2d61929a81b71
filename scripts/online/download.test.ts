import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { type DownloadOptions, download } from "./download.ts";

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Asks a local server that gives these answers in turn. */
async function ask(answers: readonly RequestListener[], options: Partial<DownloadOptions> = {}) {
  let asked = 0;
  const server = createServer((request, response) => answers[asked++]?.(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/liste.csv`;
  const got = await download(url, { timeoutMs: 5000, waitMs: 1, mostBytes: 3_000_000, ...options });
  return { url, asked, got };
}

const status =
  (code: number): RequestListener =>
  (_request, response) =>
    response.writeHead(code).end("{}");
const good: RequestListener = (_request, response) =>
  response.writeHead(200, { "last-modified": "Sun, 31 Jan 2027 23:30:00 GMT" }).end("a,b");
const redirect: RequestListener = (_request, response) =>
  response.writeHead(302, { location: "/liste-fs-20270201.csv" }).end();
const page: RequestListener = (_request, response) => response.end("\n<!DOCTYPE html><title>Maintenance</title>");
const empty: RequestListener = (_request, response) => response.end();
const hangUp: RequestListener = (request) => request.socket.destroy();
const silence: RequestListener = () => undefined;
const endless: RequestListener = (_request, response) => {
  const send = () => {
    while (!response.destroyed && response.write(Buffer.alloc(1_000_000, 32)));
    if (!response.destroyed) response.once("drain", send);
  };
  send();
};

it("gives the bytes of the file, its name after redirects and the date of its last change", async () => {
  const { got, asked } = await ask([redirect, good]);
  expect(got).toEqual({
    bytes: new TextEncoder().encode("a,b"),
    fileName: "liste-fs-20270201.csv",
    lastModified: "Sun, 31 Jan 2027 23:30:00 GMT",
  });
  expect(asked).toBe(2);
});

it.each<[string, RequestListener, Partial<DownloadOptions>, RegExp]>([
  ["HTTP 503", status(503), {}, /HTTP 503.* Essayé deux fois/],
  ["an HTML page", page, {}, /une page web.* Essayé deux fois/],
  ["an empty answer", empty, {}, /est vide.* Essayé deux fois/],
  ["a broken connection", hangUp, {}, /joint \(.+\)\. Essayé deux fois/],
  ["silence", silence, { timeoutMs: 100 }, /en 0.1 s\. Essayé deux fois/],
])("asks once more after %s, then says what happened and where", async (_what, bad, options, sentence) => {
  expect((await ask([bad, good], options)).got).toMatchObject({ fileName: "liste.csv" });
  const { got, url, asked } = await ask([bad, bad, good], options);
  expect(got).toMatch(sentence);
  expect(got).toContain(`Adresse : ${url}`);
  expect(asked).toBe(2);
});

it.each<[string, RequestListener, Partial<DownloadOptions>, RegExp, number]>([
  ["a refusal", status(404), {}, /HTTP 404/, 1],
  ["an answer beyond the limit", endless, {}, /dépasse 3 Mo/, 1],
  ["an interruption", good, { signal: AbortSignal.abort() }, /interrompue/, 0],
])("does not ask again after %s", async (_what, answer, options, sentence, expected) => {
  const { got, asked } = await ask([answer, good], options);
  expect(got).toMatch(sentence);
  expect(asked).toBe(expected);
});
