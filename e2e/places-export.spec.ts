import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { PLACES, type Place } from "./places.ts";
import { NO_MAP } from "./tags.ts";

const LAYER = "Exporter les lieux (GeoJSON)";
const isFranceServices = ({ types }: Place) => types.includes("france-services");
const IN_HAUTES_ALPES = PLACES.filter((place) => place.departement === "05" && isFranceServices(place));
const WHICH = `${IN_HAUTES_ALPES.length} lieux sur ${PLACES.length}`;
const HAUTES_ALPES = "?vue=donnees&type=france-services&departement=05";

test.describe("« Exporter »", { tag: NO_MAP }, () => {
  test("points for a GIS are saved by keyboard, with their provenance", async ({ person, view }) => {
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
  });

  for (const [appearance, width] of [
    ["clair", 390],
    ["sombre", 1440],
  ] as const) {
    test(`axe finds no violation, ${appearance}, ${width} wide`, async ({ site, person, view }) => {
      await site.device.windowIs(width, 844);
      await person.opens(`${HAUTES_ALPES}&apparence=${appearance}`);
      await view.says(WHICH);
      await view.layout.hasNoSidewaysScroll();
      await view.hasNoAxeViolation();
    });
  }
});
