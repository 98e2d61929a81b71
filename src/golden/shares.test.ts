import { it } from "vitest";
import { isCovered } from "../domain/coverage/is-covered.ts";
import { nearestCosts } from "../domain/coverage/nearest-costs.ts";
import { DEPARTEMENTS } from "../domain/territory.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readFrozenGround } from "../testing/frozen-ground.ts";

const LEGEND =
  "# People within a straight line of the address of a France services of the seven départements: counted where they live, without stops.";

it("as many people as before live within 5, 10 and 20 km of a France services, by département", () => {
  const { communes, demand, franceServices } = readFrozenGround();
  const { cost } = nearestCosts(demand.points, franceServices);
  const departementOf = (rank: number) => communes[demand.points[rank]?.communeRank ?? -1]?.codeDepartement;
  const rowOf = (name: string, code: string | undefined, threshold: number): string => {
    const isMeant = (departement: string | undefined) => code === undefined || departement === code;
    const places = franceServices.filter(({ codeDepartement }) => isMeant(codeDepartement)).length;
    const ranks = [...demand.points.keys()].filter((rank) => isMeant(departementOf(rank)));
    const peopleOf = (counted: readonly number[]) =>
      counted.reduce((sum, rank) => sum + (demand.points[rank]?.population ?? 0), 0);
    const population = peopleOf(ranks);
    const covered = peopleOf(ranks.filter((rank) => isCovered(cost[rank] ?? Number.NaN, threshold)));
    return [
      name,
      `${threshold} km`,
      places,
      population,
      covered,
      `${((100 * covered) / population).toFixed(2)} %`,
    ].join(";");
  };
  const rows = [
    ...[5, 10, 20].map((threshold) => rowOf("Les sept", undefined, threshold)),
    ...[5, 10, 20].flatMap((threshold) => DEPARTEMENTS.map(({ code, name }) => rowOf(name, code, threshold))),
  ];
  expectGolden("shares.csv", [LEGEND, "territoire;seuil;lieux;population;desservis;part", ...rows].join("\n"));
});
