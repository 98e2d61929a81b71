import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CorrectionRow } from "../../../domain/corrections/correction.ts";
import { writeDoubtFile } from "../../../testing/table-builders.ts";
import type { TableSchema } from "../table-schema.ts";
import { readCorrectionFile, writeCorrectionFile } from "./correction-file.ts";

const schemaOf = (name: string) => JSON.parse(readFileSync(`data/schema/${name}.schema.json`, "utf8")) as TableSchema;
const SCHEMAS = { corrections: schemaOf("corrections"), doubts: schemaOf("doubts") };
const read = (text: string) => readCorrectionFile(text, SCHEMAS);

const CHANGE: CorrectionRow = {
  table: "france-services",
  id: "fs-18",
  field: "phone",
  from: "04 93 03 31 15",
  to: "",
  reason: "Numéro coupé",
  source: "Appel du 28 novembre",
  date: "2026-11-28",
};
const HEADER = "table,id,field,from,to,reason,source,date";
const LINE = "france-services,fs-18,phone,04 93 03 31 15,,Numéro coupé,Appel du 28 novembre,2026-11-28";

describe("a correction file", () => {
  it("is read back as it was written, whatever its texts", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 40 })
      .map((one) => one.replaceAll(/[\p{Cc}\p{Bidi_Control}\uFEFF\uFFFD]/gu, "").trim())
      // A guard in the text itself would be taken for one of the file.
      .filter((one) => !one.startsWith("'"));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const change = { ...CHANGE, from, to, reason: to === "" ? "Raison" : to };
        const file = read(writeCorrectionFile([change, CHANGE]));
        expect(file).toEqual({
          kind: "corrections",
          lines: [
            { line: 2, row: change },
            { line: 3, row: CHANGE },
          ],
          faults: [],
        });
      }),
    );
  });

  it("begins a row by its id", () => {
    const begun = { ...CHANGE, table: "lieux-multiservices", id: "lm-05-x", field: "id", from: "", to: "lm-05-x" };
    expect(read(writeCorrectionFile([begun]))).toMatchObject({ lines: [{ row: begun }], faults: [] });
  });

  it.each([
    ["semicolons", `${HEADER}\n${LINE}\n`.replaceAll(",", ";")],
    [
      "another order of the columns",
      `date,${HEADER.replace(",date", "")}\n2026-11-28,${LINE.replace(",2026-11-28", "")}\n`,
    ],
    ["a mail around it", `Bonjour,\n\nLe téléphone\n\n${HEADER}\n${LINE}\n\n-- \nUn usager, à Gap\n`],
    ["a mail that quotes it", `Bonjour,\n> ${HEADER}\n> ${LINE}\n>\n> Merci`],
  ])("is read with %s", (_what, text) => {
    expect(read(text)).toMatchObject({ kind: "corrections", lines: [{ row: CHANGE }], faults: [] });
  });

  it("is read without a source, as corrections were before", () => {
    const old = `${HEADER.replace(",source", "")}\n${LINE.replace("Appel du 28 novembre,", "")}`;
    expect(read(old)).toMatchObject({ lines: [{ line: 2, row: { ...CHANGE, source: "" } }] });
  });

  it("may be one of doubts", () => {
    const doubt = {
      table: "france-services",
      id: "fs-18",
      field: "phone",
      note: "Sonne dans le vide",
      date: "2026-11-28",
    };
    expect(read(writeDoubtFile([doubt]))).toEqual({ kind: "doubts", lines: [{ line: 2, row: doubt }], faults: [] });
  });

  it.each([
    ["nothing", " \n", { kind: "empty" }],
    ["a header alone", HEADER, { kind: "empty" }],
    ["another table", "nom,commune\nA,Gap", { kind: "header", found: "nom,commune" }],
    ["a damaged table", `${HEADER}\n${`${LINE}\n`.repeat(5001)}`, { kind: "too-many", count: 5001, most: 5000 }],
  ])("is refused when it has %s", (_what, text, fault) => {
    expect(read(text)).toEqual({ kind: "unread", faults: [fault] });
  });

  it.each([
    ["too few cells", `${HEADER}\nfrance-services,fs-18\n${LINE}`, [{ kind: "cells", line: 2, found: 2, expected: 8 }]],
    [
      "no reason",
      `${HEADER}\n${LINE.replace("Numéro coupé", "")}\n${LINE}`,
      [{ kind: "cell", line: 2, field: "reason", fault: { kind: "required" } }],
    ],
    [
      "NUL",
      `${HEADER}\n${LINE.replace("Numéro", "\u0000")}\n${LINE}`,
      [{ kind: "cell", field: "reason", fault: { kind: "invisible", name: "U+0000" } }],
    ],
    [
      "a date that is none",
      `${HEADER}\n${LINE.replace("2026-11-28", "hier")}\n${LINE}`,
      [{ field: "date", fault: { kind: "type", type: "date" } }],
    ],
    [
      "an unknown column",
      `${HEADER}\n${LINE.replace("phone", "couleur")}\n${LINE}`,
      [{ field: "field", fault: { kind: "enum" } }],
    ],
  ])("lists a line with %s, and keeps the others", (_what, text, faults) => {
    const file = read(text);
    expect(file.faults).toMatchObject(faults);
    expect(file).toMatchObject({ lines: [{ line: 3, row: CHANGE }] });
  });
});
