import type { Column } from "../../domain/flat-table.ts";
import { writeOfficialDays } from "../../domain/opening-hours/official-days.ts";
import type { Format, Place } from "../../domain/place.ts";
import { type ExportedRecord, listRecords } from "./record-columns.ts";

/**
 * Columns of the official list of France services as published in August 2024 (data.gouv.fr, ANCT), in their order.
 * Unknown values stay empty; an address is one text. Positions at the seat of a commune count as unknown.
 */
export const OFFICIAL_COLUMNS: readonly Column<ExportedRecord>[] = [
  { name: "id_fs", of: ({ record }) => /^fs-(\d+)$/.exec(record.id)?.[1] },
  { name: "insee_dep", of: ({ place }) => place.codeDepartement },
  { name: "lib_fs", of: ({ record }) => record.name },
  { name: "adresse", of: ({ record }) => record.address },
  { name: "complement_adresse", of: () => undefined },
  { name: "insee_com", of: ({ place }) => place.codeCommune },
  { name: "code_postal", of: ({ record }) => record.postcode },
  { name: "lib_com", of: ({ place }) => place.commune },
  { name: "latitude", of: ({ place }) => (place.precision === "adresse" ? place.position[1] : undefined) },
  { name: "longitude", of: ({ place }) => (place.precision === "adresse" ? place.position[0] : undefined) },
  { name: "mail", of: ({ record }) => record.email },
  { name: "telephone", of: ({ record }) => record.phone },
  ...["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"].map((day, rank) => ({
    name: `h_${day}`,
    of: ({ record }: ExportedRecord) => writeOfficialDays(record.openingHours).days[rank],
  })),
  {
    name: "prise_rdv",
    of: ({ record }) => (record.appointment === undefined ? undefined : record.appointment ? "Oui" : "Non"),
  },
  { name: "commentaire", of: commentOf },
  { name: "type_fs", of: ({ place }) => (place.format === "antenne" ? "Antenne" : "Principal") },
  { name: "format_fs", of: ({ place }) => OFFICIAL_FORMATS[place.format] },
  { name: "groupe_fs", of: ({ record }) => record.group },
  { name: "labellisation_fs", of: ({ record }) => writeLabel(record.labelledOn) },
];

/**
 * The list has "Bus_équivalent" for most itinerant services and "Itinérante" for some: our tables do not distinguish
 * them.
 */
const OFFICIAL_FORMATS: Readonly<Record<Format, string>> = {
  fixe: "Fixe",
  itinerant: "Itinérante",
  multisite: "Multisites",
  antenne: "Fixe_antenne(s)",
};

/** Rows of the France services among some places. */
export function listFranceServices(places: readonly Place[]): readonly ExportedRecord[] {
  return listRecords(places).filter(({ record }) => record.category === "france-services");
}

/** Includes hours that the columns cannot hold, so that no information is lost. */
function commentOf({ record }: ExportedRecord): string {
  const { remark } = writeOfficialDays(record.openingHours);
  return [record.comment, remark && `Horaires : ${remark}`].filter(Boolean).join(" — ");
}

function writeLabel(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? undefined : `Espace labellisé ${day}/${month}/${year}`;
}
