import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("An imported file", () => {
  test("is reported missing when a link names one of its places", async ({ person, view }) => {
    await person.opens("?lieu=couche-1-3");
    await view.says("Le lieu demandé vient d’un fichier importé qui n’est pas sur cet appareil");
  });
});
