import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("An HTML page instead of an answer", () => {
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
