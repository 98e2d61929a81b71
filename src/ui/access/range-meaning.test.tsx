import { describe, expect } from "vitest";
import { readRows } from "../../../e2e/exported.ts";
import { test } from "../../testing/component/fixtures.ts";

const BY_ROAD = "?vue=territoires&type=france-services&modele=hiver";
const STRAIGHT = "?vue=territoires&type=france-services&modele=droite";
const MEANING = "Que signifie cette fourchette ?";
/** "de 45,5 % à 78,1 %" */
const SHARES = /de\s[\d,]+\s%\sà\s[\d,]+\s%/;

describe("The range of a share", () => {
  test("a planner reads the range, opens its explanation, and finds it in the table and in the file", async ({
    person,
    view,
  }) => {
    await person.opens(BY_ROAD);
    await person.unfolds(new RegExp(`${SHARES.source}, compte tenu de la marge d’erreur`));
    await view.says("Neuf distances connues sur dix restent dans cette marge d’erreur");
    await view.says("Les vitesses, la neige et le trafic n’y sont pas");
    await view.territories.hasColumns(["Département", "Non desservis", "Part desservie"]);
    const { text, provenance } = await person.files.downloadsTable("Exporter le tableau (CSV)");
    const isere = readRows(text).find(({ code }) => code === "38");
    const [least = "", share = "", most = ""] = ["_min", "", "_max"].map((end) => isere?.[`part_desservie${end}_pct`]);
    expect(numberOf(least)).toBeLessThan(numberOf(share));
    expect(numberOf(most)).toBeGreaterThan(numberOf(share));
    expect(provenance).toContain("neuf distances connues par la route sur dix");
    await view.territories.says("Isère (38)", `de ${inPercent(least)} à ${inPercent(most)}`);
  });

  test("straight lines have no range, and list what they ignore", async ({ person, view }) => {
    await person.opens(STRAIGHT);
    await view.says("ni les routes, ni les pentes, ni les cols fermés n’y sont");
    await view.territories.hasColumns(["Département", "Non desservis", "Part desservie"]);
    await view.saysNowhere(MEANING);
  });
});

function numberOf(cell: string): number {
  return Number(cell.replace(",", "."));
}

function inPercent(cell: string): string {
  return `${numberOf(cell).toFixed(1).replace(".", ",")} %`;
}
