import { afterEach, describe, expect, it, vi } from "vitest";
import { requestEarly } from "./early-request.ts";
import { fetchJson } from "./fetch-json.ts";

const accept = (json: unknown) => ({ json });
const accepts = async () => accept;

function answerWith(answer: Response | Error) {
  const fetching = vi.fn(async (_url: string) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

afterEach(() => vi.unstubAllGlobals());

describe("fetchJson", () => {
  it("fetches a file of the built data and decodes it", async () => {
    const fetching = answerWith(new Response('{"a":1}'));
    expect(await fetchJson("points.geojson", accepts)).toEqual({ status: "ready", value: { json: { a: 1 } } });
    expect(fetching.mock.calls).toEqual([[expect.stringMatching(/\/data\/points\.geojson$/), expect.anything()]]);
  });

  it("takes the request of the places that the head has started, once", async () => {
    const fetching = answerWith(new Response('{"a":1}'));
    requestEarly("points.geojson");
    expect(await fetchJson("points.geojson", accepts)).toEqual({ status: "ready", value: { json: { a: 1 } } });
    expect(fetching).toHaveBeenCalledTimes(1);
    answerWith(new Response('{"a":2}'));
    expect(await fetchJson("points.geojson", accepts)).toEqual({ status: "ready", value: { json: { a: 2 } } });
  });

  it("leaves the request of the places to the places", async () => {
    answerWith(new Response('{"a":1}'));
    requestEarly("points.geojson");
    answerWith(new Response('{"b":1}'));
    expect(await fetchJson("b.json", accepts)).toEqual({ status: "ready", value: { json: { b: 1 } } });
    expect(await fetchJson("points.geojson", accepts)).toEqual({ status: "ready", value: { json: { a: 1 } } });
  });

  it("tells a request that failed before the page's code came, and asks again on demand", async () => {
    answerWith(new TypeError("Failed to fetch"));
    requestEarly("points.geojson");
    const fault = { file: "points.geojson", kind: "unreachable", detail: "Failed to fetch" };
    expect(await fetchJson("points.geojson", accepts)).toEqual({ status: "failed", fault });
    answerWith(new Response('{"a":1}'));
    expect(await fetchJson("points.geojson", accepts)).toMatchObject({ status: "ready" });
  });

  it("calls a file unreachable when the request fails", async () => {
    answerWith(new TypeError("Failed to fetch"));
    const fault = { file: "a.json", kind: "unreachable", detail: "Failed to fetch" };
    expect(await fetchJson("a.json", accepts)).toEqual({ status: "failed", fault });
  });

  it("calls a file unreachable after thirty seconds without a byte, at the start or in the middle", async () => {
    vi.useFakeTimers();
    const pieces: ReadableStreamDefaultController<Uint8Array>[] = [];
    const fetching = vi.fn(async (_url: string, { signal }: RequestInit) => {
      signal?.addEventListener("abort", () => pieces[0]?.error(signal.reason));
      return new Response(new ReadableStream({ start: (piece) => void pieces.push(piece) }));
    });
    vi.stubGlobal("fetch", fetching);
    let result: unknown;
    void fetchJson("a.json", accepts).then((loaded) => {
      result = loaded;
    });
    await vi.advanceTimersByTimeAsync(29_000);
    pieces[0]?.enqueue(new TextEncoder().encode("{"));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(result).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2000);
    expect(result).toEqual({ status: "failed", fault: { file: "a.json", kind: "unreachable", detail: "30 s" } });
    vi.useRealTimers();
  });

  it("decodes UTF-8 characters split between two chunks", async () => {
    const bytes = new TextEncoder().encode('{"nom":"Névache – Briançon"}');
    const stream = new ReadableStream<Uint8Array>({
      start: (piece) => {
        for (const byte of bytes) piece.enqueue(Uint8Array.of(byte));
        piece.close();
      },
    });
    answerWith(new Response(stream));
    expect(await fetchJson("a.json", accepts)).toMatchObject({ value: { json: { nom: "Névache – Briançon" } } });
  });

  it("calls a file unreachable when the server answers 404", async () => {
    answerWith(new Response("Not found", { status: 404 }));
    const fault = { file: "a.json", kind: "unreachable", detail: "HTTP 404" };
    expect(await fetchJson("a.json", accepts)).toEqual({ status: "failed", fault });
  });

  it.each([
    ["a page instead of the file", "<!doctype html><title>Services alpins</title>"],
    ["a file cut short", '{"features":[{"type":'],
    ["an empty file", ""],
  ])("calls %s damaged", async (_what, text) => {
    answerWith(new Response(text));
    expect(await fetchJson("a.json", accepts)).toMatchObject({
      status: "failed",
      fault: { file: "a.json", kind: "damaged", detail: expect.stringMatching(/JSON/) },
    });
  });

  it("calls a file damaged, with the decoder's reason, when the decoder refuses it", async () => {
    answerWith(new Response("{}"));
    const fault = { file: "a.json", kind: "damaged", detail: "features" };
    expect(await fetchJson("a.json", async () => () => "features")).toEqual({ status: "failed", fault });
  });

  it("calls a file damaged when the decoder throws", async () => {
    answerWith(new Response("null"));
    const decode = () => {
      throw new TypeError("arcs");
    };
    expect(await fetchJson("a.json", async () => decode)).toMatchObject({ fault: { kind: "damaged", detail: "arcs" } });
  });
});

describe("the decoder", () => {
  const lost = async () => {
    throw new TypeError("Failed to fetch the module");
  };

  it("decodes with code loaded in parallel with the file", async () => {
    answerWith(new Response('{"a":1}'));
    expect(await fetchJson("a.json", accepts)).toEqual({
      status: "ready",
      value: { json: { a: 1 } },
    });
  });

  it("calls a file unreachable when that code cannot be loaded", async () => {
    answerWith(new Response("{}"));
    const fault = { file: "a.json", kind: "unreachable", detail: "Failed to fetch the module" };
    expect(await fetchJson("a.json", lost)).toEqual({ status: "failed", fault });
  });

  it("reports the file when both fail, and leaves no unhandled rejection", async () => {
    const unheard = vi.fn();
    process.on("unhandledRejection", unheard);
    answerWith(new Response("", { status: 404 }));
    expect(await fetchJson("a.json", lost)).toMatchObject({ fault: { detail: "HTTP 404" } });
    await new Promise((later) => setTimeout(later));
    process.off("unhandledRejection", unheard);
    expect(unheard).not.toHaveBeenCalled();
  });
});
