import { expect, it } from "vitest";
import { nearestCosts } from "../domain/geo/nearest-index.ts";
import { listStraightCosts, maximalCovering } from "../domain/siting/maximal-covering.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readFrozenGround } from "../testing/published-data.ts";

const THRESHOLD_KM = 10;
const LEGEND = `# The best next France services within ${THRESHOLD_KM} km in a straight line (maximal covering), the people that each adds, and the bound that proves it.`;

it("the proven best sites for three and ten places are the same", () => {
  const { communes, demand, franceServices } = readFrozenGround();
  const { points } = demand;
  const problem = {
    communes,
    points,
    presentCost: nearestCosts(points, franceServices).cost,
    costs: listStraightCosts(
      communes.map(({ position }) => position),
      points.map(({ position }) => position),
      THRESHOLD_KM,
    ),
    candidates: [...communes.keys()],
    forced: [],
    demand: [...points.keys()],
  };
  const lines = [3, 10].flatMap((count) => {
    const { before, sites, bound, isBest } = maximalCovering({ ...problem, count }, THRESHOLD_KM);
    const after = sites.at(-1)?.after ?? before;
    expect(sites).toHaveLength(count);
    return [
      `p = ${count}: ${before} → ${after}, bound ${Math.round(bound)}, ${isBest ? "proven" : "not proven"}`,
      ...sites.map(({ commune, gain }) => `  ${communes[commune]?.name} +${gain}`),
    ];
  });
  expectGolden("sites.txt", [LEGEND, ...lines].join("\n"));
});
