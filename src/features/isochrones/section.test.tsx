import { describe } from "vitest";
import type { Person } from "../../../e2e/person/person.ts";
import { placeNamed } from "../../../e2e/places.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";

const ASK = "Isochrones officielles (10, 20, 30 min)";
const MISSING = "Demander celles qui manquent";
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

describe("Official isochrones", () => {
  test("can be stopped: received ones stay, and the others are requested later", async ({ site, person, view }) => {
    await site.services.answersIsochrones("area", "silent");
    await turnsToThePlace(person, view);
    await person.clicks(ASK);
    await view.says("Isochrones reçues : 1 sur 3");
    await person.clicks("Arrêter");
    await view.says("Arrêté. Les isochrones reçues restent affichées.");
    await view.sheet.hasIsochrone("10 min", /habitants/);
    const requests = await site.services.answersIsochrones("area");
    await person.clicks(MISSING);
    await view.says(ALL_THERE);
    await view.asked(requests, [`20 minutes to ${POINT}`, `30 minutes to ${POINT}`]);
  });

  test("wait when the service requests it, then continue", async ({ site, person, view }) => {
    const requests = await site.services.answersIsochrones("area", "busy", "area");
    await turnsToThePlace(person, view);
    await person.clicks(ASK);
    await view.says("data.geopf.fr demande d’attendre 1 s.");
    await view.says(ALL_THERE);
    await view.hasAsked(requests, 4, 4);
  });

  test("name missing ones when the service fails, or answers for another place", async ({ site, person, view }) => {
    await site.services.answersIsochrones("area", "broken", "elsewhere");
    await turnsToThePlace(person, view);
    await person.clicks(ASK);
    await view.says("data.geopf.fr n’a pas fourni les isochrones de 20 et 30 min.");
    await view.sheet.hasIsochrone("10 min", /habitants/);
    await site.services.answersIsochrones("area");
    await person.clicks(MISSING);
    await view.says(ALL_THERE);
  });
});
