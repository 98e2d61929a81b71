import { describe, expect, it } from "vitest";
import { THEMES } from "../../domain/place.ts";
import { aSourceTable, SOME_COMMUNES } from "../../testing/import-builders.ts";
import { listOwnColumns } from "./export-row.ts";
import { MEDIATION_COLUMNS, MEDIATION_SERVICES, THEMES_OF_SERVICE } from "./mediation.ts";
import { proposeChoices } from "./propose-choices.ts";
import { understandRows } from "./understand-rows.ts";

/** A made-up place with a value in every column of the schema. */
const ROW: Readonly<Record<string, string>> = {
  id: "structure-1",
  pivot: "12345678900011",
  nom: "Maison fictive du numérique",
  commune: "Gap",
  code_postal: "05000",
  code_insee: "05061",
  adresse: "1 rue Inventée",
  complement_adresse: "Premier étage",
  latitude: "44.56",
  longitude: "6.08",
  typologie: "TIERS_LIEUX|ASSO",
  telephone: "+33492000000",
  courriels: "accueil@example.fr|contact@example.fr",
  site_web: "https://example.fr/",
  horaires: "Mo-Fr 09:00-12:00",
  presentation_resume: "Aide au numérique.",
  presentation_detail: "Un animateur reçoit le matin.",
  source: "Hub fictif",
  itinerance: "Fixe",
  structure_parente: "Ville fictive",
  date_maj: "2026-02-03",
  services: "Insertion professionnelle via le numérique|Loisirs et créations numériques",
  publics_specifiquement_adresses: "Jeunes",
  prise_en_charge_specifique: "Surdité",
  frais_a_charge: "Gratuit",
  dispositif_programmes_nationaux: "Aidants Connect|Conseillers numériques",
  formations_labels: "Fabriques de Territoire",
  autres_formations_labels: "Label fictif",
  modalites_acces: "Se présenter|Téléphoner",
  modalites_accompagnement: "En autonomie",
  fiche_acces_libre: "https://acceslibre.example/1",
  prise_rdv: "https://rdv.example/1",
};

function importRow(changes: Readonly<Record<string, string>> = {}) {
  const table = aSourceTable({ ...ROW, ...changes });
  const { shape, choices } = proposeChoices(table);
  const { places, issues } = understandRows(
    table,
    { ...choices, type: "lieu-multiservices" },
    { communes: SOME_COMMUNES },
  );
  return { table, shape, choices, issues, place: places[0]?.place };
}

describe("a table in the national schema", () => {
  it("is recognised, and every column has a field or is taken as it is", () => {
    const { table, shape, choices, issues } = importRow();
    expect(shape).toBe("mediation");
    const own = listOwnColumns(table.columns);
    expect(table.columns.filter((_, rank) => choices.mapping[rank] === undefined && !own.includes(rank))).toEqual([]);
    expect(table.columns).toEqual(MEDIATION_COLUMNS);
    expect(issues.map(({ column, reason }) => [column, reason])).toEqual([["courriels", "email-unreadable"]]);
  });

  it("gives the place in our words, and keeps what has no field", () => {
    const { place } = importRow();
    expect(place).toMatchObject({
      name: "Maison fictive du numérique",
      codeCommune: "05061",
      precision: "adresse",
      position: [6.08, 44.56],
      categories: ["lieu-multiservices"],
      format: "fixe",
      themes: ["emploi", "numerique", "culture"],
      mandatesSeenOn: "2026-02-03",
    });
    expect(place?.records[0]).toMatchObject({
      id: "structure-1",
      nature: "tiers-lieu / association",
      address: "1 rue Inventée, Premier étage",
      phone: "04 92 00 00 00",
      email: "accueil@example.fr",
      website: "https://example.fr/",
      openingHours: "Mo-Fr 09:00-12:00",
      comment: "Aide au numérique. — Un animateur reçoit le matin.",
      appointment: undefined,
      sourceDetail: "Hub fictif",
      sourceDate: "2026-02-03",
    });
    const kept = new Map(place?.records[0].kept);
    for (const column of ["pivot", "services", "frais_a_charge", "dispositif_programmes_nationaux", "prise_rdv"]) {
      expect(kept.get(column)).toBe(ROW[column]);
    }
    expect([kept.has("nom"), kept.has("complement_adresse")]).toEqual([false, false]);
  });

  it("takes a France services from its programme or from its type", () => {
    expect(importRow({ dispositif_programmes_nationaux: "France services" }).place?.categories).toEqual([
      "france-services",
    ]);
    const { place } = importRow({ dispositif_programmes_nationaux: "", typologie: "RFS" });
    expect([place?.categories, place?.records[0].nature, place?.mandatesSeenOn]).toEqual([
      ["france-services"],
      "",
      undefined,
    ]);
  });

  it("says Aidants Connect only with its day", () => {
    const { place, issues } = importRow({ date_maj: "" });
    expect(place?.mandatesSeenOn).toBeUndefined();
    expect(issues).toContainEqual(expect.objectContaining({ column: "date_maj", reason: "mandates-undated" }));
  });

  it("reports a service that the schema does not have", () => {
    const { place, issues } = importRow({ services: "Réparation de vélos|Utilisation sécurisée du numérique" });
    expect(place?.themes).toEqual(["numerique"]);
    expect(issues).toContainEqual(
      expect.objectContaining({ column: "services", reason: "theme-unknown", value: "Réparation de vélos" }),
    );
  });

  it("reads an itinerant place, and one that is both as a place on several sites", () => {
    expect(importRow({ itinerance: "Itinérant" }).place?.format).toBe("itinerant");
    expect(importRow({ itinerance: "Itinérant|Fixe" }).place?.format).toBe("multisite");
  });
});

it("has themes of ours for every service", () => {
  for (const service of MEDIATION_SERVICES) {
    expect(THEMES_OF_SERVICE[service]).toContain("numerique");
    expect(THEMES).toEqual(expect.arrayContaining([...THEMES_OF_SERVICE[service]]));
  }
});
