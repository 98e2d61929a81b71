import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("Hexagons", () => {
  for (const [model, says] of [
    ["droite", /^\d{2}\s\d{3} hexagones mesurés\.$/],
    ["hiver", /^\d{2}\s\d{3} hexagones mesurés, dont \d\s\d{3} loin de toute route\.$/],
  ] as const) {
    test(`are measured by the model « ${model} », and have an explanation`, async ({ person, view }) => {
      await person.opens(`?vue=territoires&modele=${model}&representation=hexagones`);
      await view.says("Chaque hexagone de 2 km vaut pour son centre");
      await view.says(says);
    });
  }
});
