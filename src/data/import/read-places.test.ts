import { describe, expect, it } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import type { ImportChoices } from "../../domain/import/column-mapping.ts";
import type { Issue } from "../../domain/import/issue.ts";
import { aCommune } from "../../testing/builders.ts";
import { aSourceTable, SOME_COMMUNES } from "../../testing/import-builders.ts";
import { proposeChoices } from "./propose-choices.ts";
import { readPlaces } from "./read-places.ts";

type Row = Readonly<Record<string, string>>;

function understand(rows: readonly Row[], changes: Partial<ImportChoices> = {}) {
  const table = aSourceTable(...rows);
  const choices = { ...proposeChoices(table), ...changes };
  return readPlaces(table, choices, { communes: SOME_COMMUNES });
}

/** Imports one row: its place, and its issues as "reason effect column: suggestion". */
function understandRow(row: Row, changes: Partial<ImportChoices> = {}) {
  const { places, issues, elsewhere } = understand([{ nom: "Relais", ...row }], changes);
  const place = places[0]?.place;
  return { place, record: place?.records[0], told: issues.map(tell), elsewhere };
}

function tell({ reason, effect, column, suggestion }: Issue): string {
  return `${reason} ${effect} ${column}${suggestion === "" ? "" : `: ${suggestion}`}`;
}

const IN_GAP = { commune: "Gap", lat: "44.56", lon: "6.08" };

describe("coordinates", () => {
  it.each([
    ["a decimal comma", { lat: "44,56", lon: "6,08" }],
    ["a degree sign", { lat: "44.56°", lon: "6.08 °" }],
    ["one cell", { coordonnees: "44.56, 6.08" }],
    ["one cell with decimal commas", { coordonnees: "44,56 ; 6,08" }],
    ["one cell with commas only", { coordonnees: "44,56,6,08" }],
    ["one cell, longitude first", { coordonnees: "[6.08, 44.56]" }],
    ["spaces around", { lat: "  44.56 ", lon: "\u00a06.08" }],
  ])("are read with %s", (_name, cells) => {
    const { place, told } = understandRow({ commune: "Gap", ...cells });
    expect(place?.position[0]).toBeCloseTo(6.08, 6);
    expect(place?.position[1]).toBeCloseTo(44.56, 6);
    expect(told).toEqual([]);
  });

  it("are swapped when latitude and longitude are exchanged, with an issue", () => {
    const { place, told } = understandRow({ commune: "Gap", lat: "6.08", lon: "44.56" });
    expect(place?.position).toEqual([6.08, 44.56]);
    expect(told).toEqual(["position-swapped mended lat: 44.56 ; 6.08"]);
    const french = understandRow({ commune: "Gap", lat: "6,08", lon: "44,56" });
    expect(french.told).toEqual(["position-swapped mended lat: 44,56 ; 6,08"]);
  });

  it.each([{ x: "944 626,5", y: "6388640.2" }, { coordonnees: "6388640 944626" }])(
    "in Lambert-93 are read: %j",
    (cells) => {
      const { place, told } = understandRow({ commune: "Gap", ...cells });
      expect(place?.position[0]).toBeCloseTo(6.08, 1);
      expect(place?.position[1]).toBeCloseTo(44.56, 1);
      expect(told).toEqual([]);
    },
  );

  it.each([
    [{ lat: "quelque part", lon: "6.08" }, "position-unreadable emptied lat"],
    [{ lat: "44.56", lon: "" }, "position-unreadable emptied lat"],
    [{ lat: "0", lon: "0" }, "position-impossible emptied lat"],
    [{ lat: "144.56", lon: "6.08" }, "position-impossible emptied lat"],
    [{ lat: "4456000", lon: "608000" }, "position-impossible emptied lat"],
  ])("that are unreadable (%j) place the row at the town hall of its commune", (cells, first) => {
    const good = { nom: "Autre", ...IN_GAP };
    const table = [{ nom: "Relais", commune: "Gap", ...cells }, good, good, good, good, good];
    const { places, issues } = understand(table);
    expect(places[0]?.place).toMatchObject({ precision: "commune", position: [6.0796, 44.5596], commune: "Gap" });
    expect(issues.map(tell)).toEqual([first, "position-from-commune mended commune: Gap (05061)"]);
  });

  it("far from the commune give an issue, and are replaced by its town hall when they are impossible", () => {
    const near = understandRow({ insee: "05061", lat: "44.75", lon: "6.08" });
    expect(near.place?.position).toEqual([6.08, 44.75]);
    expect(near.told).toEqual(["position-far-from-commune noted lat: Gap (05061)"]);
    const far = understandRow({ insee: "05061", lat: "48.85", lon: "2.35" });
    expect(far.place).toMatchObject({ position: [6.0796, 44.5596], precision: "commune" });
    expect(far.told).toEqual(["position-given-up mended lat: Gap (05061)"]);
  });
});

describe("communes", () => {
  it.each([
    [{ insee: "05061" }, "05061"],
    [{ insee: "5061" }, "05061"],
    [{ commune: "GAP" }, "05061"],
    [{ commune: "Gap (05)" }, "05061"],
    [{ commune: "Saint-Pierre-d'Entremont (38)" }, "38446"],
    [{ ville: "Grenoble CEDEX 9", cp: "38031" }, "38185"],
    [{ ville: "Belleville (Les)" }, "73257"],
    [{ commune: "St Pierre d Entremont", insee: "38446" }, "38446"],
    [{ cp: "05000" }, "05061"],
    [{ cp: "5000" }, "05061"],
    [{ adresse: "1 rue Inventée, 05000 Gap" }, "05061"],
  ])("are found by %j", (cells, code) => {
    const { place } = understandRow(cells);
    expect(place).toMatchObject({ codeCommune: code, precision: "commune" });
  });

  it("that were merged are found by their former names, with an issue", () => {
    const { place, told } = understandRow({ commune: "Thorens-Glières", cp: "74570" });
    expect(place).toMatchObject({ codeCommune: "74282", commune: "Fillière" });
    expect(told[0]).toBe("commune-former mended commune: Fillière (74282)");
  });

  it("that were merged are found by their former codes where those are known", () => {
    const table = aSourceTable(
      { nom: "Relais", insee: "74282", commune: "" },
      { nom: "Relais", insee: "74099", commune: "" },
    );
    const currentCode = (code: string) => (code === "74099" ? ("74282" as CodeCommune) : undefined);
    const { places } = readPlaces(table, proposeChoices(table), { communes: SOME_COMMUNES, currentCode });
    expect(places.map(({ place }) => place.codeCommune)).toEqual(["74282", "74282"]);
  });

  it("of one postcode are told by the position, else the row is dropped", () => {
    const sharing = [
      aCommune({ code: "05001" as CodeCommune, name: "La Salle", position: [6.5, 44.9], postcodes: ["05240"] }),
      aCommune({ code: "05002" as CodeCommune, name: "Saint-Chaffrey", position: [6.6, 44.9], postcodes: ["05240"] }),
    ];
    const read = (row: Readonly<Record<string, string>>) => {
      const table = aSourceTable({ nom: "Relais", cp: "05240", ...row });
      const { places, issues } = readPlaces(table, proposeChoices(table), { communes: sharing });
      return [places[0]?.place.codeCommune, ...issues.map(({ reason }) => reason)];
    };
    expect(read({ lat: "44.91", lon: "6.59" })).toEqual(["05002"]);
    expect(read({})).toEqual([undefined, "commune-ambiguous"]);
  });

  it("of one name are distinguished by the position, else the row is dropped with the candidates", () => {
    const placed = understandRow({ commune: "Saint-Pierre-d'Entremont", lat: "45.41", lon: "5.85" });
    expect(placed.place?.codeCommune).toBe("38446");
    const { place, told } = understandRow({ commune: "Saint-Pierre-d'Entremont", cp: "73670" });
    expect(place).toBeUndefined();
    expect(told).toEqual([
      "commune-ambiguous left-out commune: Saint-Pierre-d'Entremont (73274), Saint-Pierre-d'Entremont (38446)",
    ]);
  });

  it("that are unknown drop the row, with the communes of its postcode", () => {
    const { place, told } = understandRow({ commune: "Nullepart", cp: "73440" });
    expect(place).toBeUndefined();
    expect(told).toEqual(["commune-unknown left-out commune: Les Belleville (73257)"]);
  });

  it("that are missing are replaced by the nearest town hall, with an issue", () => {
    const { place, told } = understandRow({ lat: "44.56", lon: "6.08" });
    expect(place?.codeCommune).toBe("05061");
    expect(told).toEqual(["commune-from-position mended lat: Gap (05061)"]);
  });

  it("and position both missing drop the row", () => {
    expect(understandRow({ tel: "04 92 00 00 00" }).told).toEqual(["no-place left-out "]);
  });
});

describe("rows outside the map", () => {
  const paris = { commune: "Paris", insee: "75056", lat: "48.8566", lon: "2.3522" };
  const across = { commune: "Valfictif", insee: "26999", lat: "44.55", lon: "5.62" };

  it("far away are counted", () => {
    expect(understandRow(paris)).toMatchObject({ place: undefined, told: [], elsewhere: 1 });
  });

  it("near its border are kept without a commune of the map", () => {
    const { place, told } = understandRow(across);
    expect(place).toMatchObject({ commune: "Valfictif", codeCommune: undefined });
    expect(told).toEqual(["position-outside noted lat"]);
  });

  it("with a commune elsewhere and no position are counted", () => {
    expect(understandRow({ commune: "Paris", cp: "75001" })).toMatchObject({ told: [], elsewhere: 1 });
  });

  it("are not placed in the map by a name alone", () => {
    expect(understandRow({ commune: "Gap", lat: "48.85", lon: "2.35" })).toMatchObject({
      place: undefined,
      elsewhere: 1,
    });
  });
});

describe("contacts", () => {
  it.each([
    ["0492000000", "04 92 00 00 00", []],
    ["+33 (0)4 92 00 00 00", "04 92 00 00 00", []],
    ["0033.4.92.00.00.00", "04 92 00 00 00", []],
    ["492000000", "04 92 00 00 00", []],
    ["04 92 00 00 00 / 06 00 00 00 00", "04 92 00 00 00", ["phone-unreadable mended tel: 04 92 00 00 00"]],
    ["demander à l'accueil", "", ["phone-unreadable emptied tel"]],
    ["4,92E+08", "", ["phone-unreadable emptied tel"]],
  ])("phone %j", (tel, phone, expected) => {
    const { record, told } = understandRow({ ...IN_GAP, tel });
    expect([record?.phone, told]).toEqual([phone, expected]);
  });

  it.each([
    ["accueil@example.fr", "accueil@example.fr", []],
    ["mailto:accueil@example.fr", "accueil@example.fr", []],
    ["prenom.nom@example.fr", "", ["email-named emptied mail"]],
    [
      "prenom.nom@example.fr ; accueil@example.fr",
      "accueil@example.fr",
      ["email-unreadable mended mail: accueil@example.fr"],
    ],
    ["accueil (at) example.fr", "", ["email-unreadable emptied mail"]],
  ])("mail %j", (mail, email, expected) => {
    const { record, told } = understandRow({ ...IN_GAP, mail });
    expect([record?.email, told]).toEqual([email, expected]);
  });

  it("a named person's mailbox is removed from a comment", () => {
    const { record, told } = understandRow({
      ...IN_GAP,
      commentaire: "Écrire à prenom.nom@example.fr ou accueil@example.fr",
    });
    expect(record?.comment).toBe("Écrire à … ou accueil@example.fr");
    expect(told).toEqual(["email-named mended commentaire"]);
  });

  it.each([
    ["https://example.fr/a?b=c", "https://example.fr/a?b=c", []],
    ["www.example.fr", "https://www.example.fr", ["website-unreadable mended site: https://www.example.fr"]],
    ["javascript:alert(1)", "", ["website-unreadable emptied site"]],
    ["https://nom:secret@example.fr", "", ["website-unreadable emptied site"]],
    ["data:text/html,x", "", ["website-unreadable emptied site"]],
  ])("site %j", (site, website, expected) => {
    const good = { nom: "Autre", ...IN_GAP, site: "https://example.fr" };
    const { places, issues } = understand([{ nom: "Relais", ...IN_GAP, site }, good, good, good, good, good]);
    expect([places[0]?.place.records[0].website, issues.map(tell)]).toEqual([website, expected]);
  });
});

describe("hours", () => {
  it.each([
    ["Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00", ""],
    ["lundi au vendredi 9h-12h, 14h-17h", "Mo-Fr 09:00-12:00,14:00-17:00", ""],
    ["Quand il fait beau", "", "Quand il fait beau"],
    ["Mo-Fr 09:00-12:00; PH off", "Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; PH off"],
    [
      "lundi au vendredi 9h-12h (sauf jours fériés)",
      "Mo-Fr 09:00-12:00",
      "lundi au vendredi 9h-12h (sauf jours fériés)",
    ],
    ["24/7", "Mo-Su 00:00-24:00", ""],
    ["Mo[1] 09:00-12:00", "", "Mo[1] 09:00-12:00"],
  ])("%j", (horaires, openingHours, comment) => {
    const { record, told } = understandRow({ ...IN_GAP, horaires });
    expect([record?.openingHours, record?.comment]).toEqual([openingHours, comment]);
    expect(told.map((text) => text.split(" ")[0])).toEqual(comment === "" ? [] : ["hours-unreadable"]);
  });

  it("day by day", () => {
    const { record, told } = understandRow({
      ...IN_GAP,
      lundi: "9h-12h et 14h-17h",
      mardi: "09:00 - 12:00 / 14:00 - 17:00",
      mercredi: "fermé",
      jeudi: "14:00 - 17:00 / 09:00 - 12:00",
      vendredi: "sur demande",
      samedi: "",
    });
    expect(record?.openingHours).toBe("Mo-Tu,Th 09:00-12:00,14:00-17:00");
    expect(record?.comment).toBe("vendredi sur demande");
    expect(told).toEqual(["hours-unreadable emptied vendredi"]);
  });
});

describe("words of our vocabulary", () => {
  it("are read by label and by identifier", () => {
    const { place, record, told } = understandRow(
      {
        ...IN_GAP,
        type: "Espace France services",
        kind: "Accueil",
        format: "Itinérante",
        themes: "Emploi ; santé, numerique",
        rdv: "Sur rendez-vous",
        saison: "Été",
        date_labellisation: "31/01/2020",
        date_maj: "5 mars 2024",
      },
      { type: "column" },
    );
    expect(place).toMatchObject({ format: "itinerant", kind: "accueil", themes: ["emploi", "sante", "numerique"] });
    expect(record).toMatchObject({
      category: "france-services",
      appointment: true,
      season: "ete",
      labelledOn: "2020-01-31",
      sourceDate: "2024-03-05",
    });
    expect(told).toEqual([]);
  });

  it("that are unknown give an issue and are dropped", () => {
    const { place, told } = understandRow({
      ...IN_GAP,
      kind: "x?",
      format: "rond",
      themes: "emploi;magie",
      rdv: "peut-être",
      saison: "demi",
      labellise_le: "31/02/2020",
    });
    expect(place).toMatchObject({ kind: "accueil", format: "fixe", themes: ["emploi"] });
    expect(told.sort()).toEqual([
      "date-unreadable emptied labellise_le",
      "value-unknown emptied format",
      "value-unknown emptied kind",
      "value-unknown emptied rdv",
      "value-unknown emptied saison",
      "value-unknown emptied themes",
    ]);
  });

  it.each(["projet", "ferme"])("a row of the kind %s gives no place", (kind) => {
    expect(understandRow({ ...IN_GAP, kind })).toMatchObject({
      place: undefined,
      told: ["kind-not-shown left-out kind"],
    });
  });

  it("an unknown type is kept as the source's own word, and the file's category applies", () => {
    const { record, told } = understandRow({ ...IN_GAP, type: "Médiathèque" }, { type: "espace-saisonnier" });
    expect(record).toMatchObject({ nature: "Médiathèque", category: "espace-saisonnier" });
    expect(told).toEqual([]);
  });

  it("the bundle of the category is added", () => {
    const table = aSourceTable({ nom: "France services de Gap", ...IN_GAP });
    const bouquets = { "france-services": ["emploi", "droits"] } as const;
    const { places } = readPlaces(
      table,
      { ...proposeChoices(table), type: "france-services" },
      { communes: SOME_COMMUNES, bouquets },
    );
    expect(places[0]?.place.themes).toEqual(["emploi", "droits"]);
  });
});

describe("texts", () => {
  it.each([
    "<img src=x onerror=alert(1)>",
    '=HYPERLINK("https://example.fr")',
    "+1+1",
    "@SUM(A1)",
    "{{constructor}}",
    "__proto__",
    "\\u003cscript\\u003e",
    "%3Cscript%3E",
  ])("stay text: %s", (nom) => {
    const { place, told } = understandRow({ ...IN_GAP, nom });
    expect([place?.name, told]).toEqual([nom, []]);
  });

  it("lose the apostrophe that guarded them against spreadsheets", () => {
    expect(understandRow({ ...IN_GAP, nom: "'=1+1" }).place?.name).toBe("=1+1");
  });

  it("lose invisible characters, with an issue", () => {
    const { place, told } = understandRow({ ...IN_GAP, nom: "Mai\u0000son\u202e de\nGap" });
    expect([place?.name, told]).toEqual(["Maison de Gap", ["text-damaged mended nom"]]);
  });

  it("that are too long are cut, with an issue", () => {
    const { place, told } = understandRow({ ...IN_GAP, nom: "é".repeat(5000) });
    expect(place?.name).toHaveLength(200);
    expect(told).toEqual(["text-too-long mended nom: 200"]);
  });

  it("a row without a name is dropped", () => {
    expect(understandRow({ ...IN_GAP, nom: " " })).toMatchObject({ place: undefined, told: ["no-name left-out nom"] });
  });

  it("missing and repeated identifiers are replaced by the line number", () => {
    const { places, issues } = understand([
      { id: "a", nom: "Un", ...IN_GAP },
      { id: "a", nom: "Deux", ...IN_GAP },
      { id: "", nom: "Trois", ...IN_GAP },
    ]);
    expect(places.map(({ place }) => place.id)).toEqual(["a", "ligne-3", "ligne-4"]);
    expect(issues.map(tell)).toEqual(["id-repeated mended id: ligne-3"]);
  });
});

describe("a type of place that the map does not have", () => {
  const row = { ...IN_GAP, category: "bibliothèque" };
  const mapping = ["name", "commune", "latitude", "longitude", "category"] as const;

  it("is another type with the word of the file, told so, unless a person says as what it is read", () => {
    const { place, told } = understandRow(row, { mapping, type: "column" });
    expect([place?.categories, place?.records[0].nature]).toEqual([["autre"], "bibliothèque"]);
    expect(told).toEqual(["category-unknown noted category"]);
    const types = [{ text: "Bibliothèque", type: "lieu-multiservices" }] as const;
    expect(understandRow(row, { mapping, type: "column", types }).place?.categories).toEqual(["lieu-multiservices"]);
    const empty = understandRow({ ...row, category: "" }, { mapping, type: "column" });
    expect([empty.place?.categories, empty.told]).toEqual([["autre"], ["category-unknown noted category"]]);
  });

  it("does not count where one type is chosen for all rows, and is another type as long as none is chosen", () => {
    const all = understandRow({ ...row, category: "espace saisonnier" }, { mapping, type: "france-services" });
    expect([all.place?.categories, all.told]).toEqual([["france-services"], []]);
    expect(understandRow(IN_GAP).place?.categories).toEqual(["autre"]);
  });
});

describe("a type of place that is not ours", () => {
  const mapping = ["name", "commune", "latitude", "longitude", "category", "nature"] as const;
  const choices = { type: "column", types: [{ text: "Bibliothèque", type: "autre" }] } as const;

  it("is kept as another type where a person says so, with the word of the file as its nature", () => {
    const { place, told } = understandRow({ ...IN_GAP, category: "bibliothèque", nature: "" }, { mapping, ...choices });
    expect([place?.categories, place?.records[0].nature, place?.themes, told]).toEqual([
      ["autre"],
      "bibliothèque",
      [],
      [],
    ]);
    const own = understandRow({ ...IN_GAP, category: "bibliothèque", nature: "médiathèque" }, { mapping, ...choices });
    expect(own.place?.records[0].nature).toBe("médiathèque");
  });

  it("is read again from our own export, without a word of its own", () => {
    const { place, told } = understandRow({ ...IN_GAP, category: "autre", nature: "" }, { mapping, type: "column" });
    expect([place?.categories, place?.records[0].nature, told]).toEqual([["autre"], "", []]);
  });
});

describe("sources", () => {
  it("are identifiers, or stand in words before the reference within them", () => {
    const sourceOf = (row: Readonly<Record<string, string>>) => {
      const record = understandRow({ commune: "Gap", ...row }).place?.records[0];
      return [record?.sources, record?.sourceDetail];
    };
    expect(sourceOf({ source: "anct-fs-2024; mairie" })).toEqual([["anct-fs-2024", "mairie"], ""]);
    expect(sourceOf({ source: "Relevé de la mairie", source_detail: "p. 4" })).toEqual([
      [],
      "Relevé de la mairie — p. 4",
    ]);
  });
});
