import type { ImportField } from "../../domain/import/column-mapping.ts";

/**
 * Columns of the official list of France services as published in December 2022 and in August 2024, and their fields. `tidyNationalRow`
 * reads `complement_adresse` into the address, `type_fs` and `itinerance` into the format.
 */
export const NATIONAL_FIELDS: Readonly<Record<string, ImportField>> = {
  id_fs: "id",
  lib_fs: "name",
  adresse: "address",
  insee_com: "code_commune",
  code_postal: "postcode",
  lib_com: "commune",
  latitude: "latitude",
  longitude: "longitude",
  mail: "email",
  telephone: "phone",
  h_lundi: "hours_Mo",
  h_mardi: "hours_Tu",
  h_mercredi: "hours_We",
  h_jeudi: "hours_Th",
  h_vendredi: "hours_Fr",
  h_samedi: "hours_Sa",
  h_dimanche: "hours_Su",
  prise_rdv: "appointment",
  commentaire: "comment",
  format_fs: "format",
  groupe_fs: "group",
  groupe: "group",
  labellisation_fs: "labelled_on",
  labellisation: "labelled_on",
};

/** A list without these columns is not the official one. */
export const NATIONAL_NEEDS = ["id_fs", "lib_fs"] as const;
