import { gzipSync } from "node:zlib";
import { expect, it, vi } from "vitest";
import { writeArchive } from "../../../e2e/tile-archive.ts";
import { openArchive } from "./open-archive.ts";

const TILE = Buffer.from("a tile");
const ARCHIVE = writeArchive([{ z: 10, x: 530, y: 367, data: gzipSync(TILE) }]);
const signal = new AbortController().signal;

/** A host of one file, which answers ranges as RFC 9110 says. */
function aHost(bytes: Uint8Array, over: (range: string) => Response | undefined = () => undefined) {
  const ranges: string[] = [];
  const ask = vi.fn(async (_url: RequestInfo | URL, init?: RequestInit) => {
    const range = new Headers(init?.headers).get("range") ?? "";
    ranges.push(range);
    const [from = 0, to = 0] = range.replace("bytes=", "").split("-").map(Number);
    const answer = over(range);
    if (answer !== undefined) return answer;
    if (from >= bytes.length) return new Response("", { status: 416 });
    return new Response(bytes.slice(from, to + 1), { status: 206, headers: { etag: '"1"' } });
  });
  return { archive: openArchive("0123456789abcdef", { ask }), ask, ranges };
}

it("reads the header once and each tile by its range, at a URL that changes with the content", async () => {
  const { archive, ask, ranges } = aHost(ARCHIVE);
  expect(ask).not.toHaveBeenCalled();
  expect(await archive.header()).toMatchObject({ minZoom: 10, maxZoom: 10 });
  const tile = await archive.tile(10, 530, 367, signal);
  expect(Buffer.from(tile ?? new ArrayBuffer(0))).toEqual(TILE);
  expect(await archive.tile(10, 531, 367, signal)).toBeUndefined();
  expect(ask.mock.calls[0]?.[0]).toMatch(/data\/detailed-map\.pmtiles\?v=0123456789ab$/);
  expect(ranges).toHaveLength(2);
});

it("refuses a host without ranges, and does not read its answer", async () => {
  const cancel = vi.fn();
  const whole = new Response(new ReadableStream({ cancel }), { status: 200 });
  const { archive, ask } = aHost(ARCHIVE, () => whole);
  await expect(archive.header()).rejects.toThrow("HTTP 200 for a part");
  expect(whole.bodyUsed).toBe(false);
  expect(ask.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});

it("refuses a missing archive, another file, and one that is cut", async () => {
  await expect(aHost(ARCHIVE, () => new Response("", { status: 404 })).archive.header()).rejects.toThrow("HTTP 404");
  await expect(aHost(Buffer.from("<!doctype html>".repeat(20))).archive.header()).rejects.toThrow();
  const { archive } = aHost(ARCHIVE.slice(0, ARCHIVE.length - 3));
  await archive.header();
  await expect(archive.tile(10, 530, 367, signal)).rejects.toThrow("the archive is cut");
});

it("refuses parts of an archive that was replaced meanwhile", async () => {
  let tag = '"1"';
  const { archive } = aHost(ARCHIVE, (range) =>
    range.startsWith("bytes=0-")
      ? undefined
      : new Response(ARCHIVE.slice(ARCHIVE.length - gzipSync(TILE).length), { status: 206, headers: { etag: tag } }),
  );
  await archive.header();
  tag = '"2"';
  await expect(archive.tile(10, 530, 367, signal)).rejects.toThrow("replaced");
});

it("ends a request after twelve seconds, and at once by the caller's signal", async () => {
  vi.useFakeTimers();
  try {
    const never = (init?: RequestInit) =>
      new Promise<Response>((_, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("ended"))));
    const waiting = openArchive("a", { ask: (_url, init) => never(init) }).header();
    waiting.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(11_999);
    let isOver = false;
    waiting.catch(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(waiting).rejects.toThrow("ended");
  } finally {
    vi.useRealTimers();
  }
});
