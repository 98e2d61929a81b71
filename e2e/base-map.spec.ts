import { type BaseMapAnswer, FOREST } from "./base-map-service.ts";
import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { placeNamed } from "./places.ts";
import type { View } from "./view/view.ts";

const MENU = "Fond de carte";
const OWN = "Carte intégrée (sans réseau)";
const PLAN = "Plan IGN (en ligne)";
const RELIEF = "Plan IGN et relief (en ligne)";
const OFFER = "De près, cette carte ne garde que les lieux et les noms";
const OFFER_ACT = "Afficher le Plan IGN, une fois pour toutes";
const CREDIT = "© IGN – Plan IGN";
const MISSING = "data.geopf.fr ne donne pas le Plan IGN : la carte intégrée le remplace.";
/** The whole embedded map has about 6,000 colours, one without its base map 2,900. */
const MAP_COLOURS = 4000;
const HERE = "carte=11/44.9/6.64";

/** Opens a page with its map and legend, before any request to the service. */
async function opensMap(person: Person, view: View, query = `?${HERE}`): Promise<void> {
  await person.opens(query);
  await view.map.isThere();
  // « Territoires » has its legend open.
  if (!query.includes("vue=territoires") || query.includes("lieu=")) await person.map.togglesLegend();
}

test.describe("The online base map", () => {
  test.slow();

  test("sends no request before it is chosen, by keyboard; then the device stores the choice", async ({
    site,
    person,
    view,
  }) => {
    const requests = await site.services.answersBaseMap("map");
    await person.opens(`?${HERE}`);
    await view.map.isThere();
    await person.map.togglesLegend();
    await view.menuSays(MENU, OWN);
    await view.says("En ligne, la page demande à l’IGN (Géoplateforme, data.geopf.fr)");
    await view.map.showsColour(FOREST, false);
    await view.hasAsked(requests, 0, 0);
    await person.keys.tabsTo("combobox", MENU);
    await person.keys.presses("ArrowDown");
    await view.menuSays(MENU, PLAN);
    await view.map.showsColour(FOREST, true);
    await view.map.credits(CREDIT, true);
    expect(
      requests.filter((path) => !/^\/(tms\/1\.0\.0\/PLAN\.IGN|annexes\/ressources\/vectorTiles)\//.test(path)),
    ).toEqual([]);
    expect(requests.filter((path) => path.includes("/fonts/"))).toEqual([]);
    await view.linkIs(`?lang=fr&${HERE}`);
    await person.reloads();
    await view.map.isThere();
    await view.map.showsColour(FOREST, true);
    await person.map.togglesLegend();
    await view.menuSays(MENU, PLAN);
  });

  test("is offered at large scales, where the embedded map has only places and names; one click, and the device stores the choice", async ({
    site,
    person,
    view,
  }) => {
    const requests = await site.services.answersBaseMap("map");
    const near = "carte=12.5/44.9/6.64";
    await person.opens(`?${near}`);
    await view.map.isThere();
    await view.says(OFFER);
    await view.hasAsked(requests, 0, 0);
    await person.list.clicks(OFFER_ACT);
    await view.map.showsColour(FOREST, true);
    await view.map.credits(CREDIT, true);
    await view.saysNowhere(OFFER);
    await person.reloads();
    await view.map.showsColour(FOREST, true);
    await view.saysNowhere(OFFER);
  });

  test("has a shaded relief, from the same host", async ({ site, person, view }) => {
    const requests = await site.services.answersBaseMap("map");
    await opensMap(person, view);
    await person.list.chooses(MENU, RELIEF);
    await view.map.credits(CREDIT, true);
    await expect.poll(() => requests.filter((path) => path === "/wmts").length).toBeGreaterThan(0);
  });

  test("keeps all layers of the page, in both directions", async ({ site, person, view }) => {
    const requests = await site.services.answersBaseMap("map");
    const place = placeNamed("France services Briançonnais");
    const query = `?vue=territoires&modele=droite&representation=zone&lieu=${place.id}&envisages=6.77600,44.66700,Maison&lang=fr&${HERE}`;
    await opensMap(person, view, query);
    const before = new RegExp(
      `vue=territoires.*envisages=.*lieu=${place.id}.*${HERE}|lieu=${place.id}.*envisages=.*${HERE}`,
    );
    await view.linkIs(before);
    await person.list.chooses(MENU, PLAN);
    await view.map.showsColour(FOREST, true);
    await view.sheet.isOpen(place.name);
    await view.linkIs(before);
    await person.list.chooses(MENU, OWN);
    await view.map.showsColour(FOREST, false);
    await view.map.hasColours(MAP_COLOURS);
    await view.map.credits(CREDIT, false);
    await view.linkIs(before);
    // Changes faster than maps load.
    for (const choice of [PLAN, OWN, RELIEF, OWN, PLAN]) await person.list.chooses(MENU, choice);
    await view.map.showsColour(FOREST, true);
    await view.hasAsked(requests, 1, 90);
  });

  test("has no axe violation, light and dark", async ({ site, person, view }) => {
    await site.services.answersBaseMap("map");
    await opensMap(person, view);
    await person.list.chooses(MENU, PLAN);
    await view.map.credits(CREDIT, true);
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      // There is no white in the dark scheme.
      await view.map.showsColour("#ffffff", scheme === "light");
      await view.hasNoAxeViolation();
    }
  });

  test("is replaced by the embedded one for each failure of the service, and shown when the service recovers", async ({
    site,
    person,
    view,
  }) => {
    const failures: readonly BaseMapAnswer[] = ["busy", "garbage", "silent", "without tiles", "broken"];
    await opensMap(person, view);
    for (const failure of failures) {
      await test.step(failure, async () => {
        await site.services.answersBaseMap(failure);
        await person.list.chooses(MENU, PLAN);
        await view.says(MISSING);
        await view.map.hasColours(MAP_COLOURS);
        if (failure === failures.at(-1)) return;
        await person.list.chooses(MENU, OWN);
        await view.saysNowhere(MISSING);
      });
    }
    await view.hasNoAxeViolation();
    await site.services.answersBaseMap("map");
    await person.clicks("Réessayer");
    await view.map.showsColour(FOREST, true);
    await view.saysNowhere(MISSING);
    await person.map.togglesLegend();
    await view.map.credits(CREDIT, true);
  });

  test("waits for the network, and is shown when it is back", async ({ site, person, view }) => {
    await site.services.answersBaseMap("map");
    await opensMap(person, view);
    await person.list.chooses(MENU, PLAN);
    await view.map.showsColour(FOREST, true);
    await person.list.chooses(MENU, OWN);
    await view.map.showsColour(FOREST, false);
    await site.device.networkIs("lost");
    await person.list.chooses(MENU, PLAN);
    await view.says("Pas de réseau : la carte intégrée remplace le Plan IGN");
    await view.map.hasColours(MAP_COLOURS);
    await site.device.networkIs("back");
    await view.map.showsColour(FOREST, true);
    await view.saysNowhere("Pas de réseau");
    await view.menuSays(MENU, PLAN);
  });

  test("is requested again after its code could not be loaded", async ({ site, person, view }) => {
    await site.services.answersBaseMap("map");
    await site.code.loses("online-map");
    await opensMap(person, view);
    await person.list.chooses(MENU, PLAN);
    await view.says(MISSING);
    await site.code.finds("online-map");
    await person.clicks("Réessayer");
    await view.map.showsColour(FOREST, true);
  });

  test("is credited on the picture of the map", async ({ site, person, view }) => {
    await site.services.answersBaseMap("map");
    await opensMap(person, view, `?vue=territoires&modele=droite&${HERE}`);
    await person.list.chooses(MENU, PLAN);
    await view.map.credits(CREDIT, true);
    const { shareOf } = await person.files.downloadsPicture("Exporter la carte (PNG)");
    // The classes of access lie over most of it.
    expect(await shareOf(FOREST)).toBeGreaterThan(0.003);
  });
});
