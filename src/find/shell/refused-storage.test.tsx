import { describe, vi } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

describe("A device that stores nothing", () => {
  test("without room in localStorage, searches last as long as the page", async ({ site, person, view }) => {
    vi.spyOn(localStorage, "setItem").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    await site.geocodes([]);
    await person.opens("?vue=trouver");
    await person.search.searches("gap");
    await view.search.holds("Gap");
    await person.clicks("Effacer la recherche");
    await person.search.types("");
    await view.search.offers("Recherches récentes", "Gap");
  });
});
