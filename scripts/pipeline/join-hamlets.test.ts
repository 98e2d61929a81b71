import { expect, it } from "vitest";
import type { CodeCommune } from "../../src/domain/codes.ts";
import { aCommune } from "../../src/testing/builders.ts";
import { aTable } from "../../src/testing/table-builders.ts";
import { joinHamlets } from "./join-communes.ts";
import { TABLES } from "./table-columns.ts";

const CERVIERES = "05027" as CodeCommune;
const communes = [aCommune({ code: CERVIERES, name: "Cervières" })];
const row = (name: string, kind = "hamlet", code: string = CERVIERES) => ({
  name,
  class: kind,
  longitude: "6.72687",
  latitude: "44.85522",
  code_commune: code,
});

function join(...rows: readonly ReturnType<typeof row>[]) {
  return joinHamlets({ lieuxDits: aTable(TABLES.lieuxDits, rows) }, communes);
}

it("converts hamlets in the order of their names", () => {
  const { hamlets, problems } = join(row("Terre Rouge", "neighbourhood"), row("Le Laus"));
  expect(hamlets).toEqual([
    { name: "Le Laus", codeCommune: CERVIERES, position: [6.72687, 44.85522] },
    { name: "Terre Rouge", codeCommune: CERVIERES, position: [6.72687, 44.85522] },
  ]);
  expect(problems).toEqual([]);
});

it("leaves out lone houses, the name of the commune, and a name that the commune has already", () => {
  const { hamlets } = join(
    row("Le Laus"),
    row("le laus"),
    row("Cervières", "village"),
    row("La Ferme", "isolated_dwelling"),
  );
  expect(hamlets.map(({ name }) => name)).toEqual(["Le Laus"]);
});

it("names the line of an unknown commune", () => {
  expect(join(row("Le Laus"), row("Les Chauvets", "hamlet", "05999")).problems).toMatchObject([
    { file: "data/ground/lieux-dits.csv", line: 3, field: "code_commune", value: "05999" },
  ]);
});
