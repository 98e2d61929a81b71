import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const TABLE = "?vue=territoires&type=france-services&modele=droite";

describe("The people group", () => {
  test("« 65 ans et plus » changes figure, sentence and link", async ({ person, view }) => {
    await person.opens(TABLE);
    await view.coverage.populationShareIs(94.3);
    await view.says("comptée là où elle vit");
    await person.chooses("Pour qui", "65 ans et plus");
    await view.says("habitants de 65 ans et plus");
    await view.says("la population de 65 ans et plus à 10 km au plus");
    await view.linkIs(/population=65-ans-et-plus/);
  });

  test("a partly covered commune is marked", async ({ person, view }) => {
    await person.opens(`${TABLE}&niveau=commune&territoire=74010`);
    await view.territories.says("Annecy (74)", "en partie");
  });
});
