import { expect, it } from "vitest";
import { USUAL_SETTINGS } from "../../domain/figures/settings.ts";
import { aTerritoryFigures, FOUR_COMMUNES } from "../../testing/figures-builders.ts";
import { exportFileName, territoryFileName, writeFiguresCsv } from "./figures-table.ts";

const VARS = aTerritoryFigures({
  states: { served: 120, visited: 20, tooFar: 60 },
  before: { served: 0, visited: 20, tooFar: 180 },
  tooFarRange: { least: 40, most: 80 },
  median: 12.34,
});
const EMPTY = aTerritoryFigures({
  ref: { level: "commune", code: FOUR_COMMUNES[1]?.code ?? "05098" } as typeof VARS.ref,
  name: "Les Orres",
  population: 0,
  median: undefined,
});

function linesOf(planned: (typeof USUAL_SETTINGS)["planned"] = [], imported = 0) {
  const settings = { ...USUAL_SETTINGS, planned };
  const text = writeFiguresCsv({ settings, populationVintage: "2026", region: "La région", imported }, [VARS, EMPTY]);
  expect(text.startsWith("\uFEFF")).toBe(true);
  return text.slice(1).trimEnd().split("\r\n");
}

it("writes the rows for a French spreadsheet, with the settings in each", () => {
  const about = '"france-services, toute-heure, 20 min, ete, tous, population 2026"';
  expect(linesOf()).toEqual([
    "niveau;code;nom;population;trop_loin;part_trop_loin_pct;trop_loin_min;trop_loin_max;visites;mediane;unite;reglages",
    `commune;05177;Vars;200;60;30;40;80;20;12,3;min;${about}`,
    `commune;05098;Les Orres;0;0;;0;0;0;;min;${about}`,
  ]);
});

it("says in each row that imported places are counted", () => {
  expect(linesOf([], 2)[1]).toContain("population 2026, 2 lieux importés");
});

it("writes the numbers before planned places only where there are some", () => {
  const place = { id: "envisage-1", name: "", position: [6.7, 44.5], type: "france-services", openings: [] } as const;
  const [head, vars] = linesOf([place]);
  expect(head).toContain(";unite;avant_trop_loin;avant_visites;reglages");
  expect(vars).toContain(';min;180;20;"france-services');
  expect(vars).toContain("1 lieu ajouté");
});

it("names a file by territory and settings", () => {
  const settings = { ...USUAL_SETTINGS, people: "65-ans-et-plus", way: "hiver" } as const;
  expect(territoryFileName({ settings, territory: "Hautes-Alpes", today: "2026-11-30", extension: "csv" })).toBe(
    "services-alpins_hautes-alpes_france-services_20min_hiver_65-ans-et-plus_2026-11-30.csv",
  );
});

it("names a file by its content and date, in characters that every system accepts", () => {
  const name = { date: "2026-11-25", extension: "csv" };
  expect(exportFileName({ ...name, subject: ["lieux"] })).toBe("services-alpins_lieux_2026-11-25.csv");
  expect(exportFileName({ ...name, subject: ["lieux", "CC Cœur d’Été"] })).toBe(
    "services-alpins_lieux_cc-coeur-d-ete_2026-11-25.csv",
  );
});
