import { expect, test } from "./fixtures.ts";
import { PLAN_COLOUR } from "./site/services.ts";

const MENU = "Fond de carte";
const OWN = "Carte intégrée (sans réseau)";
const PLAN = "Plan IGN (en ligne)";
const OFFER = "La carte s’arrête ici aux routes et aux hameaux";
const CREDIT = "© IGN – Plan IGN";
const MISSING = "data.geopf.fr ne donne pas le Plan IGN : la carte intégrée le remplace.";

test.describe("The online base map", () => {
  test.slow();

  test("is offered where the embedded map ends, and is kept once it is chosen", async ({ site, person, view }) => {
    const requests = await site.services.answersBaseMap("map");
    await person.opens("?carte=13.5/44.9/6.64");
    await view.map.isThere();
    await view.says(OFFER);
    await view.hasAsked(requests, 0, 0);
    await person.clicks("Afficher le Plan IGN, une fois pour toutes");
    await view.saysNowhere(OFFER);
    await person.map.togglesLegend();
    await view.menuSays(MENU, PLAN);
    await view.says("En ligne, la page demande à l’IGN (Géoplateforme, data.geopf.fr)");
    for (const scheme of ["dark", "light"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.map.showsColour(PLAN_COLOUR, scheme === "light");
      await view.hasNoAxeViolation();
    }

    await person.opens("?type=france-services&lang=fr&carte=11/44.95/6.95");
    await view.map.isThere();
    await view.map.showsColour(PLAN_COLOUR, true);
    await view.map.credits(CREDIT, true);
    await person.map.togglesLegend();
    await person.keys.tabsTo("combobox", MENU);
    await person.keys.presses("Home");
    await view.menuSays(MENU, OWN);
    await view.map.showsColour(PLAN_COLOUR, false);
    await view.linkIs(/type=france-services.*carte=11\/44.95\/6.95/);
    await view.map.credits(CREDIT, false);
    // Changes faster than maps load.
    for (const choice of [PLAN, OWN, PLAN]) await person.list.chooses(MENU, choice);
    await view.map.showsColour(PLAN_COLOUR, true);
    expect(new Set(requests)).toEqual(new Set(["GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2"]));
  });

  test("is replaced by the embedded one while it fails", async ({ site, person, view }) => {
    await person.opens("?carte=11/44.9/6.64");
    await view.map.isThere();
    await person.map.togglesLegend();
    for (const failure of ["busy", "garbage", "broken"] as const) {
      await test.step(failure, async () => {
        await site.services.answersBaseMap(failure);
        await person.list.chooses(MENU, PLAN);
        await view.says(MISSING);
        await person.list.chooses(MENU, OWN);
        await view.saysNowhere(MISSING);
      });
    }
    await person.list.chooses(MENU, PLAN);
    await view.says(MISSING);
    await site.services.answersBaseMap("map");
    await person.list.chooses(MENU, OWN);
    await person.list.chooses(MENU, PLAN);
    await view.map.showsColour(PLAN_COLOUR, true);
    await view.saysNowhere(MISSING);
    await person.list.chooses(MENU, OWN);
    await site.device.networkIs("lost");
    await person.list.chooses(MENU, PLAN);
    await view.says("Pas de réseau : la carte intégrée remplace le Plan IGN");
    await site.device.networkIs("back");
    await view.map.showsColour(PLAN_COLOUR, true);
    await view.menuSays(MENU, PLAN);
  });
});
