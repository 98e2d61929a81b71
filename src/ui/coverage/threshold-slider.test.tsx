import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** The first reference of the project: the 178 France services at their addresses, straight lines, 2026 populations at the town halls. */
const REFERENCE = {
  link: "?type=france-services&modele=droite",
  people: "4 225 326 habitants",
  share: "91,4 %",
};

describe("Coverage", () => {
  test("the radius changes the figures, by keyboard", async ({ person, view }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires`);
    await view.says(REFERENCE.people);
    await person.territories.setsRadius(20);
    await view.says("de la population à moins de 20 km d’un France services");
    await view.saysNowhere(REFERENCE.people);
    await person.territories.setsRadius(10);
    await view.says(REFERENCE.people);
  });

  test("the covered area follows the radius", async ({ person, view }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires&rayon=5`);
    const before = await view.coverage.areaShare();
    await person.territories.setsRadius(20);
    await view.coverage.areaShareIsAbove(before);
  });
});
