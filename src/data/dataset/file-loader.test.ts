import { expect, it, vi } from "vitest";
import { LOADING, type Loadable, unreachable } from "../../domain/loadable.ts";
import { aManifest } from "../../testing/builders.ts";
import type { DataSources } from "../public-data/data-sources.ts";
import type { Manifest } from "../public-data/manifest.ts";
import { createFileLoader } from "./file-loader.ts";

interface Files {
  readonly names: Loadable<string>;
  readonly manifest: Loadable<Manifest>;
  readonly sources: Loadable<DataSources>;
}

function open(names: () => Promise<Loadable<string>>) {
  let files: Files = { names: LOADING, manifest: LOADING, sources: LOADING };
  const loadManifest = vi.fn(async () => ({ status: "ready", value: aManifest() }) as const);
  const loader = createFileLoader<Files>(
    { names, manifest: loadManifest },
    () => files,
    (received) => {
      files = { ...files, ...received };
    },
  );
  return { loader, loadManifest, files: () => files };
}

it("receives each file by itself, and after the manifest its sources", async () => {
  const { loader, files } = open(async () => unreachable("names.json", new Error("HTTP 404")));
  loader.load();
  await vi.waitFor(() => expect(files().sources.status).toBe("ready"));
  expect(files()).toMatchObject({ names: { status: "failed" }, manifest: { status: "ready" } });
});

it("loads again the files that failed, and no other", async () => {
  const names = vi.fn(async (): Promise<Loadable<string>> => unreachable("names.json", new Error("HTTP 404")));
  const { loader, loadManifest, files } = open(names);
  loader.load();
  await vi.waitFor(() => expect(files().sources.status).toBe("ready"));
  names.mockResolvedValue({ status: "ready", value: "Gap" });
  loader.loadFailed();
  await vi.waitFor(() => expect(files().names).toEqual({ status: "ready", value: "Gap" }));
  expect(loadManifest).toHaveBeenCalledOnce();
});
