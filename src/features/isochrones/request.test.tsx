import { describe } from "vitest";
import type { Person } from "../../../e2e/person/person.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";

const ASK = "Isochrones officielles (10, 20, 30 min)";
const ALL_THERE = "Les trois isochrones sont reçues.";

/** Opens « Territoires » with the place chosen, before any request. */
async function turnsToThePlace(person: Person, view: View): Promise<void> {
  await person.opens("?vue=territoires");
  await view.says("Autour de");
  await person.choosesBeginning("Autour de", "Briançon, France services Briançonnais");
  await view.offers(ASK);
}

describe("Official isochrones", () => {
  test("send no request without a network, and say so", async ({ site, person, view }) => {
    const requests = await site.services.answersIsochrones("area");
    await turnsToThePlace(person, view);
    await site.device.networkIs("lost");
    await person.clicks(ASK);
    await view.says("Pas de réseau : les isochrones de 10, 20 et 30 min n’ont pas pu être demandées.");
    await view.hasAsked(requests, 0, 0);
    await site.device.networkIs("back");
    await person.clicks(ASK);
    await view.says(ALL_THERE);
  });
});
