import { toPointFeature } from "../../domain/exchange/point-feature.ts";
import { describeCollection } from "../../domain/export/feature-collection.ts";
import { toFlatTable } from "../../domain/export/flat-table.ts";
import type { Separator } from "../../domain/export/separator.ts";
import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { ServicePoint } from "../../domain/service-point.ts";
import { OFFICIAL_COLUMNS, takeFranceServices } from "../../domain/takeaway/official-columns.ts";
import { type PlacesOrigin, placesMetadata } from "../../domain/takeaway/places-origin.ts";
import { recordColumns, takeRecords } from "../../domain/takeaway/record-columns.ts";
import { writeTable } from "../../tables/write-table.ts";
import type { AppState } from "../app-state.ts";
import { selectListSections, selectVisiblePoints } from "../list-selectors.ts";
import { memoiseLast } from "../memoise.ts";

/** As what places can be taken away: our table, points for a GIS, the columns of the official list of France services. */
export type TakeawayFormat = "table" | "layer" | "official";

export interface TakeawayRequest {
  readonly format: TakeawayFormat;
  readonly separator: Separator;
  /** Of the layer, as a GIS lists it. */
  readonly name: string;
  readonly origin: PlacesOrigin;
}

const franceServices = memoiseLast((points: readonly ServicePoint[]) => takeFranceServices(points));

/** The text of a file with the visible places; undefined where there is none. */
export function writeTakeaway(
  state: AppState,
  { format, separator, name, origin }: TakeawayRequest,
): string | undefined {
  const points = selectVisiblePoints(state);
  const layers = new Map(state.layers.layers.map((layer) => [layer.id, layer.name]));
  if (points.length === 0) return undefined;
  switch (format) {
    case "table":
      return writeTable(toFlatTable(recordColumns(origin, layers), takeRecords(points)), separator);
    case "layer":
      return JSON.stringify(
        describeCollection(
          name,
          points.map((point) => toNamedFeature(point, layers)),
          placesMetadata(origin),
        ),
      );
    case "official": {
      const rows = franceServices(points);
      return rows.length === 0 ? undefined : writeTable(toFlatTable(OFFICIAL_COLUMNS, rows), separator);
    }
  }
}

/** Of the visible places, those of which it is not known whether they answer to what is asked. */
export function selectDoubtfulCount(state: AppState): number {
  return selectListSections(state).unknown.length;
}

export function selectFranceServicesCount(state: AppState): number {
  return franceServices(selectVisiblePoints(state)).length;
}

/** With the name of the layer that brought it, for whoever looks at it in a GIS. */
function toNamedFeature(point: ServicePoint, layers: ReadonlyMap<LayerId, string>) {
  const feature = toPointFeature(point);
  const layer = point.layer && layers.get(point.layer);
  return layer === undefined ? feature : { ...feature, properties: { ...feature.properties, couche: layer } };
}
