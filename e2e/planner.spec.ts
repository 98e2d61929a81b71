import { expect } from "./driver.ts";
import { readRows } from "./exported.ts";
import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

/** Task of a planner of Haute-Savoie: the France services alone, by road in winter within 20 minutes. */
const OPENING = "?vue=territoires&type=france-services";
const TERRITORY = "Haute-Savoie (74)";

// Whole tasks take as long as many tests together.
test.slow();

test("A planner's whole task by mouse: from a territory to the table for a report", { tag: NO_MAP }, async ({
  person,
  view,
}) => {
  await person.opens(OPENING);
  await person.territories.chooses("haute-sav", TERRITORY);
  await view.linkIs(/territoire=74/);
  await person.clicks("20 min");
  await view.linkIs(/modele=hiver&mesure=min/);
  const before = await view.coverage.populationShare();

  await person.chooses("Habitants comptés", TERRITORY);
  await person.chooses("Emplacements possibles", TERRITORY);
  await person.clicks("Proposer les meilleurs emplacements");
  await view.says("5 lieux desserviraient");
  await person.clicks("Tout ajouter aux lieux envisagés");
  await view.coverage.populationShareLeaves(before);
  const after = await view.coverage.populationShare();
  expect(after).toBeGreaterThan(before);

  const { text } = await person.files.downloadsTable("Exporter le tableau (CSV)");
  const row = readRows(text).find(({ code }) => code === "74");
  expect(Number(row?.["part_desservie_pct"]?.replace(",", "."))).toBeCloseTo(after, 1);

  await person.reloads();
  await view.coverage.populationShareIs(after);
  await person.clicks("Effacer le scénario");
  await view.coverage.populationShareIs(before);
});

test.describe("The planner", { tag: NO_MAP }, () => {
  test("a planner's whole task by keyboard: who is unserved, and what one place would change", async ({
    person,
    view,
  }) => {
    await person.opens(`${OPENING}&candidats=territoire&demande=territoire`);
    await view.coverage.populationShare();
    await person.keys.tabsTo("combobox", "Territoire");
    await person.keys.types("haute-sav");
    await view.search.offersAny();
    await person.keys.presses("ArrowDown");
    await person.keys.presses("Enter");
    await view.linkIs(/territoire=74/);
    await person.keys.tabsTo("radio", "Par la route, l’hiver (cols fermés)");
    await person.keys.tabsTo("slider", "Seuil");
    await person.keys.presses("ArrowRight", 5);
    await view.linkIs(/rayon=15/);
    const before = await view.coverage.populationShare();

    await person.keys.tabsBackTo("button", "Meilleurs emplacements");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Meilleurs emplacements");
    await person.keys.tabsTo("button", "Proposer les meilleurs emplacements");
    await person.keys.presses("Enter");
    await view.says("5 lieux desserviraient");
    await person.keys.tabsTo("button", /^Ajouter .+ aux lieux envisagés$/);
    await person.keys.presses("Enter");
    await view.coverage.populationShareLeaves(before);
    await view.hasNoAxeViolation();
    await person.goesBack();
    await view.coverage.populationShareIs(before);
  });
});
