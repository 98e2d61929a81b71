import { expect, it } from "vitest";
import { readFile } from "../import/read-file.ts";
import { writeWorkbook } from "./write-workbook.ts";

it("writes sheets whose texts are read back as they were: zeros, formulas, dates, markup, control characters left out", async () => {
  const columns = ["code", "nom", "nombre", "jour"];
  const rows = [
    ["05061", "=HYPERLINK(1)", 44.5596, "2026-12-01"],
    ["00", "<b>L’été</b> & ]]>\u0001", undefined, ""],
    ["1e5", "  bord  ", Number.POSITIVE_INFINITY, "1-2"],
  ];
  const book = await writeWorkbook(
    new Map([
      ["lieux", { columns, rows }],
      ["sources", { columns: ["titre"], rows: [["Liste"]] }],
    ]),
  );
  const answer = await readFile(new File([book], "lieux.xlsx"));
  if (answer.kind !== "read") throw new Error(answer.fault.kind);
  expect(answer.imported.table.columns).toEqual(columns);
  expect(answer.imported.table.rows.map(({ cells }) => cells.map((cell) => cell.trim()))).toEqual([
    ["05061", "=HYPERLINK(1)", "44.5596", "2026-12-01"],
    ["00", "<b>L’été</b> & ]]>", "", ""],
    ["1e5", "bord", "", "1-2"],
  ]);
});
