import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** The reference of the project: France services alone, straight lines. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";

describe("Territories side by side", () => {
  const TABLE = "Territoires côte à côte";

  test("four are the limit, which the page says; unknown ones are dropped", async ({ person, view }) => {
    await person.opens(`${REFERENCE}&comparer=05,73,74,38`);
    await view.says("4 territoires sont comparés : retirez-en un pour en ajouter un autre.");
    await person.opens(`${REFERENCE}&comparer=05,99999`);
    await view.columnsAre(TABLE, [/^\s*Hautes-Alpes \(05\)/]);
  });
});
