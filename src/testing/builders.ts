import { type DataSources, type Manifest, SCHEMA_VERSION } from "../data/public-data/data-sources.ts";
import type { CodeCommune, CodeDepartement, CodeEpci } from "../domain/codes.ts";
import type { DataVersion } from "../domain/history/history.ts";
import type { RailStation } from "../domain/nearest/nearest-rail-station.ts";
import type { Place, PlaceRecord, Stop } from "../domain/place.ts";
import type { Need } from "../domain/search/need.ts";
import type { Agreement, ConventionFact } from "../domain/seasonal/conventions.ts";
import type { Meeting } from "../domain/seasonal/meeting.ts";
import type { HousingConvention, Resort, ResortId } from "../domain/seasonal/resorts.ts";
import type { Commune } from "../domain/territory.ts";
import type { UsefulLink } from "../domain/useful-link.ts";

/** A record of default values: tests name only the values that matter. */
function aPlaceRecord(changes: Partial<PlaceRecord> = {}): PlaceRecord {
  return {
    id: "fs-1",
    category: "france-services",
    name: "France services de Barcelonnette",
    nature: "",
    address: "",
    postcode: "",
    phone: "",
    email: "",
    website: "",
    openingHours: "",
    appointment: undefined,
    season: undefined,
    comment: "",
    group: "",
    labelledOn: "",
    verification: "officiel",
    sources: ["anct-fs-2024"],
    sourceDetail: "",
    sourceDate: "2024-08-01",
    doubts: [],
    ...changes,
  };
}

export function aPlace(changes: Partial<Place> = {}): Place {
  const categories = changes.categories ?? ["france-services"];
  const record = aPlaceRecord({
    ...(changes.id === undefined ? {} : { id: changes.id }),
    ...(changes.name === undefined ? {} : { name: changes.name }),
    ...(categories[0] === undefined ? {} : { category: categories[0] }),
  });
  return {
    id: record.id,
    name: record.name,
    kind: "accueil",
    format: "fixe",
    categories,
    themes: [],
    position: [6.65, 44.387],
    precision: "adresse",
    commune: "Barcelonnette",
    codeCommune: "04019" as CodeCommune,
    codeEpci: undefined,
    codeDepartement: "04" as CodeDepartement,
    verification: "officiel",
    records: [record],
    stops: [],
    ...changes,
  };
}

/** A stop in Termignon without known hours. */
export function aStop(changes: Partial<Stop> = {}): Stop {
  return {
    commune: "Val-Cenis",
    codeCommune: "73290" as CodeCommune,
    place: "Termignon",
    openingHours: "",
    note: "",
    position: [6.816, 45.278],
    ...changes,
  };
}

export function aCommune(changes: Partial<Commune> = {}): Commune {
  return {
    code: "04019" as CodeCommune,
    name: "Barcelonnette",
    position: [6.65, 44.387],
    population: 2500,
    codeEpci: "200071033" as CodeEpci,
    codeDepartement: "04" as CodeDepartement,
    postcodes: ["04400"],
    otherNames: [],
    ...changes,
  };
}

export function aResort(changes: Partial<Resort> = {}): Resort {
  return {
    id: "val-d-isere" as ResortId,
    name: "Val d'Isère",
    otherNames: [],
    codeCommune: "73304" as CodeCommune,
    codeDepartement: "73" as CodeDepartement,
    position: [6.975, 45.451],
    altitudeM: 2000,
    verification: "recoupe",
    ...changes,
  };
}

export function aRailStation(changes: Partial<RailStation> = {}): RailStation {
  return {
    id: "87742320",
    name: "Modane",
    codeCommune: "73157" as CodeCommune,
    position: [6.659, 45.1935],
    line: "",
    ...changes,
  };
}

export function aConvention(changes: Partial<HousingConvention> = {}): HousingConvention {
  return {
    codeCommune: "73257" as CodeCommune,
    commune: "Les Belleville",
    year: 2018,
    sources: ["presse-et-sites"],
    sourceDetail: "",
    sourceDate: "2023-01-15",
    verification: "recoupe",
    ...changes,
  };
}

export function aManifest(changes: Partial<Manifest> = {}): Manifest {
  return {
    schemaVersion: SCHEMA_VERSION,
    populationVintage: "2026",
    rows: { "france-services": 178 },
    places: 392,
    sources: [],
    operators: { "france-services": { emploi: "France Travail, Urssaf" } },
    files: { "points.geojson": { bytes: 2, sha256: "00" } },
    ...changes,
  };
}

/** The official list of France services, with what is changed. */
export function aSource(changes: Partial<DataSources[number]> = {}): DataSources[number] {
  return {
    id: "anct-fs-2024",
    producer: "ANCT",
    title: "Liste des structures France services",
    licence: "Licence Ouverte 2.0",
    vintage: "2024-08-01",
    url: "https://example.org/",
    date: "2026-11-24",
    tables: ["france-services"],
    ...changes,
  };
}

export function aNeed(changes: Partial<Need> = {}): Need {
  return {
    theme: "famille",
    operator: "CNAF",
    categories: ["france-services"],
    note: undefined,
    words: [{ text: "CAF", language: "fr" }],
    ...changes,
  };
}

/** Hitch-hiking in the Hautes-Alpes, with what is changed. */
export function aUsefulLink(changes: Partial<UsefulLink> = {}): UsefulLink {
  return {
    id: "re-rezopouce-05",
    title: "Rézopouce",
    url: "https://ram05.fr/?p=63800",
    operator: "Département des Hautes-Alpes",
    kind: "service",
    themes: ["mobilite"],
    audiences: ["habitants"],
    departements: [],
    epcis: [],
    summary: "700 panneaux d’autostop.",
    contentDate: "2024-06-21",
    note: "",
    verification: "recoupe",
    sources: ["presse-et-sites"],
    sourceDetail: "https://ram05.fr/?p=63800",
    sourceDate: "2024-06",
    ...changes,
  };
}

/** A forum of each October in the Hautes-Alpes, with what is changed. */
export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: "ag-forum",
    title: "Forum de l’emploi saisonnier",
    date: "2023-10-02",
    dateText: "lundi 2 octobre 2023",
    isYearly: true,
    month: 10,
    place: "Salle des fêtes",
    codeCommune: undefined,
    departement: "05" as CodeDepartement,
    themes: ["emploi"],
    organiser: "commune",
    note: "Ancien",
    verification: "recoupe",
    sources: ["presse-et-sites"],
    sourceDetail: "https://exemple.fr/forum",
    sourceDate: "2023-10",
    ...changes,
  };
}

/** A partnership of Savoie with the sea, with what is changed. */
export function anAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: "pa-mer",
    title: "Mer et montagne",
    mountainSide: "Tarentaise",
    partnerSide: "île d’Yeu",
    departements: ["73" as CodeDepartement],
    kind: "mer-montagne",
    dateText: "2024",
    content: "Contrat à l’année.",
    note: "À vérifier",
    verification: "recoupe",
    sources: ["presse-et-sites"],
    sourceDetail: "https://exemple.fr/accord",
    sourceDate: "2024",
    ...changes,
  };
}

/** The renewal of the convention of Les Belleville, with changes. */
export function aConventionFact(changes: Partial<ConventionFact> = {}): ConventionFact {
  return {
    fact: "renouvellement",
    codeCommune: "73257" as CodeCommune,
    commune: "Les Belleville",
    departement: "73" as CodeDepartement,
    date: "2023-01",
    detail: "180 logements en trois ans",
    note: "",
    verification: "recoupe",
    sources: ["presse-et-sites"],
    sourceDetail: "https://exemple.fr/convention",
    sourceDate: "2023-01-15",
    ...changes,
  };
}

/** A version in which a place got another telephone number. */
export function aDataVersion(changes: Partial<DataVersion> = {}): DataVersion {
  return {
    date: "2026-11-28",
    places: 392,
    changes: [
      {
        id: "fs-1",
        kind: "changed",
        name: "France services de Barcelonnette",
        commune: "Barcelonnette",
        departement: "04" as CodeDepartement,
        fields: [{ field: "phone", from: "04 92 00 00 01", to: "04 92 00 00 02" }],
      },
    ],
    ...changes,
  };
}
