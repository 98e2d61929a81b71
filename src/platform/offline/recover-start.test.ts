import { beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeCaches } from "../../testing/fake-caches.ts";
import { cacheNames } from "./cache-names.ts";
import { recoverStart, type StartDevice } from "./recover-start.ts";

const NAMES = cacheNames("https://example.fr/carte/");
const TILES = NAMES.tiles;
const OTHER_COPY = cacheNames("https://example.fr/autre/").version("1");

let caches: CacheStorage;
const reload = vi.fn();
const unregister = vi.fn(async () => true);

beforeEach(async () => {
  caches = createFakeCaches();
  for (const name of [NAMES.version("1"), NAMES.version("2"), NAMES.clientVersions, TILES, OTHER_COPY])
    await caches.open(name);
  reload.mockClear();
  unregister.mockClear();
});

async function recovers(changes: Partial<StartDevice> = {}): Promise<readonly string[]> {
  await recoverStart({
    hasStarted: false,
    isReload: false,
    workers: aContainer({} as ServiceWorker),
    caches,
    names: NAMES,
    reload,
    ...changes,
  });
  return caches.keys();
}

function aContainer(controller: ServiceWorker | null): StartDevice["workers"] {
  return { controller, getRegistration: async () => ({ unregister }) as unknown as ServiceWorkerRegistration };
}

describe("recoverStart", () => {
  it("deletes the cached versions and the worker, and reloads, when the entry script has not run", async () => {
    expect(await recovers()).toEqual([TILES, OTHER_COPY]);
    expect(unregister).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  it("does not reload a page a second time", async () => {
    expect(await recovers({ isReload: true })).toEqual([TILES, OTHER_COPY]);
    expect(reload).not.toHaveBeenCalled();
  });

  it("does not reload while the worker stays", async () => {
    unregister.mockResolvedValueOnce(false);
    await recovers();
    expect(reload).not.toHaveBeenCalled();
  });

  it.each([
    ["a page that started", { hasStarted: true }],
    ["a page from the network", { workers: aContainer(null) }],
    ["a browser without service workers", { workers: undefined }],
  ] satisfies [string, Partial<StartDevice>][])("changes nothing for %s", async (_what, changes) => {
    expect(await recovers(changes)).toHaveLength(5);
    expect(reload).not.toHaveBeenCalled();
  });
});
