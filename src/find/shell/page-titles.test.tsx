import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("Titles and direct links", () => {
  test("a link to an unknown place has the title of the visible view", async ({ person, view }) => {
    await person.opens("?lieu=fs-9999999");
    await view.head.titles(/^Services alpins – /);
    await person.opens("?vue=saisonniers&lieu=fs-9999999");
    await view.head.titles("Saisonniers – Services alpins");
  });
});
