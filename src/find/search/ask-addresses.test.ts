import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AddressResult } from "../../domain/origin.ts";
import { anAddress, answersTo, openAddressSearch } from "../../testing/address-search.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function pass(ms: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

describe("A text that was answered", () => {
  it("is shown again at once, without a request", async () => {
    const { type, asked, shown } = openAddressSearch();
    type("12 rue");
    await pass(400);
    type("12 rue carnot");
    await pass(1000);
    type("12 Rue ");
    expect(shown()).toEqual(answersTo("12 rue"));
    await pass(60_000);
    expect(asked()).toEqual(["12 rue", "12 rue carnot"]);
  });

  it("is not requested on Enter either, nor while a request is pending", async () => {
    const { type, enter, asked } = openAddressSearch();
    type("12 rue");
    enter();
    enter();
    await pass(400);
    enter();
    expect(asked()).toEqual(["12 rue"]);
  });

  it("aborts the pending request when it is shown again", async () => {
    const { type, questions, shown } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(1500);
    type("12 rue carnot");
    await pass(3000);
    expect(questions).toHaveLength(2);
    type("12 rue carnot");
    type("12 rue");
    await pass(3000);
    expect(shown()).toEqual(answersTo("12 rue"));
  });

  it("is evicted from the cache after twenty others", async () => {
    const { type, asked } = openAddressSearch();
    const texts = Array.from({ length: 21 }, (_, index) => `${100 + index} rue`);
    for (const text of [...texts, "101 rue", "100 rue"]) {
      type(text);
      await pass(400);
    }
    expect(asked()).toEqual([...texts, "100 rue"]);
  });
});

describe("What is reported", () => {
  it("is that no address was found", async () => {
    const { type, shown } = openAddressSearch({ answer: () => ({ kind: "found", addresses: [] }) });
    type("12 rue");
    await pass(400);
    expect(shown()).toEqual({ status: "none", text: "12 rue" });
  });

  it.each(["busy", "unavailable"] as const)("is %s, and nobody is asked again but on Enter", async (kind) => {
    let result: AddressResult | undefined = { kind };
    const { type, enter, asked, shown } = openAddressSearch({
      answer: () => result ?? { kind: "found", addresses: [anAddress("A")] },
    });
    type("12 rue");
    await pass(60_000);
    expect(shown()).toEqual({ status: kind });
    expect(asked()).toEqual(["12 rue"]);
    result = undefined;
    enter();
    await pass(50);
    expect(shown()).toEqual({ status: "found", text: "12 rue", addresses: [anAddress("A")] });
  });

  it("is unavailable when the geocoder rejects", async () => {
    const { type, shown } = openAddressSearch({
      answer: () => {
        throw new Error("out of order");
      },
    });
    type("12 rue");
    await pass(400);
    expect(shown()).toEqual({ status: "unavailable" });
  });

  it("is none when too few letters are left", async () => {
    const { type, shown, questions } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(300);
    type("12");
    expect(shown()).toEqual({ status: "idle" });
    expect(questions[0]?.signal.aborted).toBe(true);
    await pass(60_000);
    expect(shown()).toEqual({ status: "idle" });
  });

  it("is none after the search was stopped", async () => {
    const { type, stop, reports, questions } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(300);
    stop();
    await pass(60_000);
    expect(reports).toEqual([{ status: "asking", previous: [] }, { status: "idle" }]);
    expect(questions[0]?.signal.aborted).toBe(true);
  });

  it("is none without a request when the search is stopped before it", async () => {
    const { type, stop, enter, reports, asked } = openAddressSearch();
    type("12 rue");
    stop();
    enter();
    await pass(60_000);
    expect(reports).toEqual([]);
    expect(asked()).toEqual([]);
  });
});

describe("Without a network", () => {
  it("no request is sent, and the page reports it once", async () => {
    const { type, enter, goOnline, reports, asked } = openAddressSearch();
    goOnline(false);
    type("12 rue");
    await pass(60_000);
    enter();
    expect(asked()).toEqual([]);
    expect(reports).toEqual([{ status: "unavailable" }]);
  });

  it("no request is counted", async () => {
    const { type, enter, goOnline, asked } = openAddressSearch();
    goOnline(false);
    type("12 rue");
    await pass(300);
    enter();
    goOnline(true);
    type("12 rue c");
    await pass(300);
    type("12 rue carnot");
    await pass(900);
    expect(asked()).toEqual(["12 rue c", "12 rue carnot"]);
  });
});
