import { expect, test } from "./fixtures.ts";
import { SLOW_MS } from "./view/parts.ts";
import type { View } from "./view/view.ts";

const MENU = "Fond de carte";
const OWN = "Carte intégrée (sans réseau)";
const PLAN = "Plan IGN (en ligne)";
const OFFER = "La carte s’arrête ici aux routes et aux hameaux";
const CREDIT = "© IGN – Plan IGN";
const MISSING = "data.geopf.fr ne donne pas le Plan IGN : la carte intégrée le remplace.";
/** The red, green and blue of the tiles that the test gives, #8fd14f. */
const TILE_BANDS = [0x8f, 0xd1, 0x4f];

/** A part of the visible map has about the colour of the tiles, or none has it. */
async function showsTiles(view: View, isShown: boolean): Promise<void> {
  const isAlike = (pixel: number) =>
    TILE_BANDS.every((band, at) => Math.abs(((pixel >> (16 - 8 * at)) & 255) - band) <= 4);
  const share = async () => {
    const pixels = await view.map.pixels();
    return pixels.filter(isAlike).length / pixels.length;
  };
  const poll = expect.poll(share, { timeout: SLOW_MS });
  await (isShown ? poll.toBeGreaterThan(0.005) : poll.toBeLessThan(0.001));
}

test.describe("The online base map", () => {
  test.slow();

  test("is offered where the embedded map ends, and is kept once it is chosen", async ({
    page,
    site,
    person,
    view,
  }) => {
    const requests = await site.answersBaseMap("map");
    await person.opens("?carte=13.5/44.9/6.64");
    await view.map.isThere();
    await view.says(OFFER);
    expect(requests).toEqual([]);
    await person.clicks("Afficher le Plan IGN, une fois pour toutes");
    await view.saysNowhere(OFFER);
    await person.unfolds("Légende");
    await view.menuSays(MENU, PLAN);
    await view.says("En ligne, la page demande à l’IGN (Géoplateforme, data.geopf.fr)");
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await view.isDark(colorScheme === "dark");
      await showsTiles(view, colorScheme === "light");
      await view.hasNoAxeViolation();
    }

    await person.opens("?type=france-services&lang=fr&carte=11/44.95/6.95");
    await view.map.isThere();
    await showsTiles(view, true);
    await view.map.credits(CREDIT, true);
    await person.unfolds("Légende");
    await person.keys.tabsTo("combobox", MENU);
    await person.keys.presses("Home");
    await view.menuSays(MENU, OWN);
    await showsTiles(view, false);
    await view.linkIs(/type=france-services.*carte=11\/44.95\/6.95/);
    await view.map.credits(CREDIT, false);
    // Changes faster than maps load.
    for (const choice of [PLAN, OWN, PLAN]) await person.list.chooses(MENU, choice);
    await showsTiles(view, true);
    expect(new Set(requests)).toEqual(new Set(["GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2"]));
  });

  test("is replaced by the embedded one while it fails", async ({ site, person, view }) => {
    await person.opens("?carte=11/44.9/6.64");
    await view.map.isThere();
    await person.unfolds("Légende");
    for (const failure of ["busy", "garbage", "broken"] as const)
      await test.step(failure, async () => {
        await site.answersBaseMap(failure);
        await person.list.chooses(MENU, PLAN);
        await view.says(MISSING);
        await person.list.chooses(MENU, OWN);
        await view.saysNowhere(MISSING);
      });
    await person.list.chooses(MENU, PLAN);
    await view.says(MISSING);
    await site.answersBaseMap("map");
    await person.list.chooses(MENU, OWN);
    await person.list.chooses(MENU, PLAN);
    await showsTiles(view, true);
    await view.saysNowhere(MISSING);
  });
});
