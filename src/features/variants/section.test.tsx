import { describe, expect, vi } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

/** Straight lines at the town halls. B leaves out the place of Roquebillière and plans one in Gap. */
const PAGE =
  "?vue=territoires&type=france-services&modele=droite&territoire=06&variantes=ARien~BFermeture!xfs-20!p0nqvu9rt0Gap";

/** A number with a decimal comma. */
function amount(text = ""): number {
  return Number.parseFloat(text.replace(",", "."));
}

describe("The variants side by side", () => {
  test("give the figures that the page gives when each is chosen, in the exported table too", async ({
    person,
    view,
  }) => {
    await person.opens(PAGE);
    await view.says("Comparer les variantes");
    const { text } = await person.files.downloadsTable("Exporter les variantes (CSV)");
    const [present = {}, a = {}, b = {}] = readRows(text);
    expect([present, a, b].map((row) => [row["variante"], row["nom_variante"], row["montree"]])).toEqual([
      ["etat_actuel", "", "non"],
      ["A", "Rien", "oui"],
      ["B", "Fermeture", "non"],
    ]);
    expect(a["population_desservie"]).toBe(present["population_desservie"]);
    const lost = Number(present["population_desservie"]) - Number(b["population_desservie"]);
    expect(lost).toBeGreaterThan(1000);
    expect(b["habitants_gagnes"]).toBe(String(-lost));
    const written = new Intl.NumberFormat("fr-FR").format(lost);
    await view.says(`−${written}`);
    await view.says("inchangé");
    await person.chooses("Variante montrée", "B : Fermeture");
    await view.says("Variante B (Fermeture)");
    await view.says(`${written} habitants desservis de moins`);
    await view.says(new Intl.NumberFormat("fr-FR").format(Number(b["population_desservie"])));
    const { text: then } = await person.files.downloadsTable("Exporter les variantes (CSV)");
    expect(readRows(then).map((row) => row["population_desservie"])).toEqual(
      [present, a, b].map((row) => row["population_desservie"]),
    );
  });

  test("have the sum of a basket of needs and the farthest need, in the exported table too", async ({
    person,
    view,
  }) => {
    await person.opens(PAGE.replace("type=france-services", "acces=theme:emploi,theme:sante"));
    await view.says("Comparer les variantes");
    const { text } = await person.files.downloadsTable("Exporter les variantes (CSV)");
    const sums = readRows(text).map((row) => amount(row["somme_des_besoins_moyenne_km"]));
    expect(sums).toHaveLength(3);
    const [present = 0, a, b = 0] = sums;
    expect(present).toBeGreaterThan(0);
    expect(a).toBe(present);
    const rows = () =>
      [...document.querySelectorAll(".variant-table tbody tr")].map(({ textContent }) =>
        (textContent ?? "").replaceAll(/\s+/g, " "),
      );
    await vi.waitFor(() => expect(rows().filter((row) => row.startsWith("Besoin le plus éloigné"))).toHaveLength(1));
    const [sum = ""] = rows().filter((row) => row.startsWith("Somme des trajets"));
    expect(sum.match(/[\d,]+ km/g)?.map(amount)).toEqual(
      [present, present, b, b - present].map((value) => expect.closeTo(value, 1)),
    );
  });

  test("say that a difference is too small for one decimal, and its direction", async ({ person, view }) => {
    await person.opens(
      "?vue=territoires&type=france-services&modele=droite&territoire=05&variantes=ARien~BSerres!p0mz5s9cf4Serres",
    );
    await view.says("au plus 0,1 km de moins");
  });

  test("are no part of a page without variants", async ({ person, view }) => {
    await person.opens("?vue=territoires&type=france-services&modele=droite&sans=fs-20");
    await view.says("Effet du scénario");
    await view.saysNowhere("État actuel");
    await view.saysNowhere("Exporter les variantes (CSV)");
  });
});
