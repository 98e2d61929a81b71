import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";
import type { TableSchema } from "./table-schema.ts";
import { writeRows } from "./write-table.ts";

const ROW_COLUMNS = ["id", "note"] as const;
const SCHEMA: TableSchema = {
  name: "any",
  title: "Any",
  fields: ROW_COLUMNS.map((name) => ({ name, title: name, description: "", type: "string" })),
};

describe("writeRows", () => {
  it("writes any text so that readTable reads it back unchanged", () => {
    const text = fc.string({ unit: "grapheme" }).map((one) => one.replaceAll("\uFEFF", ""));
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, note: text })), (rows) => {
        const written = writeRows(ROW_COLUMNS, rows);
        const read = readTable("any.csv", written, ROW_COLUMNS, SCHEMA).lines.map(({ row }) => row);
        expect(read).toEqual(rows);
      }),
    );
  });

  it.each(readdirSync("data/points").filter((name) => name.endsWith(".csv")))("leaves %s unquoted", (name) => {
    const text = readFileSync(`data/points/${name}`, "utf8");
    const [header = ""] = text.split("\n", 1);
    const columns = header.split(",");
    const schema: TableSchema = {
      ...SCHEMA,
      fields: columns.map((column) => ({ name: column, title: column, description: "", type: "string" })),
    };
    const { lines } = readTable(name, text, columns, schema);
    expect(
      writeRows(
        columns,
        lines.map(({ row }) => row),
      ),
    ).toBe(text);
  });
});
