import { STORED_TEXTS } from "../data/device/stored-texts.ts";
import {
  nameOfKept,
  readStoredDescription,
  readStoredPlaces,
  toStoredLayer,
} from "../data/public-data/stored-layer.ts";
import type { LocalLayer } from "../domain/layer/local-layer.ts";
import { type LayerId, layerNumber, type Place } from "../domain/place.ts";
import { type KeyValues, openKeyValues } from "./device-key-values.ts";
import { type Repository, repositoryOn } from "./repository.ts";

/** The stored file; or the name of an unreadable one, which another version of the page stored or which is damaged. */
export interface RecalledLayer {
  readonly layer: LocalLayer | undefined;
  readonly unread?: string;
}

/** The imported file stored on the device. */
export interface LayerRepository {
  /** Opens the storage before a file is kept: the page may be left right after. Never rejects. */
  open(): Promise<void>;
  /**
   * Reads the stored file, of several the newest, which alone stays. An unreadable one stays on the device until another is kept.
   * @throws errors of the storage
   */
  recall(): Promise<RecalledLayer>;
  /** Replaces what is stored. Resolves with false when the device refuses or is full: nothing of the file is then stored. */
  keep(layer: LocalLayer): Promise<boolean>;
  forget(id: LayerId): Promise<void>;
}

/**
 * Creates a repository on the storage of the device: a description under the file's identifier, its places in chunks below it. The
 * description is written with the last chunk, so that an incomplete file does not count. The page stays responsive between chunks.
 */
export function createLayerRepository(device: KeyValues, rest: () => Promise<void>): LayerRepository {
  return {
    open: () => device.open().catch(() => undefined),
    recall: async () => {
      const [newest, ...others] = (await device.keys()).filter(isLayerKey).sort((a, b) => rankOf(b) - rankOf(a));
      if (newest === undefined) return { layer: undefined };
      const value = await device.get(newest);
      const layer = await read(newest, value);
      if (layer === undefined) return { layer, unread: nameOfKept(value) || newest };
      for (const key of others) await forget(key);
      return { layer };
    },
    keep: async (layer) => {
      const isWritten = await write(layer);
      // The file before may have had the room.
      const hasRoom = await forgetFormer(layer.id);
      return isWritten || (hasRoom && (await write(layer)));
    },
    forget,
  };

  async function read(key: string, value: unknown): Promise<LocalLayer | undefined> {
    const description = readStoredDescription(value);
    if (description?.id !== key) return undefined;
    const { chunks, ...layer } = description;
    const places: Place[] = [];
    for (let rank = 0; rank < chunks; rank++) {
      const chunk = readStoredPlaces(await device.get(chunkKey(layer.id, rank)), layer.id);
      if (chunk === undefined) return undefined;
      places.push(...chunk);
      await rest();
    }
    return { ...layer, places };
  }

  async function write(layer: LocalLayer): Promise<boolean> {
    const { description, chunks } = toStoredLayer(layer);
    const entries = chunks.map((make, rank) => [chunkKey(layer.id, rank), make] as const);
    try {
      for (const [key, make] of entries.slice(0, -1)) {
        await device.setMany([[key, make()]]);
        await rest();
      }
      const last = entries.slice(-1).map(([key, make]) => [key, make()] as const);
      await device.setMany([...last, [layer.id, description]]);
      return true;
    } catch {
      // Not awaited: a database that never answers would delay the answer once more. Later changes follow it.
      void forget(layer.id);
      return false;
    }
  }

  /** Resolves with whether there was any. */
  async function forgetFormer(id: LayerId): Promise<boolean> {
    try {
      const former = (await device.keys()).filter(isLayerKey).filter((key) => key !== id);
      for (const key of former) await forget(key);
      return former.length > 0;
    } catch {
      return false;
    }
  }

  async function forget(key: string): Promise<void> {
    try {
      await device.delUnder(key);
    } catch {
      // A storage that refuses to delete has stored nothing.
    }
  }
}

function isLayerKey(key: IDBValidKey): key is string {
  return typeof key === "string" && !key.includes("/");
}

/** Rank of a key by age; keys of no file come last. */
function rankOf(key: string): number {
  return layerNumber(key) || 0;
}

function chunkKey(id: LayerId, rank: number): string {
  return `${id}/${rank}`;
}

/** Stores the imported file on this device, with a note that there is one, which a page without any reads instead of the database. */
export function openImportedStorage(): LayerRepository {
  return noteLayer(isThereNote(), createLayerRepository(openKeyValues("couches"), yieldToTasks));
}

/** Adds the note to a repository. Without the note nothing is recalled. */
export function noteLayer(note: Repository, layers: LayerRepository): LayerRepository {
  return {
    open: layers.open,
    recall: async () => (note.read() === undefined ? { layer: undefined } : await layers.recall()),
    keep: async (layer) => {
      note.write(1);
      // Without the note the file would not be recalled.
      const isKept = (await layers.keep(layer)) && note.read() !== undefined;
      if (!isKept) note.clear();
      return isKept;
    },
    forget: async (id) => {
      note.clear();
      await layers.forget(id);
    },
  };
}

/** Holds a value when the device has an imported file. */
function isThereNote(): Repository {
  return repositoryOn(() => localStorage, STORED_TEXTS.layers);
}

/**
 * Reads the file that the person has imported on this device.
 * @throws errors of the storage
 */
export function recallImported(): Promise<RecalledLayer> {
  return openImportedStorage().recall();
}

/** Yields to pending tasks of the page. */
function yieldToTasks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
