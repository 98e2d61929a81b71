import Flatbush from "flatbush";
import { afterEach, describe, expect, it, vi } from "vitest";
import { STRAIGHT } from "../domain/access/access-model.ts";
import type { CodeCommune } from "../domain/codes.ts";
import { aCommune, aServicePoint, aStop } from "../testing/builders.ts";
import { OVER_THE_ISERAN } from "../testing/network-builders.ts";
import { aState } from "../testing/state-builder.ts";
import { selectRankedPlaces } from "./nearest-selectors.ts";
import { prepareWays } from "./prepare-ways.ts";

const VAL_D_ISERE = aCommune({ code: "73304" as CodeCommune, name: "Val-d'Isère", position: [6.98, 45.448] });
const MOBILE = aServicePoint({
  position: [7.048, 45.372],
  stops: [aStop({ position: [7.05, 45.37] }), aStop({ position: undefined })],
});
const DATA = { points: [MOBILE], communes: [VAL_D_ISERE], roads: OVER_THE_ISERAN };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("prepareWays", () => {
  it("leaves no position to be attached for who then chooses where to start", () => {
    const search = vi.spyOn(Flatbush.prototype, "search");
    for (const _ of prepareWays(aState(DATA)));
    expect(search.mock.calls.length).toBeGreaterThan(0);
    search.mockClear();
    const start = aState(DATA, { origin: { kind: "commune", code: VAL_D_ISERE.code } });
    expect(selectRankedPlaces(start)).toMatchObject({ status: "ranked" });
    expect(search).not.toHaveBeenCalled();
  });

  it("rests after each position and each season", () => {
    const ONCE = 1;
    const SEASONS = 2;
    const POSITIONS = 3;
    expect([...prepareWays(aState(DATA))]).toHaveLength(ONCE + SEASONS + POSITIONS);
    expect([...prepareWays(aState(DATA, { accessModel: STRAIGHT }))]).toHaveLength(ONCE + SEASONS + POSITIONS);
  });

  it("does nothing without roads", () => {
    expect([...prepareWays(aState({ points: [MOBILE], communes: [VAL_D_ISERE] }))]).toEqual([]);
  });
});
