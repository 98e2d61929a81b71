import { expect, it } from "vitest";
import type { Issue } from "../../domain/import/issue.ts";
import { writeIssues } from "./issues.tsx";
import { issueWords } from "./words.ts";

const ISSUE: Issue = {
  line: 12,
  column: "LIB",
  field: "name",
  value: '=HYPERLINK("http://malice.example")',
  effect: "left-out",
  reason: "no-place",
  suggestion: "",
};

it("writes a row for each issue, without text that a spreadsheet would run as a formula", () => {
  const reason = issueWords.reasons["no-place"];
  const text = writeIssues([ISSUE, { ...ISSUE, line: 13, field: undefined, value: "+33;4" }]);
  expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
    "ligne;colonne;champ;valeur;effet;raison;proposition",
    `12;LIB;Nom;"'=HYPERLINK(""http://malice.example"")";Ligne écartée;"${reason}";`,
    `13;LIB;;"'+33;4";Ligne écartée;"${reason}";`,
    "",
  ]);
});
