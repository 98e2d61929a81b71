import { type Column, rounded, toFlatTable } from "../../domain/export/flat-table.ts";
import { type Provenance, withProvenance } from "../../domain/export/provenance.ts";
import type { Separator } from "../../domain/export/separator.ts";
import { readyValue } from "../../domain/loadable.ts";
import type { UnableCommune } from "../../domain/transit/round-trip-people.ts";
import { selectSeason } from "../../state/access-selectors.ts";
import type { AppState } from "../../state/app-state.ts";
import { writeTable } from "../../tables/write-table.ts";
import { selectRoundTripKind, selectRoundTripPeople } from "./section-state.ts";

/**
 * CSV of the communes whose people have no round trip on the chosen kind of day, the most people first, with the nearest place by car, the
 * timetables and the provenance. Undefined while there are no figures.
 */
export function writeUnable(state: AppState, provenance: Provenance, separator: Separator): string | undefined {
  const kind = selectRoundTripKind(state);
  const day = selectRoundTripPeople(state)?.byKind.find((one) => one?.kind === kind);
  const table = readyValue(state.resources.transit)?.table;
  if (day === undefined || table === undefined) return undefined;
  const { from, until } = table.validity;
  const columns: readonly Column<UnableCommune>[] = [
    { name: "code_commune", of: ({ commune }) => commune.code },
    { name: "commune", of: ({ commune }) => commune.name },
    { name: "code_departement", of: ({ commune }) => commune.codeDepartement },
    { name: "jour", of: () => kind },
    { name: "saison", of: () => selectSeason(state) },
    { name: "population_sans_aller_retour", of: ({ people }) => people },
    { name: "lieu_le_plus_proche_en_voiture", of: ({ nearest }) => nearest?.place.name },
    { name: "minutes_en_voiture", of: ({ nearest }) => rounded(nearest?.minutes, 1) },
    { name: "horaires_du", of: () => from },
    { name: "horaires_au", of: () => until },
    { name: "horaires_de", of: () => table.feeds.map(({ title }) => title).join(" ; ") },
    { name: "licence_des_horaires", of: () => "ODbL 1.0" },
  ];
  return writeTable(withProvenance(toFlatTable(columns, day.unable), provenance), separator);
}
