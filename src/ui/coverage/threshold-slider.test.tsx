import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

/** Everybody within 10 km of a France services in a straight line. */
const REFERENCE = {
  link: "?type=france-services&modele=droite",
  people: "4 357 404 habitants",
};

describe("Coverage", () => {
  test("the radius changes the figures and the covered area, by keyboard", async ({ person, view }) => {
    await person.opens(`${REFERENCE.link}&vue=territoires`);
    await view.says(REFERENCE.people);
    const before = await view.coverage.areaShare();
    await person.territories.setsRadius(20);
    await view.says("de la population à moins de 20 km d’un France services");
    await view.saysNowhere(REFERENCE.people);
    await view.coverage.areaShareIsAbove(before);
    await person.territories.setsRadius(10);
    await view.says(REFERENCE.people);
  });
});
