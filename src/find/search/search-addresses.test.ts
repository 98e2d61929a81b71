import fc from "fast-check";
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

function textAfter(text: string, act: string): string {
  if (act === "empty") return "";
  return act === "back" ? text.slice(0, -1) : text + act;
}

describe("A request", () => {
  it("waits until typing has rested for 600 ms", async () => {
    const { asked, type } = openAddressSearch();
    for (const text of ["12 r", "12 ru", "12 rue"]) {
      type(text);
      await pass(599);
    }
    // The same text told again puts nothing off.
    type("12 rue");
    expect(asked()).toEqual([]);
    await pass(1);
    expect(asked()).toEqual(["12 rue"]);
  });

  it("waits for three letters or digits, spaces and signs apart", async () => {
    const { type, enter, asked, reports } = openAddressSearch();
    for (const text of ["1", "12", "12 ", "12 -", " 1 2 ’"]) {
      type(text);
      enter();
      await pass(10_000);
    }
    expect([asked(), reports]).toEqual([[], []]);
    type("12 r");
    await pass(600);
    expect(asked()).toEqual(["12 r"]);
  });

  it("sends the text without needless spaces, and reports what was found", async () => {
    const { type, asked, reports } = openAddressSearch();
    type("  12   rue ");
    await pass(1000);
    expect(asked()).toEqual(["12 rue"]);
    expect(reports).toEqual([{ status: "asking", previous: [] }, answersTo("12 rue")]);
  });

  it("is sent at once on Enter, and once", async () => {
    const { type, enter, asked } = openAddressSearch();
    type("12 rue carnot");
    enter();
    enter();
    expect(asked()).toEqual(["12 rue carnot"]);
    await pass(10_000);
    enter();
    expect(asked()).toHaveLength(1);
  });

  it("aborts the one before it, whose answers stay in sight", async () => {
    const { type, questions, shown } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(1600);
    type("12 rue c");
    expect(shown()).toEqual(answersTo("12 rue"));
    await pass(600);
    type("12 rue carnot");
    await pass(600);
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
    expect(shown()).toEqual({ status: "asking", previous: [anAddress("12 RUE")] });
    await pass(1000);
    expect(shown()).toEqual(answersTo("12 rue carnot"));
  });

  it("is about what stands in the field when typing ends, one at a time, never sooner than after 600 ms", async () => {
    const someTyping = fc.array(fc.tuple(fc.constantFrom(..."12 rue", "back", "empty"), fc.nat(1500)), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(someTyping, fc.nat(4000), async (typing, latencyMs) => {
        const { type, questions, shown } = openAddressSearch({ latencyMs });
        let text = "";
        for (const [act, pauseMs] of typing) {
          text = textAfter(text, act);
          type(text);
          const sent = questions.length;
          await pass(Math.min(pauseMs, 599));
          expect(questions).toHaveLength(sent);
          await pass(Math.max(0, pauseMs - 599));
          expect(questions.filter(({ signal, isAnswered }) => !signal.aborted && !isAnswered).length).toBeLessThan(2);
        }
        await pass(10_000);
        const clean = text.trim().replace(/\s+/g, " ");
        expect(shown()).toEqual(clean.replaceAll(" ", "").length >= 3 ? answersTo(clean) : { status: "idle" });
      }),
    );
  });
});

describe("A text that was answered", () => {
  it("is shown again at once, without a request, and aborts the pending one", async () => {
    const { type, enter, asked, shown } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(2000);
    type("12 rue carnot");
    await pass(700);
    type("12 Rue ");
    expect(shown()).toEqual(answersTo("12 rue"));
    enter();
    await pass(60_000);
    expect(asked()).toEqual(["12 rue", "12 rue carnot"]);
    expect(shown()).toEqual(answersTo("12 rue"));
  });

  it("is evicted from the cache after twenty others", async () => {
    const { type, asked } = openAddressSearch();
    const texts = Array.from({ length: 21 }, (_, index) => `${100 + index} rue`);
    for (const text of [...texts, "101 rue", "100 rue"]) {
      type(text);
      await pass(700);
    }
    expect(asked()).toEqual([...texts, "100 rue"]);
  });
});

describe("The report", () => {
  it("says that no address was found", async () => {
    const { type, shown } = openAddressSearch({ answer: () => ({ kind: "found", addresses: [] }) });
    type("12 rue");
    await pass(1000);
    expect(shown()).toEqual({ status: "none", text: "12 rue" });
  });

  it.each(["busy", "unavailable"] as const)("is %s, and the text is requested again only on Enter", async (kind) => {
    let result: AddressResult | undefined = { kind };
    const { type, enter, asked, shown } = openAddressSearch({
      answer: () => result ?? { kind: "found", addresses: [anAddress("A")] },
    });
    type("12 rue");
    await pass(1000);
    type("12 rue ");
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
    await pass(1000);
    expect(shown()).toEqual({ status: "unavailable" });
  });

  it.each([
    ["too few letters are left", "12"],
    ["another address begins", "13 rue"],
    ["the search is stopped", ""],
  ])("is none, and the pending request is aborted, when %s", async (_, next) => {
    const { type, stop, shown, questions } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(700);
    if (next === "") stop();
    else type(next);
    expect(shown()).toEqual({ status: "idle" });
    expect(questions[0]?.signal.aborted).toBe(true);
  });

  it("is none without a request when the search is stopped before it", async () => {
    const { type, stop, enter, reports, asked } = openAddressSearch();
    type("12 rue");
    stop();
    enter();
    await pass(60_000);
    expect([asked(), reports]).toEqual([[], []]);
  });

  it("says once that the network is missing, without a request", async () => {
    const { type, enter, goOnline, reports, asked } = openAddressSearch();
    goOnline(false);
    type("12 rue");
    await pass(60_000);
    enter();
    expect(asked()).toEqual([]);
    expect(reports).toEqual([{ status: "unavailable" }]);
    goOnline(true);
    type("12 rue c");
    await pass(600);
    expect(asked()).toEqual(["12 rue c"]);
  });
});
