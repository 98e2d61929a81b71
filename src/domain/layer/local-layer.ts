import { committedPlaces, type ImportPreview } from "../import/import-preview.ts";
import { type LayerId, layerPlaceId, type Place, type PlaceId, type PlaceRecord } from "../place.ts";

/** The imported file: stored on this device only, its places shown and counted with those of the map. */
export interface LocalLayer {
  readonly id: LayerId;
  /** That of its file, without the extension. */
  readonly name: string;
  readonly fileName: string;
  /** ISO 8601 date of the import. */
  readonly addedOn: string;
  /** ISO 8601 date of the content; "" when unknown. */
  readonly vintage: string;
  /** Each marked with the layer. A place that replaces one of the map has its id. */
  readonly places: readonly Place[];
}

/** Places of the map with imported ones, which replace those of the same id; the same list without any. */
export function mergePlaces(points: readonly Place[], imported: readonly Place[]): readonly Place[] {
  if (imported.length === 0) return points;
  return [...new Map<PlaceId, Place>([...points, ...imported].map((place) => [place.id, place])).values()];
}

export interface CommitOptions extends Pick<LocalLayer, "id" | "name" | "fileName" | "addedOn" | "vintage"> {
  /** Whether rows that may be existing places are added too. */
  readonly withKnown: boolean;
}

/** A place for each row, under an id of its own; rows that may be existing places only `withKnown`. */
export function commitLayer(preview: Preview, { withKnown, ...description }: CommitOptions): LocalLayer {
  const { id, vintage } = description;
  const places = committedPlaces(preview, withKnown).map(({ line, place }) => ({
    ...markImported(place, id, vintage),
    id: layerPlaceId(id, line),
  }));
  return { ...description, places };
}

type Preview = Pick<ImportPreview, "places" | "duplicates">;

/** A row without a source and date has the file as its source, and the given vintage. */
function markImported(place: Place, layer: LocalLayer["id"], vintage: string): Place {
  const dateOf = ({ sources, sourceDate }: PlaceRecord) => (sources.length === 0 ? sourceDate || vintage : sourceDate);
  const mark = (record: PlaceRecord) => ({ ...record, layer, sourceDate: dateOf(record) });
  const [first, ...others] = place.records;
  return { ...place, layer, records: [mark(first), ...others.map(mark)] };
}
