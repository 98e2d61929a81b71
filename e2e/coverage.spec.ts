import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

/** Everybody within 10 km of a France services in a straight line. */
const REFERENCE = {
  link: "?type=france-services&modele=droite",
  people: "4 357 404 habitants",
  share: "94,3 %",
};

test.describe("Coverage", { tag: NO_MAP }, () => {
  test("the communes without a place are listed, the most populated first, and lead to their way", async ({
    person,
    view,
  }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires&territoire=74`);
    await view.says("Haute-Savoie (74) : 30 communes non desservies, entièrement ou en partie");
    await person.keys.tabsTo("button", /^Annecy .*un peu plus de 10 km/);
    await person.keys.presses("ArrowDown");
    await person.keys.presses("Enter");
    await view.linkIs(/commune=74242/);
    await person.territories.setsRadius(30);
    await view.says("Toutes les communes sont entièrement desservies.");
  });
});
