import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

/** France services in straight lines, at 10 km. */
const REFERENCE = "?vue=territoires&acces=france-services&modele=droite";

describe("Exporting figures", () => {
  test("copies the link of the view", async ({ site, person, view }) => {
    await site.device.clipboard("works");
    await person.opens(`${REFERENCE}&territoire=05`);
    await person.clicks("Copier le lien de cette vue");
    await view.says("Le lien est copié.");
  });

  test("shows the link, selected, when the clipboard refuses", async ({ site, person, view }) => {
    await site.device.clipboard("refuses");
    await person.opens(`${REFERENCE}&territoire=05`);
    await person.clicks("Copier le lien de cette vue");
    await view.says("Lien de cette vue, à copier");
  });

  test("says that the link is incomplete when it would be too long", async ({ person, view }) => {
    const planned = Array.from({ length: 50 }, () => `6.5,44.5,${"é".repeat(60)}`).join(";");
    await person.opens(`${REFERENCE}&envisages=${planned}`);
    await view.says(/Ce lien est incomplet/);
  });

  test("the table opens in a spreadsheet with the page's figures and their provenance", async ({ person, view }) => {
    await person.opens(REFERENCE);
    await view.territories.says("Hautes-Alpes (05)", "98,9 %");
    const { name, text, provenance } = await person.files.downloadsTable("Exporter le tableau (CSV)");
    expect(name).toBe("services-alpins_couverture_departements_vol-oiseau_10km_2026-01-20.zip");
    await view.says(`Fichier « ${name} » enregistré.`);
    expect(text).toMatch(/^\uFEFF?niveau;code;nom;/);
    expect(readRows(text)).toHaveLength(7);
    expect(readRows(text).find(({ code }) => code === "05")).toMatchObject({
      nom: "Hautes-Alpes",
      population: "143467",
      part_desservie_pct: "98,86",
    });
    const origin = Object.fromEntries(readRows(provenance).map(({ rubrique, contenu }) => [rubrique, contenu]));
    expect(origin).toMatchObject({
      territoire: "Les sept départements",
      filtres: "accès à France services",
      modele: "vol_oiseau",
      seuil: "10",
      unite: "km",
      millesime_population: "2026",
      exporte_le: "2026-01-20",
      lien: expect.stringContaining("vue=territoires&modele=droite&acces=france-services"),
    });
    expect(provenance).toMatch(/^source;.*cohésion des territoires.*Licence Ouverte 2\.0/m);
  });

  test("the gaps of a territory equal the page's, by road in winter too", async ({ person, view }) => {
    await person.opens(`${REFERENCE.replace("droite", "hiver")}&territoire=05`);
    await view.says(/Parmi ces lieux, \d+ voisins/);
    await view.territories.says("Hautes-Alpes (05)", "%");
    const { name, text } = await person.files.downloadsTable("Exporter les communes non desservies (CSV)");
    expect(name).toBe("services-alpins_communes-non-desservies_hautes-alpes-05_route-hiver_10km_2026-01-20.zip");
    const rows = readRows(text);
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ code_departement }) => code_departement))).toEqual(new Set(["05"]));
    expect(new Set(rows.map(({ desservie }) => desservie))).toEqual(new Set(["non", "en partie"]));
    const uncovered = rows.map((row) => Number(row["population_non_desservie"]));
    expect(uncovered).toEqual([...uncovered].sort((a, b) => b - a));
  });

  test("a layer is GeoJSON with its name and provenance", async ({ person }) => {
    await person.opens(`${REFERENCE}&territoire=05`);
    await person.list.chooses("Couche pour un SIG", "Départements (contours)");
    const { name, text } = await person.files.downloads("Exporter la couche (GeoJSON)");
    expect(name).toBe("services-alpins_couche_departements_hautes-alpes-05_vol-oiseau_10km_2026-01-20.geojson");
    expect(JSON.parse(text)).toMatchObject({
      type: "FeatureCollection",
      name: "Départements (contours)",
      metadata: {
        modele: "vol_oiseau",
        seuil: 10,
        limites_eloignement: "5 ; 10 ; 20 ; 30 ; 45",
        unite: "km",
        millesime_population: "2026",
      },
      features: [{ type: "Feature", properties: { code: "05", part_desservie_pct: 98.86 } }],
    });
  });

  test("without a map there is no picture of it, and the page says so", async ({ person, view }) => {
    await person.opens(REFERENCE);
    await person.clicks("Exporter la carte (PNG)");
    await view.says("La carte n’est pas dessinée sur cet appareil");
  });
});
