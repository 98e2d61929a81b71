import { describe, expect, it } from "vitest";
import type { Position } from "../../../src/geo/position.ts";
import { aPassage } from "../../../src/testing/network-builders.ts";
import { askMatrix, type MatrixAsking, matrixQuery } from "./ask-matrix.ts";
import { EngineFault } from "./engine-process.ts";
import { withoutLostEnds } from "./find-snaps.ts";
import { journalLine, parseJournal, questionKey } from "./matrix-journal.ts";
import { type MatrixPlan, type MatrixQuestion, questionsOf } from "./plan-matrix.ts";
import { readMatrix, readSnaps, type Way } from "./read-matrix.ts";
import { summariseMatrix } from "./summarise-matrix.ts";

/** Two seats and a point, 8 km apart on a parallel, and two places. */
const PLAN: MatrixPlan = {
  origins: [
    [6, 44.5],
    [6.1, 44.5],
    [6.2, 44.5],
  ],
  seatCount: 2,
  targets: [
    { id: "fs-1", position: [6.01, 44.5], origins: [0, 1, 2] },
    { id: "fs-2", position: [6.15, 44.5], origins: [1, 2] },
  ],
};
const QUESTIONS = questionsOf(PLAN);
const SUMMER = QUESTIONS.filter(({ condition }) => condition === "voiture-ete");
const WINTER = QUESTIONS.filter(({ condition }) => condition === "voiture-hiver");
const WAY: Way = { seconds: 1200, metres: 20_000 };

function answer(cells: readonly (readonly [seconds: number | null, km: number | null])[]) {
  return {
    sources_to_targets: { durations: cells.map(([seconds]) => [seconds]), distances: cells.map(([, km]) => [km]) },
  };
}

function asking(ask: (query: object) => unknown, over: Partial<MatrixAsking> = {}) {
  const noted: [MatrixQuestion, readonly Way[]][] = [];
  const engine = { ask: async (_kind: string, query: object) => ask(query) };
  return {
    noted,
    asking: {
      engines: [engine],
      closed: [],
      note: (question: MatrixQuestion, ways: readonly Way[]) => noted.push([question, ways]),
      signal: new AbortController().signal,
      ...over,
    } satisfies MatrixAsking,
  };
}

describe("an answer of the engine", () => {
  const from = PLAN.origins.slice(0, 2);
  const to: Position = [6.2, 44.5];

  it("has seconds and metres in the order of the sources, and nothing where there is no way", () => {
    expect(
      readMatrix(
        answer([
          [1200, 20],
          [null, null],
        ]),
        from,
        to,
      ),
    ).toEqual([WAY, undefined]);
  });

  it("has no way of no length between ends that are apart: the origin is on an excluded road", () => {
    expect(
      readMatrix(
        answer([
          [0, 0],
          [1200, 20],
        ]),
        from,
        to,
      ),
    ).toEqual([undefined, WAY]);
  });

  it.each([
    ["in another form", { sources_to_targets: [[{ time: 3 }]] }, /^réponse sans sources_to_targets/],
    ["with another number of rows", answer([[1200, 20]]), /^réponse pour 1 départs au lieu de 2$/],
    [
      "in miles or metres",
      answer([
        [1200, 5],
        [1200, 20],
      ]),
      /^5 km, moins qu’à vol d’oiseau/,
    ],
    [
      "in minutes",
      answer([
        [20, 20],
        [1200, 20],
      ]),
      /^20 km en 20 s$/,
    ],
    [
      "with a negative cell",
      answer([
        [-1, 20],
        [1200, 20],
      ]),
      /^réponse sans/,
    ],
  ])("is refused %s", (_, json, sentence) => {
    expect(readMatrix(json, from, to)).toMatch(sentence);
  });

  it("tells how far each end is from its road, and that one has none", () => {
    const json = [
      {
        edges: [
          { correlated_lat: 44.5, correlated_lon: 6.1 },
          { correlated_lat: 44.5, correlated_lon: 6.001 },
        ],
      },
      { edges: null },
    ];
    const snaps = readSnaps(json, from);
    expect(snaps[0]).toBeCloseTo(0.079, 2);
    expect(snaps[1]).toBe(Number.POSITIVE_INFINITY);
    expect(readSnaps([], from)).toBe("réponse sans rattachement aux routes");
  });
});

describe("the questions", () => {
  it("exclude the closed passes in winter only", () => {
    const ring = [[6, 44] as const];
    const [summer, winter] = [SUMMER[0], WINTER[0]].map((own) => own && matrixQuery(own, PLAN, [ring]));
    expect(summer).not.toHaveProperty("exclude_polygons");
    expect(winter).toHaveProperty("exclude_polygons", [ring]);
    expect(winter).toHaveProperty("sources", [
      { lon: 6, lat: 44.5 },
      { lon: 6.1, lat: 44.5 },
      { lon: 6.2, lat: 44.5 },
    ]);
  });

  it("leave out the ends without a road", () => {
    const snaps = { origins: [0, Number.POSITIVE_INFINITY, 0], targets: [0, 0] };
    const lost = { ...snaps, targets: [Number.POSITIVE_INFINITY, 0] };
    const kept = withoutLostEnds(SUMMER, PLAN, snaps);
    expect(kept.map(({ target, origins }) => [target.id, origins])).toEqual([
      ["fs-1", [0, 2]],
      ["fs-2", [2]],
    ]);
    expect(withoutLostEnds(SUMMER, PLAN, lost).map(({ target }) => target.id)).toEqual(["fs-2"]);
  });

  it("are noted with their ways, and one without any way has none", async () => {
    const { asking: given, noted } = asking((query) => {
      if ("targets" in query && JSON.stringify(query.targets).includes("6.15"))
        throw new EngineFault("Matrix error: No path could be found for input");
      return answer([
        [1200, 20],
        [1200, 20],
        [1200, 20],
      ]);
    });
    expect(await askMatrix(SUMMER, PLAN, given)).toEqual({ failures: [], end: "done" });
    expect(noted.map(([, ways]) => ways)).toEqual([
      [WAY, WAY, WAY],
      [undefined, undefined],
    ]);
  });

  it("ask again in winter, one by one, from the origins without a way", async () => {
    const { asking: given, noted } = asking((query) => {
      const { sources } = query as { sources: readonly unknown[] };
      return sources.length === 1
        ? answer([[2400, 40]])
        : answer([
            [1200, 20],
            [0, 0],
            [1200, 20],
          ]);
    });
    await askMatrix(WINTER.slice(0, 1), PLAN, given);
    expect(noted[0]?.[1]).toEqual([WAY, { seconds: 2400, metres: 40_000 }, WAY]);
  });

  it("that fail are told, and twenty in a row end the run", async () => {
    const { asking: given, noted } = asking(() => {
      throw new EngineFault("le moteur s’est arrêté (SIGKILL)");
    });
    const [summer] = SUMMER;
    if (summer === undefined) throw new Error("the plan has questions");
    const asked = await askMatrix(
      Array.from({ length: 30 }, () => summer),
      PLAN,
      given,
    );
    expect([asked.end, asked.failures.length, noted.length]).toEqual(["hopeless", 20, 0]);
    expect(asked.failures[0]?.sentence).toBe("le moteur s’est arrêté (SIGKILL)");
  });
});

describe("the journal", () => {
  const [first] = SUMMER;
  if (first === undefined) throw new Error("the plan has questions");
  const line = journalLine(first, [WAY, undefined, WAY]);

  it("gives back the answers", () => {
    expect(parseJournal(line, SUMMER).get(questionKey("voiture-ete", "fs-1"))).toEqual([WAY, undefined, WAY]);
  });

  it("leaves out a line that was cut, and goes on after it", () => {
    const second = SUMMER[1];
    if (second === undefined) throw new Error("the plan has two questions");
    const text = line.slice(0, 30) + journalLine(second, [WAY, WAY]);
    expect([...parseJournal(text, SUMMER).keys()]).toEqual([questionKey("voiture-ete", "fs-2")]);
  });

  it("leaves out an answer for another number of origins", () => {
    expect(parseJournal(journalLine(first, [WAY]), SUMMER).size).toBe(0);
  });
});

describe("the summary", () => {
  const run = {
    plan: PLAN,
    questions: SUMMER,
    answers: new Map([[questionKey("voiture-ete", "fs-1"), [WAY, undefined, WAY]]]),
    asked: { failures: [], end: "done" },
    snaps: { origins: [0, 0.6, 0], targets: [0, 0] },
    closed: [aPassage({ name: "Col A" })],
    passesWithoutRoad: [],
  } as const;

  it("counts ways, unreachable pairs and far ends", () => {
    const lines = summariseMatrix(run);
    expect(lines).toContain("Départs : 2 mairies et 1 lieux de vie. Arrivées : 2 lieux.");
    expect(lines).toContain("En voiture, l’été : 2 trajets mesurés, 1 sans chemin de moins de 6 h.");
    expect(lines).toContain(
      "À plus de 500 m d’une route pour voitures : 1 départs, 0 lieux. Leur temps commence à la route.",
    );
    expect(lines).toContain("Cols fermés l’hiver : 1.");
    expect(lines.join()).not.toContain("extrait");
  });

  it("counts the ends beyond the extract, and names places", () => {
    const lost = { origins: [0, 0, 0], targets: [0, Number.POSITIVE_INFINITY] };
    const lines = summariseMatrix({ ...run, snaps: lost });
    expect(lines).toContain("Au-delà de l’extrait, sans route à moins de 2 km : 0 départs, 1 lieux (fs-2).");
  });
});
