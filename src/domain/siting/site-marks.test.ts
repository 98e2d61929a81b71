import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../codes.ts";
import { markedSites, readCommunes, withMark, writeCommunes } from "./site-marks.ts";

const someCode = fc
  .tuple(fc.constantFrom("04", "05", "73"), fc.integer({ min: 1, max: 30 }))
  .map(([departement, rest]) => `${departement}${String(rest).padStart(3, "0")}` as CodeCommune);
const NONE = { forced: "", barred: "" };
const gap = "05061" as CodeCommune;
const aiguilles = "05003" as CodeCommune;
const moutiers = "73181" as CodeCommune;

describe("marks of sites", () => {
  it("are read as they were written, each commune once, in the order of the codes", () => {
    fc.assert(
      fc.property(fc.array(someCode), (codes) => {
        expect(readCommunes(writeCommunes(codes))).toEqual([...new Set(codes)].sort());
      }),
    );
    expect(writeCommunes([moutiers, gap, aiguilles])).toBe("05003061.73181");
    expect(readCommunes("")).toEqual([]);
  });

  it("are one for each commune: the last one given", () => {
    const act = fc.tuple(fc.array(someCode, { maxLength: 3 }), fc.constantFrom("forced", "barred", undefined));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), (acts) => {
        const question = acts.reduce<typeof NONE>((state, [codes, mark]) => withMark(state, codes, mark), NONE);
        const last = new Map(acts.flatMap(([codes, mark]) => codes.map((code) => [code, mark] as const)));
        const of = (mark: string) => [...last].flatMap(([code, own]) => (own === mark ? [code] : [])).sort();
        expect(markedSites(question)).toEqual({ forced: of("forced"), barred: of("barred") });
      }),
    );
  });

  it("force a commune that a link forces and bars, and at most as many as places may be asked for", () => {
    expect(markedSites({ forced: "05061", barred: "05003061" })).toEqual({ forced: [gap], barred: [aiguilles] });
    const many = Array.from({ length: 25 }, (_, rank) => `050${String(rank).padStart(2, "0")}` as CodeCommune);
    expect(markedSites({ forced: writeCommunes(many), barred: "" }).forced).toHaveLength(20);
  });
});
