import { describe, expect, it } from "vitest";
import { atOnce } from "../../domain/at-once.ts";
import { layerId } from "../../domain/layer/layer-id.ts";
import { MEDIATION_FIELDS, MEDIATION_SEPARATOR, type MediationField } from "../../domain/mediation/mediation-schema.ts";
import type { Place } from "../../domain/place.ts";
import { checkCells } from "../../formats/csv/check-cells.ts";
import type { TableField, TableSchema } from "../../formats/csv/table-schema.ts";
import { proposeChoices } from "../../import/propose-choices.ts";
import { understandRows } from "../../import/understand-rows.ts";
import type { AppState } from "../../model/app-state.ts";
import { aManifest, aPlace } from "../../testing/builders.ts";
import { aSourceTable, SOME_COMMUNES } from "../../testing/import-builders.ts";
import { readExport } from "../../testing/read-export.ts";
import { aState } from "../../testing/state-builder.ts";
import { exportPlacesInSteps, selectMediationExport } from "./export-places.ts";

const ORIGIN = { count: 1, filters: "", exportedOn: "2026-01-20", link: "", sources: [] };

function write(state: AppState): readonly Readonly<Record<string, string>>[] {
  const parts: string[] = [];
  const request = { format: "mediation", name: "", origin: ORIGIN } as const;
  atOnce(exportPlacesInSteps(state, request, (text) => parts.push(text)));
  return readExport(parts.join(""));
}

/** Our statement of the national schema as a Table Schema (Frictionless), for our checker. */
const SCHEMA: TableSchema = {
  name: "mediation",
  title: "Lieux de médiation numérique",
  primaryKey: "id",
  fields: MEDIATION_FIELDS.map(toTableField),
};

function toTableField(field: MediationField): TableField {
  const one = field.values?.map((value) => value.replace(/[()|.*+?^${}[\]\\]/g, "\\$&")).join("|");
  const pattern = one === undefined ? field.pattern : `(?:${one})(?:\\${MEDIATION_SEPARATOR}(?:${one}))*`;
  const constraints = { required: field.isRequired === true, ...(pattern === undefined ? {} : { pattern }) };
  return { name: field.name, title: field.name, description: field.name, type: field.type, constraints };
}

function check(rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const lines = rows.map((row, rank) => ({ line: rank + 2, row }));
  return checkCells("export.csv", lines, SCHEMA).map(({ line, field, reason }) => `${line} ${field}: ${reason}`);
}

const FRANCE_SERVICES = aPlace({
  id: "fs-1",
  name: "France services fictive",
  categories: ["france-services"],
  themes: ["emploi", "numerique"],
  commune: "Gap",
  mandatesSeenOn: "2023-01-31",
  records: [
    {
      ...aPlace().records[0],
      category: "france-services",
      address: "1 rue Inventée",
      postcode: "05000",
      phone: "04 92 00 00 00",
      email: "accueil@example.fr",
      openingHours: "Mo-Fr 09:00-12:00",
      nature: "médiathèque / La Poste",
      comment: "Sonner | deux fois",
      sources: ["anct-fs-2024"],
      sourceDate: "2024-08-01",
    },
  ],
});

function aStateWith(...places: readonly Place[]): AppState {
  const state = aState({ places });
  const manifest = aManifest({
    sources: [
      {
        id: "anct-fs-2024",
        producer: "Agence fictive",
        title: "Liste",
        licence: "Licence Ouverte 2.0",
        vintage: "2024",
        url: "",
        date: "2026-01-02",
        tables: [],
      },
    ],
  });
  return { ...state, resources: { ...state.resources, manifest: { status: "ready", value: manifest } } };
}

describe("places exported in the national schema", () => {
  it("have the columns of the schema in its order, with what the map knows", () => {
    const [row = {}] = write(aStateWith(FRANCE_SERVICES));
    expect(Object.keys(row)).toEqual(MEDIATION_FIELDS.map(({ name }) => name));
    expect(row).toMatchObject({
      id: "fs-1",
      pivot: "",
      nom: "France services fictive",
      adresse: "1 rue Inventée",
      code_postal: "05000",
      telephone: "+33492000000",
      typologie: "RFS|BIB|LA_POSTE",
      presentation_detail: "Sonner / deux fois",
      source: "Agence fictive",
      itinerance: "Fixe",
      date_maj: "2024-08-01",
      services: "Aide aux démarches administratives",
      dispositif_programmes_nationaux: "France Services|Aidants Connect",
      prise_rdv: "",
    });
  });

  it("violate the schema only where a required value is unknown, which is said", () => {
    const state = aStateWith(FRANCE_SERVICES);
    expect(check(write(state))).toEqual(["2 pivot: valeur obligatoire"]);
    expect(selectMediationExport(state)).toEqual({ count: 1, missing: [{ column: "pivot", places: 1 }] });
  });

  it("are reception places that help with digital tools, and no others", () => {
    const state = aStateWith(
      FRANCE_SERVICES,
      aPlace({ id: "lm-1", themes: ["commerce"] }),
      aPlace({ id: "es-1", kind: "logement", themes: ["numerique"] }),
    );
    expect(write(state).map(({ id }) => id)).toEqual(["fs-1"]);
    expect(selectMediationExport(aStateWith(aPlace({ themes: [] }))).count).toBe(0);
  });

  it("do not take the seat of a commune, a short number or a year for what they are not", () => {
    const [record] = FRANCE_SERVICES.records;
    const vague = { ...record, phone: "3960", sourceDate: "2022" };
    const [row] = write(
      aStateWith({ ...FRANCE_SERVICES, precision: "commune", format: "multisite", records: [vague] }),
    );
    expect(row).toMatchObject({ latitude: "", longitude: "", telephone: "", date_maj: "", itinerance: "" });
  });

  it("give back what the file of an import had", () => {
    const given = {
      id: "structure-1",
      pivot: "12345678900011",
      nom: "Maison fictive",
      commune: "Gap",
      code_postal: "05000",
      code_insee: "05061",
      adresse: "1 rue Inventée",
      latitude: "44.56",
      longitude: "6.08",
      typologie: "TIERS_LIEUX|ASSO",
      telephone: "+33492000000",
      horaires: "Mo-Fr 09:00-12:00",
      presentation_resume: "Court.",
      presentation_detail: "Long.",
      source: "Hub fictif",
      itinerance: "Fixe",
      structure_parente: "Ville fictive",
      date_maj: "2026-02-03",
      services: "Utilisation sécurisée du numérique|Loisirs et créations numériques",
      prise_en_charge_specifique: "Langues étrangères (anglais)|Surdité",
      frais_a_charge: "Gratuit sous condition",
      dispositif_programmes_nationaux: "Aidants Connect|Conseillers numériques",
      modalites_acces: "Se présenter",
      prise_rdv: "https://rdv.example/1",
    };
    const table = aSourceTable(given);
    const { places } = understandRows(table, proposeChoices(table).choices, { communes: SOME_COMMUNES });
    const [place] = places.map(({ place: one }) => ({ ...one, layer: layerId(1) }));
    const rows = write(aStateWith(...(place === undefined ? [] : [place])));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ ...given, id: expect.any(String) });
    expect(check(rows)).toEqual([]);
  });
});

it("the statement of the schema refuses what the schema refuses", () => {
  const [row = {}] = write(aStateWith(FRANCE_SERVICES));
  const wrong = {
    ...row,
    pivot: "x",
    frais_a_charge: "Cher",
    telephone: "0492000000",
    date_maj: "2026",
    code_insee: "5061",
  };
  expect(check([wrong]).map((text) => text.split(":")[0])).toEqual([
    "2 pivot",
    "2 code_insee",
    "2 telephone",
    "2 date_maj",
    "2 frais_a_charge",
  ]);
});
