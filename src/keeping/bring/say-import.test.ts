import { expect, it } from "vitest";
import type { ImportPreview } from "../../domain/import/import-preview.ts";
import type { ImportFault } from "../../domain/import/issue.ts";
import { aPlace } from "../../testing/builders.ts";
import type { Checking, ImportState, ReadImport } from "./import-state.ts";
import { sayImport } from "./say-import.ts";

function said(importing: ImportState): string {
  return sayImport(importing).replaceAll(/\s/g, " ");
}

function refused(fault: ImportFault): string {
  return said({ status: "refused", fileName: "releve.xlsx", fault });
}

function checked(checking: Checking, adding: ReadImport["adding"] = "no"): string {
  return said({
    status: "read",
    file: {
      name: "releve.csv",
      format: "csv",
      encoding: "utf-8",
      sheet: "",
      sheets: [],
      columns: ["Nom"],
      rows: 3,
      preview: [],
      typeColumns: [],
    },
    choices: { mapping: ["name"], type: "france-services", types: [] },
    checking,
    withKnown: false,
    addresses: { status: "idle", found: new Map() },
    adding,
    vintage: "",
  });
}

const PREVIEW: ImportPreview = {
  rows: 3,
  places: [{ line: 2, place: aPlace({ id: "a" }) }],
  issues: [],
  duplicates: [],
  elsewhere: 0,
};

it("is empty before a file is chosen", () => {
  expect(said({ status: "none" })).toBe("");
});

it("says why a file was refused and what to do, with sizes and positions where known", () => {
  expect(refused({ kind: "open-document" })).toContain("enregistrez-le au format XLSX ou CSV");
  expect(refused({ kind: "quote-unclosed", line: 1204 })).toContain("à la ligne 1 204");
  expect(refused({ kind: "unpacked-too-large", most: 150_000_000 })).toContain("dépasse 150 Mo");
  expect(refused({ kind: "too-large", bytes: 312_000_000, most: 100_000_000 })).toContain(
    "312 Mo : la limite est de 100 Mo",
  );
  expect(refused({ kind: "too-many-rows", most: 20_000, line: 20_002 })).toBe(
    "Le fichier a plus de 20 000 lignes, la limite de cette page : la ligne 20 002 est la première de trop. N’en gardez que les lignes des Alpes, ou découpez-le en plusieurs fichiers. Si vous publiez la carte, ajoutez plutôt ces lieux à ses tables, puis lancez « npm run data ».",
  );
});

it("names the columns understood, and only the kinds of ignored parts that occur", () => {
  expect(checked({ status: "checked", preview: PREVIEW })).toBe("1 lieu reconnu.");
  const issue = {
    column: "",
    field: undefined,
    value: "",
    effect: "left-out",
    reason: "no-name",
    suggestion: "",
  } as const;
  const preview = { ...PREVIEW, issues: [{ ...issue, line: 3 }], elsewhere: 2700 };
  expect(checked({ status: "checked", preview })).toBe(
    "1 lieu reconnu, 1 ligne écartée et 2 700 lignes ignorées (loin de la carte).",
  );
});

it("says that the accepted places stay on the device, and that it refused them", () => {
  expect(said({ status: "accepted" })).toContain("sur cet appareil seulement");
  expect(checked({ status: "checked", preview: PREVIEW }, "refused")).toContain("Rien n’a été ajouté");
});
