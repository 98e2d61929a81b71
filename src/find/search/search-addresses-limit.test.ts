import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answersTo, openAddressSearch } from "../../testing/address-search.ts";

const ADDRESS = "12 rue carnot gap";
const DONE_MS = 5000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function pass(ms: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

/** What was asked by a person who makes these pauses after the keys of an address, and then waits. */
async function askedWith(pausesMs: readonly number[], latencyMs = 50): Promise<string[]> {
  const { type, asked } = openAddressSearch({ latencyMs });
  for (const [index, pauseMs] of pausesMs.entries()) {
    type(ADDRESS.slice(0, index + 1));
    await pass(pauseMs);
  }
  await pass(60_000);
  return asked();
}

function pausesUnder(limitMs: number): fc.Arbitrary<number[]> {
  const { length } = ADDRESS;
  return fc.array(fc.integer({ min: 0, max: limitMs - 1 }), { minLength: length, maxLength: length });
}

const someLatency = fc.integer({ min: 0, max: 4000 });

describe("One typed address costs at most two questions", () => {
  it("with any pauses under 900 ms, the last about all of it", async () => {
    await fc.assert(
      fc.asyncProperty(pausesUnder(900), someLatency, async (pausesMs, latencyMs) => {
        const asked = await askedWith(pausesMs, latencyMs);
        expect(asked.length).toBeLessThanOrEqual(2);
        expect(asked.at(-1)).toBe(ADDRESS);
      }),
    );
  });

  it("with any pauses under five seconds, and a third only when typing is done", async () => {
    await fc.assert(
      fc.asyncProperty(pausesUnder(DONE_MS), someLatency, async (pausesMs, latencyMs) => {
        const asked = await askedWith(pausesMs, latencyMs);
        expect(asked.slice(0, -1).length).toBeLessThanOrEqual(2);
        expect(asked.at(-1)).toBe(ADDRESS);
      }),
    );
  });

  it("whatever is typed, taken back and confirmed", async () => {
    await fc.assert(
      fc.asyncProperty(someTyping, someLatency, async (typing, latencyMs) => {
        const { events } = await perform(typing, latencyMs);
        expect(Math.max(...countByAddress(events))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 200 },
    );
  });
});

describe("Whatever is typed", () => {
  it("is answered when typing is done", async () => {
    await fc.assert(
      fc.asyncProperty(someTyping, someLatency, async (typing, latencyMs) => {
        const { text, shown } = await perform(typing, latencyMs);
        const clean = text.trim().replace(/\s+/g, " ");
        expect(shown).toEqual(lettersOf(clean).length >= 3 ? answersTo(clean) : { status: "idle" });
      }),
      { numRuns: 200 },
    );
  });

  it("has one question under way at most, none before its time", async () => {
    await fc.assert(
      fc.asyncProperty(someTyping, someLatency, async (typing, latencyMs) => {
        const { events, mostUnderWay } = await perform(typing, latencyMs);
        expect(mostUnderWay).toBeLessThanOrEqual(1);
        for (const [index, event] of events.entries()) {
          if (event.kind !== "question" || events[index - 1]?.kind === "enter") continue;
          const lastKey = events.slice(0, index).findLast(({ kind }) => kind === "key");
          expect(event.atMs - (lastKey?.atMs ?? event.atMs)).toBeGreaterThanOrEqual(300);
        }
      }),
    );
  });
});

type Act = "back" | "enter" | "empty" | { readonly letter: string };

const someAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(..."12 rueé’").map((letter) => ({ letter })) },
  { weight: 4, arbitrary: fc.constant<Act>("back") },
  { weight: 2, arbitrary: fc.constantFrom<Act>("enter", "empty") },
);

/** Acts, each followed by a pause in ms: mostly short, sometimes longer than typing lasts. */
const someTyping = fc.array(
  fc.tuple(someAct, fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 6000 }))),
  { maxLength: 60 },
);

interface Event {
  readonly kind: "key" | "enter" | "question";
  readonly atMs: number;
  /** What the field holds, its letters and digits alone. */
  readonly letters: string;
}

/** Lets a person type, then wait until everything has been said. */
async function perform(typing: readonly (readonly [Act, number])[], latencyMs: number) {
  const { type, enter, questions, shown } = openAddressSearch({ latencyMs });
  const events: Event[] = [];
  let text = "";
  let mostUnderWay = 0;
  const note = (kind: Event["kind"], atMs: number) => events.push({ kind, atMs, letters: lettersOf(text) });
  const noteQuestions = () => {
    const noted = events.filter(({ kind }) => kind === "question").length;
    for (const { atMs } of questions.slice(noted)) note("question", atMs);
    const underWay = questions.filter(({ signal, isAnswered }) => !signal.aborted && !isAnswered);
    mostUnderWay = Math.max(mostUnderWay, underWay.length);
  };
  for (const [act, pauseMs] of typing) {
    const before = text;
    text = textAfter(text, act);
    if (text !== before) note("key", performance.now());
    type(text);
    if (act === "enter") {
      note("enter", performance.now());
      enter();
    }
    noteQuestions();
    await pass(pauseMs);
    noteQuestions();
  }
  await pass(10_000);
  noteQuestions();
  return { events, text, shown: shown(), mostUnderWay };
}

function textAfter(text: string, act: Act): string {
  if (typeof act === "object") return text + act.letter;
  if (act === "back") return text.slice(0, -1);
  return act === "empty" ? "" : text;
}

function lettersOf(text: string): string {
  return text
    .replaceAll("é", "e")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

interface Counted {
  readonly beginning: string;
  readonly lastKeyMs: number;
  readonly isDone: boolean;
  /** Questions about each address; the last one is being typed. */
  readonly counts: readonly number[];
}

/** How many questions were asked about each typed address: the rule told again, after the fact. */
function countByAddress(events: readonly Event[]): readonly number[] {
  const start: Counted = { beginning: "", lastKeyMs: Number.NEGATIVE_INFINITY, isDone: true, counts: [0] };
  return events.reduce(
    (counted, event, index) =>
      event.kind === "question"
        ? countQuestion(counted, event, events[index - 1]?.kind === "enter")
        : event.kind === "key"
          ? countKey(counted, event)
          : counted,
    start,
  ).counts;
}

function countKey({ beginning, lastKeyMs, counts, isDone }: Counted, { atMs, letters }: Event): Counted {
  const now = letters.slice(0, 3);
  const isAnother = now === "" || !(now.startsWith(beginning) || beginning.startsWith(now));
  const hasRested = !isDone && atMs - lastKeyMs >= DONE_MS;
  return {
    beginning: isAnother || now.length > beginning.length ? now : beginning,
    lastKeyMs: atMs,
    isDone: false,
    counts: isAnother || hasRested ? [...counts, 0] : counts,
  };
}

function countQuestion(counted: Counted, { atMs }: Event, isOnEnter: boolean): Counted {
  const { counts, isDone, lastKeyMs } = counted;
  const hasRested = !isDone && atMs - lastKeyMs >= DONE_MS;
  const isAnother = hasRested || (isOnEnter && counts.at(-1) === 2);
  const open = isAnother ? [...counts, 0] : counts;
  return { ...counted, isDone: isDone || hasRested, counts: [...open.slice(0, -1), (open.at(-1) ?? 0) + 1] };
}
