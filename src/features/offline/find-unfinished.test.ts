import { describe, expect, it as test } from "vitest";
import { type AppState, startingState, USUAL_CHOICES } from "../../model/app-state.ts";
import { findUnfinished } from "./find-unfinished.ts";

const START = startingState(USUAL_CHOICES, "ete");
const READING: AppState = { ...START, importing: { status: "reading", fileName: "releve.csv" } };

describe("findUnfinished", () => {
  test("finds nothing on an untouched page, or in state that the link and the device hold", () => {
    expect(findUnfinished(START, false)).toEqual([]);
    const accepted = {
      ...START,
      importing: { status: "refused", fileName: "a.csv", fault: { kind: "reader-failed" } },
    } as const;
    expect(findUnfinished(accepted, false)).toEqual([]);
  });

  test("names the file of an unfinished import, and counts its fields with it", () => {
    expect(findUnfinished(READING, true)).toEqual([{ kind: "import", fileName: "releve.csv" }]);
  });

  test("finds an imported file that the device refused, and text typed into a field", () => {
    expect(findUnfinished(START, true)).toEqual([{ kind: "text" }]);
    const layer = { id: "couche-1" } as unknown as AppState["imported"]["layer"];
    const refused: AppState = { ...START, imported: { ...START.imported, layer, isKept: false } };
    expect(findUnfinished(refused, false)).toEqual([{ kind: "layer" }]);
    expect(findUnfinished({ ...refused, imported: { ...refused.imported, isKept: true } }, false)).toEqual([]);
  });
});
