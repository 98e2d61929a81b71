import { expect, it } from "vitest";
import { createDownloadList } from "./download-list.ts";
import { SERVICES } from "./services.ts";

const never = new AbortController().signal;

function answering(body: BodyInit | null, init: ResponseInit = {}) {
  return createDownloadList({ fetch: () => Promise.resolve(new Response(body, init)) });
}

it("gives the file and its date of change, and sends no cookie and no referrer", async () => {
  const requests: [string, RequestInit][] = [];
  const download = createDownloadList({
    fetch: (url, init) => {
      requests.push([url, init]);
      return Promise.resolve(new Response("a,b\n", { headers: { "last-modified": "Mon, 01 Feb 2027 05:00:00 GMT" } }));
    },
  });
  const answer = await download(never);
  expect(answer).toMatchObject({ kind: "list", changedOn: "Mon, 01 Feb 2027 05:00:00 GMT" });
  expect(answer.kind === "list" && (await answer.file.text())).toBe("a,b\n");
  expect(requests.map(([url]) => url)).toEqual([SERVICES.nationalList]);
  expect(requests[0]?.[1]).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
});

it.each([
  [404, "moved"],
  [410, "moved"],
  [429, "broken"],
  [503, "broken"],
])("reports HTTP %i as %s", async (status, fault) => {
  expect(await answering("", { status })(never)).toEqual({ kind: "failed", fault });
});

it("reads nothing when content-length is too large, and stops at the limit otherwise", async () => {
  const said = answering("", { headers: { "content-length": "99000000" } });
  expect(await said(never)).toEqual({ kind: "failed", fault: "too-large" });
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(5_000_000)) });
  expect(await answering(endless)(never)).toEqual({ kind: "failed", fault: "too-large" });
});

it("distinguishes a timeout, a broken connection and an abort by the person", async () => {
  const silent = (_url: string, { signal }: RequestInit) =>
    new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(new Error("aborted"))));
  expect(await createDownloadList({ fetch: silent, timeoutMs: 5 })(never)).toEqual({ kind: "failed", fault: "late" });
  const broken = createDownloadList({ fetch: () => Promise.reject(new TypeError("Failed to fetch")) });
  expect(await broken(never)).toEqual({ kind: "failed", fault: "unreachable" });
  const stop = new AbortController();
  const stopped = createDownloadList({ fetch: silent })(stop.signal);
  stop.abort();
  expect(await stopped).toEqual({ kind: "stopped" });
});
