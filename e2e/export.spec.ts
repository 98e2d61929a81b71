import { expect } from "./driver.ts";
import { test } from "./fixtures.ts";
import { PLACES } from "./places.ts";
import { NO_MAP } from "./tags.ts";

/** France services in straight lines, at 10 km. */
const REFERENCE = "?vue=territoires&type=france-services&modele=droite";
const LAYER = "Exporter les lieux (GeoJSON)";

test.describe("Exporting figures", { tag: NO_MAP }, () => {
  test("the booklet of a département has two to four pages with map, figures, gaps and link", async ({
    site,
    person,
    view,
  }) => {
    await site.device.hasPrinter();
    await person.opens("?vue=territoires&type=france-services&territoire=05");
    await view.says("92,4 %");
    await person.clicks("Imprimer le cahier du territoire");
    await view.print.isAskedFor();
    await site.device.usesPrintMedia();
    await view.print.shows(
      "Accès aux services : Hautes-Alpes (05)",
      "Part desservie92,4 %",
      "Éloignement du lieu le plus proche, par commune",
      "105 053 habitants (73,2 %)",
      "Par intercommunalité (EPCI)",
      "CC Champsaur-Valgaudemar",
      "57 de ses 60 communes",
      "la somme des EPCI d’un département n’est pas le département",
      "Communes non desservies, entièrement ou en partie",
      "La Roche-des-Arnauds (05)",
      "Méthode et limites",
      "Licence Ouverte 2.0",
      "territoire=05",
    );
    await view.print.mapNames("Briançon");
    await view.print.hasPages(2, 4);
  });

  test("planned places, and points for a GIS by keyboard, are saved, without an axe violation", async ({
    site,
    person,
    view,
  }) => {
    await person.opens(`${REFERENCE}&territoire=05&envisages=6.3,44.8,Maison`);
    await view.says("Exporter les lieux envisagés (CSV)");
    await person.clicks("Exporter les lieux envisagés (CSV)");
    await view.says("Fichier « services-alpins_lieux-envisages_vol-oiseau_10km_2026-01-20.zip » enregistré.");
    await view.hasNoAxeViolation();
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
