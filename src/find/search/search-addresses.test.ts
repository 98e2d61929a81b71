import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

/** Types key after key, each followed by the pause. */
async function typeOut(type: (text: string) => void, [before, text]: readonly [string, string], pauseMs: number) {
  for (let length = 1; length <= text.length; length += 1) {
    type(before + text.slice(0, length));
    await pass(pauseMs);
  }
}

describe("The first question", () => {
  it("waits 300 ms after the last key", async () => {
    const { asked, type } = openAddressSearch();
    await typeOut(type, ["", "12 rue"], 100);
    await pass(199);
    expect(asked()).toEqual([]);
    type("12 rue c");
    await pass(299);
    expect(asked()).toEqual([]);
    await pass(1);
    expect(asked()).toEqual(["12 rue c"]);
  });

  it("waits for three letters or digits, spaces and signs apart", async () => {
    const { type, asked, reports } = openAddressSearch();
    for (const text of ["1", "12", "12 ", "12 -", " 1 2 ’"]) {
      type(text);
      await pass(10_000);
    }
    expect(asked()).toEqual([]);
    expect(reports).toEqual([]);
    type("12 r");
    await pass(300);
    expect(asked()).toEqual(["12 r"]);
  });

  it("sends the text without needless spaces, and says what was found", async () => {
    const { type, asked, reports } = openAddressSearch();
    type("  12   rue ");
    await pass(400);
    expect(asked()).toEqual(["12 rue"]);
    expect(reports).toEqual([{ status: "asking", previous: [] }, answersTo("12 rue")]);
  });

  it("is not put off by the same text told again", async () => {
    const { type, asked } = openAddressSearch();
    type("12 rue");
    await pass(200);
    type("12 rue");
    await pass(100);
    expect(asked()).toEqual(["12 rue"]);
  });
});

describe("The second question", () => {
  it("waits until typing has rested for 900 ms", async () => {
    const { type, asked } = openAddressSearch();
    type("12 rue");
    await pass(300);
    await typeOut(type, ["12 rue", " carnot"], 100);
    await pass(799);
    expect(asked()).toEqual(["12 rue"]);
    await pass(1);
    expect(asked()).toEqual(["12 rue", "12 rue carnot"]);
  });

  it("waits twice the longest pause of whoever types slowly, and never more than three seconds", async () => {
    const { type, asked } = openAddressSearch();
    type("12 rue");
    await pass(700);
    type("12 rue c");
    await pass(1399);
    expect(asked()).toEqual(["12 rue"]);
    await pass(1);
    expect(asked()).toEqual(["12 rue", "12 rue c"]);
    const slow = openAddressSearch();
    slow.type("12 rue");
    await pass(4000);
    slow.type("12 rue c");
    await pass(2999);
    expect(slow.asked()).toEqual(["12 rue"]);
    await pass(1);
    expect(slow.asked()).toEqual(["12 rue", "12 rue c"]);
  });

  it("does not take a long absence for slow typing", async () => {
    const { type, asked } = openAddressSearch();
    type("12 rue");
    await pass(60_000);
    type("12 rue c");
    await pass(300);
    type("12 rue ca");
    await pass(900);
    expect(asked()).toEqual(["12 rue", "12 rue c", "12 rue ca"]);
  });

  it("may be about the same text, where the first was given up", async () => {
    const { type, asked, shown } = openAddressSearch({ latencyMs: 1000 });
    type("12 rue");
    await pass(300);
    type("12");
    type("12 rue");
    await pass(5000);
    expect(asked()).toEqual(["12 rue", "12 rue"]);
    expect(shown()).toEqual(answersTo("12 rue"));
  });

  it("is asked at once on Enter", async () => {
    const { type, enter, asked } = openAddressSearch();
    type("12 rue");
    await pass(300);
    type("12 rue carnot");
    enter();
    expect(asked()).toEqual(["12 rue", "12 rue carnot"]);
    await pass(10_000);
    expect(asked()).toHaveLength(2);
  });

  it("gives up the first when that is still under way", async () => {
    const { type, questions, reports } = openAddressSearch({ latencyMs: 2000 });
    type("12 rue");
    await pass(300);
    type("12 rue carnot");
    await pass(899);
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([false]);
    await pass(1);
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await pass(5000);
    expect(reports).toEqual([
      { status: "asking", previous: [] },
      { status: "asking", previous: [] },
      answersTo("12 rue carnot"),
    ]);
  });

  it("leaves the answers to the first in sight", async () => {
    const { type, shown } = openAddressSearch();
    type("12 rue");
    await pass(400);
    type("12 rue carnot");
    expect(shown()).toEqual(answersTo("12 rue"));
    await pass(900);
    expect(shown()).toEqual({ status: "asking", previous: [anAddress("12 RUE")] });
  });

  it("is the last, however long typing goes on", async () => {
    const { type, asked } = openAddressSearch();
    type("12 rue");
    await pass(300);
    type("12 rue c");
    await pass(900);
    await typeOut(type, ["12 rue c", "arnot 05000 gap"], 2000);
    await pass(2999);
    expect(asked()).toEqual(["12 rue", "12 rue c"]);
  });
});

describe("Another address begins", () => {
  /** An address of which both questions have been asked. */
  async function openAsked() {
    const opened = openAddressSearch();
    opened.type("12 rue");
    await pass(300);
    opened.type("12 rue carnot");
    await pass(950);
    expect(opened.asked()).toHaveLength(2);
    return opened;
  }

  it("when the field is emptied", async () => {
    const { type, asked, shown } = await openAsked();
    type("");
    expect(shown()).toEqual({ status: "idle" });
    type("12 rue b");
    await pass(300);
    expect(asked().slice(2)).toEqual(["12 rue b"]);
  });

  it("when its beginning changes", async () => {
    const { type, asked, shown } = await openAsked();
    type("12 avenue");
    expect(shown()).toEqual({ status: "idle" });
    await pass(300);
    expect(asked().slice(2)).toEqual(["12 avenue"]);
  });

  it("not when letters are taken back and typed again", async () => {
    const { type, asked } = await openAsked();
    for (const text of ["12 rue", "12", "1", "12", "12 r", "12 Rue", "12 rue d"]) {
      type(text);
      await pass(1000);
    }
    expect(asked()).toHaveLength(2);
  });

  it("when no key has come for five seconds: what stands is then asked", async () => {
    const { type, asked } = await openAsked();
    type("12 rue carnot gap");
    await pass(4999);
    expect(asked()).toHaveLength(2);
    await pass(1);
    expect(asked().slice(2)).toEqual(["12 rue carnot gap"]);
    await pass(60_000);
    expect(asked()).toHaveLength(3);
  });

  it("when Enter asks for more", async () => {
    const { type, enter, asked } = await openAsked();
    type("12 rue carnot gap");
    enter();
    expect(asked().slice(2)).toEqual(["12 rue carnot gap"]);
    type("12 rue carnot gap 05000");
    await pass(900);
    expect(asked().slice(3)).toEqual(["12 rue carnot gap 05000"]);
    type("12 rue carnot gap 05000 france");
    await pass(4999);
    expect(asked()).toHaveLength(4);
  });
});
