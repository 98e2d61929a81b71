import { test } from "./fixtures.ts";
import { RENAMED } from "./list-service.ts";
import { NO_MAP } from "./tags.ts";

const DATA = "?vue=donnees";
const ASK = "Actualiser depuis data.gouv.fr";
const APPLY = "Appliquer comme couche";
const COMPARED = "Liste du 15 janvier 2026, comparée avec la carte";

test.describe("« Actualiser depuis data.gouv.fr »", { tag: NO_MAP }, () => {
  test("works by keyboard", async ({ site, person, view }) => {
    await site.services.answersList("changed");
    await person.opens(DATA);
    await view.offers(ASK);
    await person.keys.tabsTo("button", /^Actualiser$/);
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Actualiser");
    await person.keys.tabsTo("button", ASK);
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", COMPARED);
    await person.keys.unfolds("Renommés");
    await person.keys.tabsTo("button", RENAMED.slice(0, 24));
    await person.keys.tabsTo("button", APPLY);
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "La couche «");
    await person.keys.tabsTo("button", /^Voir sur la carte$/);
    await person.keys.presses("Tab");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Mes couches");
  });

  test("has no axe violation on a phone, light and dark", async ({ site, person, view }) => {
    await site.device.windowIs(390, 844);
    await site.services.answersList("changed");
    await person.opens(DATA);
    await person.clicks(ASK);
    await view.says(COMPARED);
    await person.unfolds("Renommés");
    await view.unfoldedSays("Renommés", RENAMED);
    await view.layout.hasNoSidewaysScroll();
    for (const scheme of ["light", "dark"] as const) {
      await site.device.prefers(scheme);
      await view.isDark(scheme === "dark");
      await view.hasNoAxeViolation();
    }
  });
});

test("reports a device without a network, and sends no request", async ({ site, person, view }) => {
  const requests = await site.services.answersList("same");
  await person.opens(DATA);
  // The page has reported the missing network once the map is there.
  await view.map.isThere();
  await person.clicks(ASK);
  await view.says(/Aucune différence/);
  await site.device.networkIs("lost");
  await person.clicks(ASK);
  await view.says("L’appareil n’a pas de réseau");
  await view.hasAsked(requests, 1, 1);
  await site.device.networkIs("back");
  await person.clicks("Réessayer");
  await view.says(/Aucune différence/);
});
