import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const VIEW = "?vue=saisonniers";

describe("On the map", () => {
  test.override({ map: "drawn" });

  test("the legend explains the resorts' symbols", async ({ person, view }) => {
    await person.opens(VIEW);
    await view.map.isThere();
    await person.unfolds("Légende");
    await view.says("Station sans Espace saisonnier connu à moins de 15 km, l’hiver");
    await view.says("Commune qui a signé une convention de logement saisonnier");
    await view.map.hasSymbols(9);
  });
});
