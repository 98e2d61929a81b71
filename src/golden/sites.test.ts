import { expect, it } from "vitest";
import { bestSites } from "../domain/figures/best-sites.ts";
import { USUAL_SETTINGS } from "../domain/figures/settings.ts";
import { WHOLE_REGION } from "../domain/territory-ref.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readFrozenGround } from "../testing/published-data.ts";

const THRESHOLD_KM = 10;
const LEGEND = `# The best next France services within ${THRESHOLD_KM} km in a straight line (maximal covering), the people that each adds, and the bound that proves it.`;

it("the proven best sites for three and ten places are the same", () => {
  const { ground, franceServices } = readFrozenGround();
  const settings = {
    ...USUAL_SETTINGS,
    way: "droite" as const,
    threshold: { metric: "km" as const, value: THRESHOLD_KM },
  };
  const population = ground.communes.reduce((sum, commune) => sum + commune.population, 0);
  const lines = [3, 10].flatMap((count) => {
    const { sites, before, after, bound, isProven } = bestSites(
      ground,
      franceServices,
      settings,
      WHOLE_REGION,
      count,
      "2026-11-30",
    );
    expect(sites).toHaveLength(count);
    return [
      `p = ${count}: ${population - before} → ${population - after}, bound ${bound}, ${isProven ? "proven" : "not proven"}`,
      ...sites.map(({ commune, people }) => `  ${commune.name} +${people}`),
    ];
  });
  expectGolden("sites.txt", [LEGEND, ...lines].join("\n"));
});
