import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const LAYER = "Exporter les lieux (GeoJSON)";

test.describe("Exporting places", { tag: NO_MAP }, () => {
  test("points for a GIS are saved by keyboard, without an axe violation", async ({ site, person, view }) => {
    await person.opens("?vue=donnees&type=espace-saisonnier");
    await view.says(/Exporter les lieux/);
    await person.keys.tabsTo("button", "Exporter");
    await person.keys.presses("Enter");
    await view.focus.isOn("heading", "Exporter");
    const { name, text } = await person.files.downloadsByKey(LAYER);
    expect(name).toBe("services-alpins_lieux_2026-01-20.geojson");
    const spaces = PLACES.filter(({ types }) => types.includes("espace-saisonnier"));
    const layer: { readonly features: readonly { readonly id: string }[] } = JSON.parse(text);
    expect(layer).toMatchObject({
      type: "FeatureCollection",
      name: "Lieux de Services alpins",
      metadata: { lieux: spaces.length, filtres: "type de lieu\u00a0: Espace saisonnier", exporte_le: "2026-01-20" },
    });
    expect(layer.features.map(({ id }) => id).sort()).toEqual(spaces.map(({ id }) => id).sort());
    await view.focus.isOn("button", LAYER);
    await view.hasNoAxeViolation();
    await site.device.windowIs(390, 844);
    await site.device.prefers("dark");
    await view.isDark(true);
    await view.layout.hasNoSidewaysScroll();
    await view.hasNoAxeViolation();
  });
});
