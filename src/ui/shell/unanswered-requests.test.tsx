import { describe } from "vitest";
import type { Person } from "../../../e2e/person/person.ts";
import { placeNamed } from "../../../e2e/places.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";

const BRIANCON = placeNamed("France services Briançonnais");

async function turnsToBriancon(person: Person, view: View): Promise<void> {
  await person.opens("?vue=territoires");
  await view.says("Autour de");
  await person.choosesBeginning("Autour de", `${BRIANCON.commune}, ${BRIANCON.name}`);
}

describe("An HTML page instead of an answer", () => {
  test("gives no isochrone", async ({ site, person, view }) => {
    await site.services.answersIsochrones("page");
    await turnsToBriancon(person, view);
    await person.clicks("Isochrones officielles (10, 20, 30 min)");
    await view.says("data.geopf.fr n’a pas fourni les isochrones de 10, 20 et 30 min.");
  });

  for (const answer of ["garbage", "broken", "busy"] as const) {
    test(`leaves a position without its address: ${answer}`, async ({ site, person, view }) => {
      await site.device.stands([6.0793, 44.5589]);
      await site.services.geocodes(answer);
      await person.opens();
      await person.clicks("Me localiser");
      await view.search.holds("Votre position");
      await person.clicks("Trouver l’adresse");
      await view.says(
        answer === "busy" ? "Le service d’adresses est très demandé" : "Recherche d’adresses indisponible",
      );
      await view.list.itemSays("France services Gap", /1\skm/);
    });
  }
});
