import { describe } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("A device that stores nothing", () => {
  test("without room in localStorage, searches and scenario last as long as the page", async ({
    site,
    person,
    view,
  }) => {
    await site.device.hasNoRoomForTexts();
    await site.services.geocodes([]);
    await person.opens("?vue=territoires&lieu=fs-18");
    await person.clicks("Exclure ce lieu");
    await view.linkIs(/sans=fs-18/);
    await person.closesSheet();
    await person.opensTab("Trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await person.clicks("Effacer la recherche");
    await person.search.types("");
    await view.search.offers("Recherches récentes", "Gap");
  });
});
