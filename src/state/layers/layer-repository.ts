import {
  type KeptDescription,
  nameOfKept,
  readKeptDescription,
  readKeptPlaces,
  toKeptLayer,
} from "../../domain/exchange/kept-layer.ts";
import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Place } from "../../domain/place.ts";
import type { KeyValues } from "../device-key-values.ts";

/** Layers kept on the device. */
export interface LayerRepository {
  /**
   * Those that the device keeps, and the names of those that it has but that cannot be read: another version of the page kept them, or
   * they are damaged. They are left where they are.
   * @throws what the device throws when it refuses.
   */
  recall(): Promise<{ readonly layers: readonly LocalLayer[]; readonly unread: readonly string[] }>;
  /** Whether the device has it; true where the device refuses to say. */
  has(id: LayerId): Promise<boolean>;
  /** False where the device refuses, or has no room: nothing of the layer is left on it then. */
  keep(layer: LocalLayer): Promise<boolean>;
  forget(id: LayerId): Promise<void>;
}

/**
 * A repository on what the device keeps: a description under the layer's identifier, its places in chunks under it. The description is written
 * with the last chunk, so that a layer half written is none, and one of few places is written at once. Between chunks it rests, for the
 * page to live.
 */
export function createLayerRepository(
  device: Omit<KeyValues, "entries" | "delMany">,
  rest: () => Promise<void>,
): LayerRepository {
  const written = new Map<LayerId, LocalLayer["places"]>();
  return {
    recall: async () => {
      const layers: LocalLayer[] = [];
      const unread: string[] = [];
      for (const key of (await device.keys()).filter(isLayerKey)) {
        const value = await device.get(key);
        const description = readKeptDescription(value);
        const places = description?.id === key ? await readPlaces(description) : undefined;
        if (description === undefined || places === undefined) {
          unread.push(nameOfKept(value) || key);
          continue;
        }
        const { chunks: _, ...layer } = description;
        written.set(layer.id, places);
        layers.push({ ...layer, places });
      }
      return { layers, unread };
    },
    has: async (id) => {
      try {
        return (await device.get(id)) !== undefined;
      } catch {
        return true;
      }
    },
    keep: async (layer) => {
      try {
        await write(layer);
        return true;
      } catch {
        await forget(layer.id);
        return false;
      }
    },
    forget,
  };

  async function readPlaces({ id, chunks }: KeptDescription): Promise<readonly Place[] | undefined> {
    const places: Place[] = [];
    for (let rank = 0; rank < chunks; rank++) {
      const chunk = readKeptPlaces(await device.get(chunkKey(id, rank)), id);
      if (chunk === undefined) return undefined;
      places.push(...chunk);
      await rest();
    }
    return places;
  }

  async function write(layer: LocalLayer): Promise<void> {
    const { description, chunks } = toKeptLayer(layer);
    const isWritten = written.get(layer.id) === layer.places;
    const entries = isWritten ? [] : chunks.map((make, rank) => [chunkKey(layer.id, rank), make] as const);
    for (const [key, make] of entries.slice(0, -1)) {
      await device.setMany([[key, make()]]);
      await rest();
    }
    await device.setMany([...entries.slice(-1).map(([key, make]) => [key, make()] as const), [layer.id, description]]);
    written.set(layer.id, layer.places);
  }

  async function forget(id: LayerId): Promise<void> {
    written.delete(id);
    try {
      await device.delUnder(id);
    } catch {
      // A device that forgets nothing is one that keeps nothing.
    }
  }
}

function isLayerKey(key: IDBValidKey): key is string {
  return typeof key === "string" && !key.includes("/");
}

function chunkKey(id: LayerId, rank: number): string {
  return `${id}/${rank}`;
}
