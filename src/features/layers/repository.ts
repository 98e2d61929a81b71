import type { LayerId } from "../../domain/layer/layer-id.ts";
import type { LocalLayer } from "../../domain/layer/local-layer.ts";
import type { Place } from "../../domain/place.ts";
import {
  nameOfKept,
  readStoredDescription,
  readStoredPlaces,
  type StoredDescription,
  toStoredLayer,
} from "../../formats/public-data/stored-layer.ts";
import type { KeyValues } from "../../model/device-key-values.ts";

/** Layers stored on the device. */
export interface LayerRepository {
  /**
   * The stored layers, and the names of unreadable ones, which another version of the page stored or which are damaged. These stay on the
   * device.
   * @throws errors of the storage
   */
  recall(): Promise<{ readonly layers: readonly LocalLayer[]; readonly unread: readonly string[] }>;
  /** Whether the layer is stored; true when the device refuses to answer. */
  has(id: LayerId): Promise<boolean>;
  /** Resolves with false when the device refuses or is full: nothing of the layer is then stored. */
  keep(layer: LocalLayer): Promise<boolean>;
  forget(id: LayerId): Promise<void>;
}

/**
 * Creates a repository on the storage of the device: a description under the layer's identifier, its places in chunks below it. The
 * description is written with the last chunk, so that an incomplete layer does not count. The page stays responsive between chunks.
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
        const description = readStoredDescription(value);
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

  async function readPlaces({ id, chunks }: StoredDescription): Promise<readonly Place[] | undefined> {
    const places: Place[] = [];
    for (let rank = 0; rank < chunks; rank++) {
      const chunk = readStoredPlaces(await device.get(chunkKey(id, rank)), id);
      if (chunk === undefined) return undefined;
      places.push(...chunk);
      await rest();
    }
    return places;
  }

  async function write(layer: LocalLayer): Promise<void> {
    const { description, chunks } = toStoredLayer(layer);
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
      // A storage that refuses to delete has stored nothing.
    }
  }
}

function isLayerKey(key: IDBValidKey): key is string {
  return typeof key === "string" && !key.includes("/");
}

function chunkKey(id: LayerId, rank: number): string {
  return `${id}/${rank}`;
}
