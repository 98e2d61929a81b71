import { describe, vi } from "vitest";
import { test } from "../../testing/component/fixtures.ts";

const PUGET = "France services Puget-Théniers";

describe("A device in New York", () => {
  test.override({ timezoneId: "America/New_York" });

  test("shows openings and « Ouvert maintenant » in French time", async ({ person, view }) => {
    // Half past midnight in France, the evening before in New York.
    vi.setSystemTime("2026-01-20T23:30:00Z");
    await person.opens("?departement=06");
    await view.says("Fermé – ouvre à");
    await person.unfolds("À confirmer");
    await view.says("Horaires inconnus");
    await person.goesTo("?departement=06&ouvert=maintenant");
    await view.saysNowhere("Ouvert jusqu’à 17 h");
    vi.setSystemTime("2026-01-21T09:00:00Z");
    await person.opens("?departement=06&ouvert=maintenant");
    await view.list.itemSays(PUGET, "Ouvert jusqu’à 12 h 30");
    await person.goesTo("?lieu=fs-18&departement=06");
    await view.sheet.says(PUGET, "Ouvert jusqu’à 12 h 30");
  });
});
