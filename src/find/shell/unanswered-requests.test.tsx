import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("An HTML page instead of an answer", () => {
  test("leaves a position without its address", async ({ site, person, view }) => {
    await site.device.stands([6.0793, 44.5589]);
    await site.services.geocodes("garbage");
    await person.opens("?vue=trouver");
    await person.clicks("Me localiser");
    await view.search.holds("Votre position");
    await person.clicks("Trouver l’adresse");
    await view.says("Recherche d’adresses indisponible");
    await view.list.itemSays("France services Gap", /1\skm/);
  });
});
