import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { PLACES, type Place } from "../../../e2e/places.ts";
import { test } from "../../testing/component/fixtures.ts";

const TABLE = "Exporter les lieux (CSV)";
const LAYER = "Exporter les lieux (GeoJSON)";
const isFranceServices = ({ types }: Place) => types.includes("france-services");
const IN_HAUTES_ALPES = PLACES.filter((place) => place.departement === "05" && isFranceServices(place));
const WHICH = `${IN_HAUTES_ALPES.length} lieux sur ${PLACES.length}`;
const HAUTES_ALPES = "?vue=donnees&type=france-services&departement=05";

describe("« Exporter »", () => {
  test("the visible places are saved as our table, with the filters", async ({ person, view }) => {
    await person.opens(HAUTES_ALPES);
    await view.says(WHICH);
    const { name, text } = await person.files.downloads(TABLE);
    expect(name).toBe("services-alpins_lieux_2026-01-20.csv");
    await view.says(`Fichier « ${name} » enregistré.`);
    expect(text).toMatch(
      /^\uFEFF?id;category;kind;name;.*;verification;lieu;arrets;doutes;telephone_douteux;position_douteuse;aidants_connect;code_departement;/,
    );
    const rows = readRows(text);
    expect(new Set(rows.map(({ lieu }) => lieu))).toEqual(new Set(IN_HAUTES_ALPES.map(({ id }) => id)));
    expect(rows[0]).toMatchObject({
      code_departement: "05",
      longitude: expect.stringMatching(/^[67],\d+$/),
      filtres: "type de lieu\u00a0: France services ; département\u00a0: Hautes-Alpes (05)",
      exporte_le: "2026-01-20",
      lien: expect.stringContaining(HAUTES_ALPES),
      sources: expect.stringContaining("Agence nationale de la cohésion des territoires"),
    });
  });

  test("the export follows the filters, which can be changed there", async ({ person, view }) => {
    await person.opens(HAUTES_ALPES);
    await view.says(WHICH);
    await person.list.resetsFilters();
    await view.says(`Les ${PLACES.length} lieux de la carte, sans filtre.`);
    const { text } = await person.files.downloads(TABLE);
    expect(new Set(readRows(text).map(({ lieu }) => lieu)).size).toBe(PLACES.length);
  });

  test("no place is exported when none matches, and the page says so", async ({ person, view }) => {
    await person.opens("?vue=donnees&type=espace-saisonnier&departement=84");
    await view.says("Aucun lieu ne répond à vos filtres : il n’y a rien à exporter.");
  });
});

describe("An export that is imported", () => {
  for (const button of [TABLE, LAYER]) {
    test(`is recognised, and adds no place: ${button}`, async ({ person, view }) => {
      await person.opens(HAUTES_ALPES);
      await view.says(WHICH);
      const { name, text } = await person.files.downloads(button);
      await person.files.brings({ name, bytes: Buffer.from(text) });
      await view.focus.isOnStep(`Fichier lu : ${name}`);
      await view.importing.counts("Lieux reconnus", String(IN_HAUTES_ALPES.length));
      await view.importing.counts("Lignes écartées", "0");
      await view.importing.counts("Lieux peut-être déjà présents", String(IN_HAUTES_ALPES.length));
      await view.says(new RegExp(`^Même identifiant ${IN_HAUTES_ALPES.length}$`));
      await view.says("Rien à signaler : chaque ligne a été lue telle quelle.");
      await view.says(/^Aucun lieu à ajouter/);
    });
  }
});
