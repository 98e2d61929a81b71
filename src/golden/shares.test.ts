import { it } from "vitest";
import { measureTerritories } from "../domain/coverage/measure-territories.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readFrozenGround } from "../testing/frozen-ground.ts";

const LEGEND =
  "# People within a straight line of the address of a France services of the seven départements: counted where they live, without stops.";

it("as many people as before live within 5, 10 and 20 km of a France services, by département", () => {
  const { demand, epcis, franceServices: places } = readFrozenGround();
  const { cost } = nearestCosts(demand.points, places);
  const lines = (["region", "departement"] as const).flatMap((level) =>
    [5, 10, 20].flatMap((threshold) =>
      measureTerritories(level, { demand, epcis, cost, places, threshold }).map((access) =>
        [
          access.name || "Les sept",
          `${threshold} km`,
          access.places,
          access.population,
          access.coveredPopulation,
          `${(100 * (access.share ?? 0)).toFixed(2)} %`,
        ].join(";"),
      ),
    ),
  );
  expectGolden("shares.csv", [LEGEND, "territoire;seuil;lieux;population;desservis;part", ...lines].join("\n"));
});
