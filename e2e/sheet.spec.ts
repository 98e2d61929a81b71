import { test } from "./fixtures.ts";
import { NO_MAP } from "./tags.ts";

test.describe("The sheet of a place", { tag: NO_MAP }, () => {
  test("returns the focus to its place far down the list", async ({ person, view }) => {
    await person.opens();
    await person.list.opensSheet("France services Val-d'Isère");
    await person.closesSheet();
    await view.focus.isOn("link", "France services Val-d'Isère");
  });
});
