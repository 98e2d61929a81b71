import { expect, it } from "vitest";
import type { Issue } from "../../domain/import/issue.ts";
import { type IssueWords, writeIssues } from "./write-issues.ts";

/** Words that say their own keys. */
const WORDS = {
  effects: { "left-out": "laissée" },
  reasons: { "no-name": "Le nom manque." },
  fields: { name: "Nom" },
} as unknown as IssueWords;

const ISSUE: Issue = {
  line: 12,
  column: "LIB",
  field: "name",
  value: '=HYPERLINK("http://malice.example")',
  effect: "left-out",
  reason: "no-name",
  suggestion: "",
};

it("writes a row for each issue, without text that a spreadsheet would run as a formula", () => {
  const text = writeIssues([ISSUE, { ...ISSUE, line: 13, field: undefined, value: "+33;4" }], WORDS);
  expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
    "ligne;colonne;champ;valeur;effet;raison;proposition",
    '12;LIB;Nom;"\'=HYPERLINK(""http://malice.example"")";laissée;Le nom manque.;',
    '13;LIB;;"\'+33;4";laissée;Le nom manque.;',
    "",
  ]);
});
