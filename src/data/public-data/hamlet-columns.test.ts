import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { readHamletColumns, toHamletColumns } from "./hamlet-columns.ts";

const [CERVIERES, VARS] = ["05027", "05177"] as [CodeCommune, CodeCommune];
const HAMLETS = [
  { name: "Le Laus", codeCommune: CERVIERES, position: [6.7269, 44.8552] as const },
  { name: "Le Bourget", codeCommune: CERVIERES, position: [6.7531, 44.8499] as const },
  { name: "Sainte-Marie", codeCommune: VARS, position: [6.6903, 44.5879] as const },
];

describe("hamlet columns", () => {
  it("give back the hamlets", () => {
    const columns = toHamletColumns(HAMLETS);
    expect(columns).toMatchObject({ codeCommune: [CERVIERES, VARS], count: [2, 1], longitude: [67269, 262, -628] });
    expect(readHamletColumns(JSON.parse(JSON.stringify(columns)))).toEqual(HAMLETS);
  });

  it.each([
    ["a commune that is none", { codeCommune: ["Vars", VARS] }, "codeCommune: Vars"],
    ["more hamlets than names", { count: [9, 1] }, "count: 9 / 3"],
    ["fewer hamlets than names", { count: [1, 1] }, "name: 3 / 2"],
    ["a position less", { latitude: [1, 2] }, "name: 3 / 3"],
    ["no columns", { name: undefined }, /^name: /],
  ])("refuse %s", (_what, changes, fault) => {
    expect(readHamletColumns({ ...toHamletColumns(HAMLETS), ...changes })).toMatch(fault);
  });
});
