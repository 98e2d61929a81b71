import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("The best next places", () => {
  test("by road they differ, are shown beside those of the straight line, and follow changes", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=territoires&type=france-services&modele=hiver&mesure=min");
    await person.clicks("Proposer les meilleurs emplacements");
    await view.says("À moins de 20 min par la route, l’hiver (cols fermés)");
    await view.says("5 lieux desserviraient 84 479 habitants");
    await view.says("Aucun de ces emplacements n’est le même à vol d’oiseau.");
    await view.says("À moins de 10 km à vol d’oiseau");
    await view.says("Moirans (38)");
    await person.clicks("Un lieu de moins");
    await view.says("4 lieux desserviraient");
  });
});
