import { expect, test } from "./fixtures.ts";
import { PLACES, placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const PUGET = placeNamed("France services Puget-Théniers");
const BUS = PLACES.find(({ stopCommunes }) => stopCommunes.length > 0) ?? PUGET;
const OF_DEPARTEMENT = "Lieux d’aide aux démarches : Alpes-Maritimes (06)";

test.describe("Plain pages", { tag: NO_MAP }, () => {
  test.describe("where scripts do not run", () => {
    test.use({ javaScriptEnabled: false });

    test("lead from the map to the list, and to each place with its phone and hours", async ({
      page,
      person,
      view,
    }) => {
      await person.opensPage("");
      await person.followsLink("La liste des lieux");
      await view.isAbout("Liste des lieux");
      await person.followsLink("Alpes-Maritimes (06)");
      await view.isAbout(OF_DEPARTEMENT);
      await person.followsLink(PUGET.name);
      await view.isAbout(`${PUGET.name}, Puget-Théniers (06)`);
      await expect(page).toHaveTitle(`${PUGET.name}, Puget-Théniers (06) – Services alpins`);
      await view.says("Lundi – Vendredi : 9 h 30 – 12 h 30, 13 h 30 – 17 h 30");
      await view.says(PUGET.phone);
      await person.followsLink("Les autres lieux : Alpes-Maritimes");
      await view.isAbout(OF_DEPARTEMENT);
    });
  });

  test("lead to the map, to « À propos » and to the licences", async ({ page, person, view }) => {
    await person.opensPage(`lieu/${PUGET.id}/`);
    await person.followsLink("Voir sur la carte");
    await view.sheet.isOpen(PUGET.name);
    const files = page.locator("head link:is([rel=icon], [rel=apple-touch-icon], [rel=manifest])");
    await expect(files).toHaveCount(3);
    const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
    await person.followsLink("Accessibilité : partiellement conforme");
    await view.isAbout("À propos");
    await person.opens("?vue=trouver");
    await person.keys.enters("button", "Menu");
    await person.followsLink("À propos");
    await view.isAbout("À propos");
    await person.followsLink("Licences");
    await view.isAbout("Licences");
    for (const text of ["maplibre-gl 6", "OFL-1.1", "Licence Ouverte 2.0"]) await view.says(text);
  });

  test("have no axe violation, and no horizontal scroll on a phone, light and dark", async ({ page, person, view }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    for (const path of [
      "liste/",
      "liste/84/",
      `lieu/${BUS.id}/`,
      "commune/05093-nevache/",
      "licences/",
      "a-propos/",
      "404.html",
    ]) {
      await person.opensPage(path);
      await view.layout.hasNoSidewaysScroll();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await view.hasNoAxeViolation();
      }
    }
  });
});
