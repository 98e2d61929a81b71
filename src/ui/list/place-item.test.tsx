import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const NAME = "France services Courchevel";

describe("The sheet of a place", () => {
  test("opens from the list, named by the place", async ({ person, view }) => {
    await person.opens();
    await person.list.opensSheet(NAME);
    await view.sheet.isOpen(NAME);
  });
});
