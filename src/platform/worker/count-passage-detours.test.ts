import { describe, expect, it } from "vitest";
import type { PassageId } from "../../domain/network/road-network.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { createCostCache } from "./cost-cache.ts";
import { countPassageDetours } from "./count-passage-detours.ts";

const iseran = "col-de-l-iseran" as PassageId;

describe("countPassageDetours", () => {
  it.each(["ete", "hiver"] as const)("compares the passage open and closed, whatever the season: %s", (season) => {
    const costCache = createCostCache(OVER_THE_ISERAN);
    expect(countPassageDetours(costCache, iseran, season)).toEqual({
      pairs: 1,
      fartherPairs: 1,
      communes: 2,
    });
  });

  it("counts nothing for a passage that no way uses", () => {
    const costCache = createCostCache(OVER_THE_ISERAN);
    const detours = countPassageDetours(costCache, "autre" as PassageId, "ete");
    expect(detours).toEqual({ pairs: 1, fartherPairs: 0, communes: 0 });
  });
});

describe("the cache of costs", () => {
  const summer = { season: "ete" } as const;

  it("keeps a list, and computes another for other conditions", () => {
    const costCache = createCostCache(OVER_THE_ISERAN);
    const first = costCache.costs(summer, "km", 60);
    expect(costCache.costs(summer, "km", 60)).toBe(first);
    expect(costCache.costs({ ...summer, forced: { id: iseran, isOpen: false } }, "km", 60)).not.toBe(first);
    expect(costCache.costs(summer, "min", 60)).not.toBe(first);
    expect(costCache.costs({ ...summer, season: "hiver" }, "km", 60)).not.toBe(first);
  });

  it("drops the least recently used list", () => {
    const costCache = createCostCache(OVER_THE_ISERAN);
    const first = costCache.costs(summer, "km", 60);
    const second = costCache.costs(summer, "km", 61);
    costCache.costs(summer, "km", 60);
    for (const limit of [62, 63, 64, 65, 66]) costCache.costs(summer, "km", limit);
    expect(costCache.costs(summer, "km", 60)).toBe(first);
    expect(costCache.costs(summer, "km", 61)).not.toBe(second);
  });
});
