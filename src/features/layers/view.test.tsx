import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("Imported layers", () => {
  test("are reported missing when a link names a place of one", async ({ person, view }) => {
    await person.opens("?lieu=couche-1-3");
    await view.says("Le lieu demandé vient d’une couche qui n’est pas sur cet appareil");
  });
});
