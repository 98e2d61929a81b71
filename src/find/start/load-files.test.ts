import { afterEach, expect, it, vi } from "vitest";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { loadFiles } from "./load-in-stages.ts";

afterEach(() => vi.doUnmock("./load-resources.ts"));

it("counts files as unreachable, so that they can be asked for again, when the code that loads them cannot be loaded", async () => {
  vi.doMock("./load-resources.ts", () => {
    throw new Error("Failed to fetch dynamically imported module");
  });
  const store = createAppStore(USUAL_CHOICES, "ete");
  loadFiles(store, createActions(store), ["communes", "roads"]);
  await vi.waitFor(() => expect(store.getState().resources.communes.status).toBe("failed"));
  const { communes, roads, places } = store.getState().resources;
  expect(communes).toMatchObject({ fault: { file: "communes", kind: "unreachable" } });
  expect([roads.status, places.status]).toEqual(["failed", "loading"]);
});
