import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

const STRAIGHT = "type=france-services&modele=droite&territoire=06";
/** The France services of Roquebillière, and its town in the official list. */
const GONE = "fs-20";
const ITS_TOWN = /;Roquebillière;/i;

describe("« Autre millésime »", () => {
  test("gives the figures then and now, and the people who gained what the closure of the place would lose", async ({
    site,
    person,
    view,
  }) => {
    await site.device.hasPrinter();
    await person.opens("?vue=donnees&type=france-services");
    const { text } = await person.files.downloads("Exporter les France services (CSV de la liste officielle)");
    const lines = text.split("\r\n");
    const then = lines.filter((line) => !ITS_TOWN.test(line));
    await person.opens(`?vue=territoires&${STRAIGHT}&sans=${GONE}`);
    await view.says("1 860 habitants ne sont plus desservis.");
    await person.clicks("Autre millésime");
    await view.says("importez une liste entière de cette année-là");
    await person.opensTab("Données");
    await person.files.brings({ name: "2023.csv", bytes: Buffer.from(then.join("\r\n")) });
    await person.fills("Nom de la couche", "Liste 2023");
    await person.fills("Date des données", "2023-01-01");
    await person.clicks("Ajouter 177 lieux à la carte");
    await person.opensTab("Territoires");
    await person.list.chooses("Comparer la carte avec", "Liste 2023");
    await view.says("De l’un à l’autre, 1 860 habitants de 2 communes gagnent l’accès.");
    await view.says("Liste 2023 (1er janvier 2023)");
    await view.says("177 dans « Liste 2023 », 178 sur cette carte");
    await view.says("Communes qui gagnent l’accès");
    await person.clicks("Imprimer le cahier du territoire");
    await view.print.isAskedFor();
    await view.says("Qui gagne et qui perd d’un millésime à l’autre, par commune");
    await view.says(
      "La carte montre ce qui change de « Liste 2023 (1er janvier 2023) » à « Cette carte ». Écart entre les millésimes, au seuil de 10 km.",
    );
    await view.says("Devient desservie1 860 habitants");
    const {
      name,
      text: table,
      provenance,
    } = await person.files.downloadsTable("Exporter qui gagne et qui perd d’un millésime à l’autre (CSV)");
    expect(name).toBe("services-alpins_millesimes_alpes-maritimes-06_vol-oiseau_10km_2026-01-20.zip");
    const rows = readRows(table);
    expect(rows.map((row) => [row["commune"], row["changement"], row["epci"], row["habitants_perdus"]])).toEqual([
      ["Lantosque", "gagne", "Métropole Nice Côte d'Azur", "0"],
      ["La Bollène-Vésubie", "gagne", "Métropole Nice Côte d'Azur", "0"],
    ]);
    expect(rows.reduce((sum, row) => sum + Number(row["habitants_gagnes"]), 0)).toBe(1860);
    const origin = Object.fromEntries(readRows(provenance).map(({ rubrique, contenu }) => [rubrique, contenu]));
    expect(origin["millesimes"]).toMatch(
      /^Avant\s: «\sListe 2023 \(1er janvier 2023\)\s»\s; après\s: «\sCette carte\s»\..*177 dans/,
    );
    await person.list.chooses("Comparer la carte avec", "Rien");
    await view.saysNowhere("Communes qui gagnent l’accès");
  });

  test("says what to do while there is no list", async ({ person, view }) => {
    await person.opens("?vue=territoires");
    await view.says("importez une liste entière de cette année-là");
    await view.saysNowhere("Comparer la carte avec");
  });
});
