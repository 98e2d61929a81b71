import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

/** People at their homes, by road in winter. */
const PAGE = "?vue=territoires&type=france-services&modele=hiver&territoire=05&representation=communes";
const NUMBER = new Intl.NumberFormat("fr-FR");

interface Layer {
  readonly features: readonly { readonly properties: Readonly<Record<string, string | number | null>> }[];
}

type Row = Readonly<Record<string, string>>;

/** The rows of a layer in the notation of a table. */
function rowsOf(layer: string): readonly Row[] {
  const { features } = JSON.parse(layer) as Layer;
  return features.map(({ properties }) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        typeof value === "number" ? String(value).replace(".", ",") : (value ?? ""),
      ]),
    ),
  );
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

describe("The figures of a territory", () => {
  // The legend is beside the map.
  test.override({ map: "drawn" });

  test("are equal in panel, table, legend, CSV, GeoJSON and booklet", async ({ person, view }) => {
    await person.opens(PAGE);
    await view.map.isThere();
    const share = await view.coverage.populationShare();
    const { text } = await person.files.downloadsTable("Exporter le tableau (CSV)");
    const row = readRows(text).find(({ code }) => code === "05") ?? {};
    expect(Number(row["part_desservie_pct"]?.replace(",", "."))).toBeCloseTo(share, 1);
    const [served = 0, unserved = 0, all = 0] = ["population_desservie", "population_non_desservie", "population"].map(
      (column) => Number(row[column]),
    );
    expect(served + unserved).toBe(all);
    const shown = `${share.toFixed(1).replace(".", ",")} %`;
    await view.says(`${NUMBER.format(served)} habitants`);
    await view.says(`${NUMBER.format(unserved)} habitants`);
    await view.territories.says("Hautes-Alpes (05)", shown, NUMBER.format(unserved));
    await view.legend.peopleAre(all);
    await view.legend.counts("Au-delà de 10 km", NUMBER.format(unserved));
    await view.legend.counts(
      "Hachures",
      NUMBER.format(Number(row["population_desservie_max"]) - Number(row["population_desservie_min"])),
    );

    await person.list.chooses("Couche pour un SIG", "Départements (contours)");
    const outlines = await person.files.downloads("Exporter la couche (GeoJSON)");
    expect(rowsOf(outlines.text)).toEqual([row]);

    await person.chooses("Niveau", "Communes");
    const communes = readRows((await person.files.downloadsTable("Exporter le tableau (CSV)")).text);
    expect(sum(communes, "population_desservie")).toBe(served);
    expect(sum(communes, "population_non_desservie")).toBe(unserved);
    expect(sum(communes, "population_desservie_min")).toBe(Number(row["population_desservie_min"]));
    for (const layer of ["Communes (points)", "Communes (contours)"]) {
      await person.list.chooses("Couche pour un SIG", layer);
      expect(rowsOf((await person.files.downloads("Exporter la couche (GeoJSON)")).text)).toEqual(communes);
    }

    window.dispatchEvent(new Event("beforeprint"));
    const booklet = () => document.querySelector(".booklet")?.textContent?.replaceAll(/\s/g, " ") ?? "";
    const plain = (value: string) => value.replaceAll(/\s/g, " ");
    await expect.poll(booklet).toContain(plain(shown));
    for (const figure of [served, unserved]) expect(booklet()).toContain(plain(NUMBER.format(figure)));
    expect(booklet()).toContain("De 10 à 20 km");
  });
});
