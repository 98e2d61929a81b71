import { it } from "vitest";
import { measure } from "../domain/figures/measure.ts";
import { USUAL_SETTINGS } from "../domain/figures/settings.ts";
import { DEPARTEMENTS } from "../domain/territory.ts";
import { expectGolden } from "../testing/expect-golden.ts";
import { readFrozenGround } from "../testing/published-data.ts";

const LEGEND =
  "# People within a straight line of the address of a France services of the seven départements: counted where they live, without stops.";

it("as many people as before live within 5, 10 and 20 km of a France services, by département", () => {
  const { ground, franceServices } = readFrozenGround();
  const linesOf = (value: number, territories: readonly { readonly code: string; readonly name: string }[]) => {
    const settings = { ...USUAL_SETTINGS, way: "droite" as const, threshold: { metric: "km" as const, value } };
    const figures = measure(ground, franceServices, settings, [], "2026-11-30");
    return territories.map(({ code, name }) => {
      const row = figures.territories.get(code);
      if (row === undefined) throw new Error(`No figures of ${name}`);
      const { population, states } = row;
      const places = franceServices.filter(({ codeDepartement }) => code === "region" || codeDepartement === code);
      const share = `${((100 * states.served) / population).toFixed(2)} %`;
      return [name, `${value} km`, places.length, population, states.served, share].join(";");
    });
  };
  const lines = [[{ code: "region", name: "Les sept" }], DEPARTEMENTS].flatMap((territories) =>
    [5, 10, 20].flatMap((threshold) => linesOf(threshold, territories)),
  );
  expectGolden("shares.csv", [LEGEND, "territoire;seuil;lieux;population;desservis;part", ...lines].join("\n"));
});
