import type { Place, PlaceId, PlaceRecord } from "../place.ts";
import type { LayerId } from "./layer-id.ts";
import type { LocalLayer } from "./local-layer.ts";

/** The same layer under another identifier, as it stands on another device. */
export function withLayerId(layer: LocalLayer, id: LayerId): LocalLayer {
  if (layer.id === id) return layer;
  const mark = (record: PlaceRecord): PlaceRecord => (record.layer === layer.id ? { ...record, layer: id } : record);
  return {
    ...layer,
    id,
    places: layer.places.map((place): Place => {
      const [first, ...others] = place.records;
      return { ...place, id: inLayer(place.id, layer.id, id), layer: id, records: [mark(first), ...others.map(mark)] };
    }),
  };
}

/** The identifier of a place after its layer has another one; the same for a place of the map or of another layer. */
export function inLayer(place: PlaceId, from: LayerId, to: LayerId): PlaceId {
  return place.startsWith(`${from}-`) ? `${to}${place.slice(from.length)}` : place;
}
