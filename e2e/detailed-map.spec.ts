import { WOOD } from "./detailed-map-file.ts";
import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import type { DetailedMapAnswer } from "./site/site.ts";

const MENU = "Fond de carte";
const OWN = "Carte intégrée (sans réseau)";
const DETAILED = "Carte détaillée (ce site)";
const PLAN = "Plan IGN (en ligne)";
const CREDIT = "© contributeurs OpenStreetMap";
const MISSING = "La carte détaillée de ce site ne peut pas être lue : la carte intégrée la remplace.";
const NEAR = "?carte=12.3/44.9/6.64";

test.describe("The detailed map of the site", () => {
  test.slow();

  test("is shown at large scales without a request elsewhere, by ranges, and can be refused for good", async ({
    site,
    person,
    view,
  }) => {
    const ranges = await site.hasDetailedMap("whole");
    await person.opens("?carte=9/44.9/6.64");
    await view.map.isThere();
    expect(ranges).toEqual([]);
    await person.opens(NEAR);
    await view.map.showsColour(WOOD, true);
    await view.map.credits(CREDIT, true);
    expect(ranges[0]).toBe("bytes=0-16383");
    await person.map.togglesLegend();
    await view.menuSays(MENU, DETAILED);
    await view.hasNoAxeViolation();
    await person.list.chooses(MENU, OWN);
    await view.map.showsColour(WOOD, false);
    await view.map.credits(CREDIT, false);
    await person.reloads();
    await view.map.isThere();
    await person.map.togglesLegend();
    await view.menuSays(MENU, OWN);
    await person.list.chooses(MENU, DETAILED);
    await view.map.showsColour(WOOD, true);
  });

  test("is not offered where the site has none", async ({ site, person, view }) => {
    await site.services.answersBaseMap("map");
    await person.opens(NEAR);
    await view.map.isThere();
    await person.map.togglesLegend();
    await view.menuSays(MENU, OWN);
    await person.keys.tabsTo("combobox", MENU);
    await person.keys.presses("ArrowDown");
    await view.menuSays(MENU, PLAN);
    await view.map.credits("© IGN – Plan IGN", true);
  });

  for (const fault of ["without ranges", "cut", "missing"] as const satisfies readonly DetailedMapAnswer[]) {
    test(`is replaced by the embedded one when its archive is ${fault}, and shown once it is whole`, async ({
      site,
      person,
      view,
    }) => {
      await site.hasDetailedMap(fault);
      await person.opens(NEAR);
      await view.map.isThere();
      await view.says(MISSING);
      await view.map.showsColour(WOOD, false);
      await site.hasDetailedMap("whole");
      await person.clicks("Réessayer");
      await view.map.showsColour(WOOD, true);
      await view.saysNowhere(MISSING);
    });
  }
});
