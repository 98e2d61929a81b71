import { test } from "./fixtures.ts";
import type { Person } from "./person/person.ts";
import { placeNamed } from "./places.ts";
import { NO_MAP } from "./tags.ts";
import type { View } from "./view/view.ts";

const ASK = "Isochrones officielles (10, 20, 30 min)";
const ALL_THERE = "Les trois isochrones sont reçues.";
const PLACE = placeNamed("France services Briançonnais");
/** As in the request: rounded to a metre. */
const POINT = [PLACE.longitude, PLACE.latitude].map((degrees) => Number(degrees.toFixed(5))).join(",");

/** Opens « Territoires » with the place chosen, before any request. */
async function turnsToThePlace(person: Person, view: View): Promise<void> {
  await person.opens("?vue=territoires");
  await view.says("Autour de");
  await person.choosesBeginning("Autour de", "Briançon, France services Briançonnais");
  await view.offers(ASK);
}

test.describe("Official isochrones", { tag: NO_MAP }, () => {
  test("are requested when the person clicks, and the second visit reads them from the device", async ({
    site,
    person,
    view,
  }) => {
    const requests = await site.services.answersIsochrones("area");
    await turnsToThePlace(person, view);
    await view.says("Ce bouton envoie la position du lieu à data.geopf.fr");
    await view.hasAsked(requests, 0, 0);
    await person.clicks(ASK);
    await view.says(ALL_THERE);
    await view.sheet.hasIsochrone("30 min", /\d habitants.+\d communes.+\d habitants.+\d communes/);
    await view.says("Obtenues le 20 janvier 2026, gardées sur cet appareil.");
    await view.hasNoAxeViolation();
    await view.asked(requests, [`10 minutes to ${POINT}`, `20 minutes to ${POINT}`, `30 minutes to ${POINT}`]);
    await person.reloads();
    await view.says("Autour de");
    await person.choosesBeginning("Autour de", "Briançon, France services Briançonnais");
    await view.says(ALL_THERE);
    await view.hasAsked(requests, 3, 3);
    await person.clicks("Les effacer de cet appareil");
    await view.offers(ASK);
  });

  test("open from the sheet of a place, by keyboard", async ({ site, person, view }) => {
    const requests = await site.services.answersIsochrones("area");
    await person.opens(`?vue=territoires&lieu=${PLACE.id}`);
    await view.focus.isOnTitle(PLACE.name);
    await person.keys.tabsTo("button", "Isochrones vers ce lieu");
    await person.keys.presses("Enter");
    await view.focus.isOnTitle("Isochrones officielles");
    await view.hasAsked(requests, 0, 0);
    await person.keys.tabsTo("button", ASK);
    await person.keys.presses("Enter");
    await view.says(ALL_THERE);
  });
});
