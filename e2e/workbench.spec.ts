import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

const TERRITORIES = "?vue=territoires&modele=droite&type=france-services";

test.describe("« Territoires » in a wide window", { tag: NO_MAP }, () => {
  test.beforeEach(({ site }) => site.device.windowIs(1440, 900));

  test("shows figures, map and table side by side", async ({ person, view }) => {
    await person.opens(TERRITORIES);
    await view.layout.columnsAreBeside(320);
    await view.layout.showsAtOnce("Population desservie");
    await view.layout.showsAtOnce("Couverture par territoire");
    await view.territories.says("Les sept départements", "94,3 %");
  });

  test("shows one group of sections at a time, which a button names", async ({ person, view }) => {
    await person.opens(TERRITORIES);
    await person.clicks("Projets");
    await view.focus.isOnTitle("Lieux envisagés");
    await view.layout.showsAtOnce("Meilleurs emplacements");
    await view.layout.hides("Population desservie");
    await person.clicks("Chiffres");
    await view.focus.isOnTitle("Population desservie");
  });

  test("the panel is resized by keyboard, and the map keeps its least width", async ({ person, view }) => {
    await person.opens(TERRITORIES);
    await view.layout.panelIsAsWideAs(0.27, 0.29);
    await person.keys.tabsBackTo("separator", "Largeur du panneau");
    await person.keys.presses("ArrowRight", 4);
    await view.layout.panelIsAsWideAs(0.34, 0.36);
    await person.keys.presses("End");
    await view.layout.columnsAreBeside(319);
    await person.keys.presses("Home");
    await view.layout.panelIsAsWideAs(0.23, 0.24);
  });

  test("has no axe violation, light and dark", async ({ site, person, view }) => {
    await person.opens(`${TERRITORIES}&commune=73047`);
    await view.layout.columnsAreBeside(320);
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
  });

  test("stays as it is while it is printed on narrower paper", async ({ person, view }) => {
    await person.opens(`${TERRITORIES}&territoire=05`);
    await view.territories.says("Les sept départements", "94,3 %");
    await view.print.leavesInPlace("region", "Légende et tableau");
    await view.layout.columnsAreBeside(320);
  });

  test("another view has the whole width beside the panel again", async ({ person, view }) => {
    await person.opens(TERRITORIES);
    await view.layout.columnsAreBeside(320);
    await person.opensTab("Trouver");
    await view.layout.hasNoThirdColumn();
    await view.layout.panelIsBesideMap(0.6);
  });
});

test.describe("« Territoires » in a window of 1280 × 800", { tag: NO_MAP }, () => {
  test("has its sections one under another, with the table among them", async ({ site, person, view }) => {
    await site.device.windowIs(1280, 800);
    await person.opens(TERRITORIES);
    await view.layout.hasNoThirdColumn();
    await view.territories.says("Les sept départements", "94,3 %");
  });
});
