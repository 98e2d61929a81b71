import { writeStops } from "../exchange/stops-cell.ts";
import type { Cell, Column } from "../export/flat-table.ts";
import type { LayerId } from "../layer/layer-id.ts";
import { POINT_COLUMNS, type PointColumn } from "../point-columns.ts";
import type { PointRecord, ServicePoint } from "../service-point.ts";
import { FURTHER_COLUMNS, type FurtherColumn } from "./further-columns.ts";
import { citePlaces, type PlacesOrigin } from "./places-origin.ts";

/** A row of an exported table of places: a record and its place. */
export interface ExportedRecord {
  readonly record: PointRecord;
  readonly point: ServicePoint;
}

/** Rows of the places, grouped by place, the first record first. */
export function listRecords(points: readonly ServicePoint[]): readonly ExportedRecord[] {
  return points.flatMap((point) => point.records.map((record) => ({ record, point })));
}

/** Columns of data/points in their order, then FURTHER_COLUMNS. Values of the place repeat in each of its rows. */
export function recordColumns(
  origin: PlacesOrigin,
  layerNames: ReadonlyMap<LayerId, string>,
): readonly Column<ExportedRecord>[] {
  const cited = citePlaces(origin);
  const further: Readonly<Record<FurtherColumn, Column<ExportedRecord>["of"]>> = {
    lieu: ({ point }) => point.id,
    arrets: ({ point }) => writeStops(point.stops),
    doutes: ({ record }) => (record.doubts.length === 0 ? "" : JSON.stringify(record.doubts)),
    position_douteuse: ({ point }) => (point.hasDoubtfulLocation ? "oui" : ""),
    code_departement: ({ point }) => point.codeDepartement,
    code_epci: ({ point }) => point.codeEpci,
    couche: ({ record }) => record.layer && layerNames.get(record.layer),
    filtres: () => cited.filtres,
    exporte_le: () => cited.exporte_le,
    lien: () => cited.lien,
    sources: () => cited.sources,
  };
  return [
    ...POINT_COLUMNS.map((name) => ({ name, of: TABLE_CELLS[name] })),
    ...FURTHER_COLUMNS.map((name) => ({ name, of: further[name] })),
  ];
}

const TABLE_CELLS: Readonly<Record<PointColumn, (row: ExportedRecord) => Cell>> = {
  id: ({ record }) => record.id,
  category: ({ record }) => record.category,
  kind: ({ point }) => point.kind,
  name: ({ record }) => record.name,
  nature: ({ record }) => record.nature,
  format: ({ point }) => point.format,
  address: ({ record }) => record.address,
  postcode: ({ record }) => record.postcode,
  commune: ({ point }) => point.commune,
  code_commune: ({ point }) => point.codeCommune,
  longitude: ({ point }) => point.position[0],
  latitude: ({ point }) => point.position[1],
  precision: ({ point }) => point.precision,
  phone: ({ record }) => record.phone,
  email: ({ record }) => record.email,
  website: ({ record }) => record.website,
  opening_hours: ({ record }) => record.openingHours,
  appointment: ({ record }) => (record.appointment === undefined ? "" : record.appointment ? "oui" : "non"),
  season: ({ record }) => record.season,
  themes: ({ point }) => point.themes.join(";"),
  comment: ({ record }) => record.comment,
  group: ({ record }) => record.group,
  labelled_on: ({ record }) => record.labelledOn,
  source: ({ record }) => record.sources.join(";"),
  source_detail: ({ record }) => record.sourceDetail,
  source_date: ({ record }) => record.sourceDate,
  verification: ({ record }) => record.verification,
};
