import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("On the map", () => {
  test.override({ map: "drawn" });

  test("the legend explains the marks that there are", async ({ person, view }) => {
    await person.opens("?vue=territoires&modele=droite&sites-exclus=05061");
    await view.map.isThere();
    await person.unfolds("Symboles de la carte");
    await view.says("Commune exclue (meilleurs emplacements)");
    await view.saysNowhere("Commune imposée (meilleurs emplacements)");
  });
});
