import { describe } from "vitest";
import { inListOrder, isOfType, PLACES } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const PRESET = "?embed=1&type=espace-saisonnier&departement=73";
const isPreset = (place: (typeof PLACES)[number]) => isOfType("espace-saisonnier")(place) && place.departement === "73";
const FIRST = inListOrder(PLACES.filter(isPreset))[0]?.name ?? "";

describe("The compact form", () => {
  test("opens a sheet and closes it", async ({ person, view }) => {
    await person.opensEmbedded(PRESET);
    await person.list.opensSheet(FIRST);
    await view.sheet.isOpen(FIRST);
    await person.closesSheet();
    await view.sheet.isClosed();
    await view.focus.isOn("link", FIRST);
  });
});
