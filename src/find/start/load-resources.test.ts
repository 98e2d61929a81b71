import { afterEach, describe, expect, it, vi } from "vitest";
import { toAttachmentColumns } from "../../data/public-data/attachment-columns.ts";
import { toCommuneColumns } from "../../data/public-data/commune-columns.ts";
import { toNetworkColumns } from "../../data/public-data/network-columns.ts";
import { createActions } from "../../state/actions.ts";
import { createAppStore, USUAL_CHOICES } from "../../state/app-state.ts";
import { aCommune } from "../../testing/builders.ts";
import { OVER_THE_ISERAN } from "../../testing/network-builders.ts";
import { loadResources } from "./load-resources.ts";

const communes = [aCommune({ position: [6.98, 45.448] }), aCommune({ position: [7.048, 45.372] })];
const FILES: Readonly<Record<string, unknown>> = {
  "communes.json": toCommuneColumns({ communes, epcis: [] }),
  "road-network.json": toNetworkColumns(
    OVER_THE_ISERAN,
    communes.map(({ position }) => position),
    toAttachmentColumns([], true),
  ),
};

/** Serves the named files; returns the list that records requests. */
function serve(...names: readonly string[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.split("/").at(-1) ?? "";
    asked.push(name);
    return names.includes(name) ? new Response(JSON.stringify(FILES[name])) : new Response("", { status: 404 });
  });
  return asked;
}

function open() {
  const store = createAppStore(USUAL_CHOICES, "ete");
  const actions = createActions(store);
  return { load: loadResources.bind(undefined, store, actions), resources: () => store.getState().resources };
}

describe("loadResources with roads", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("loads the roads after the communes and places their nodes on the seats", async () => {
    const asked = serve("communes.json", "road-network.json");
    const { load, resources } = open();
    load((name) => name === "communes" || name === "roads");
    await vi.waitFor(() =>
      expect(resources().roads).toMatchObject({ status: "ready", value: { network: { seatCount: 2 } } }),
    );
    expect(asked).toEqual(["communes.json", "road-network.json"]);
  });

  it("fails for the roads for the same reason as for the communes, without a request", async () => {
    const asked = serve("road-network.json");
    const { load, resources } = open();
    load((name) => name === "communes" || name === "roads");
    await vi.waitFor(() => expect(resources().roads.status).toBe("failed"));
    expect(resources().roads).toBe(resources().communes);
    expect(asked).toEqual(["communes.json"]);
  });

  it("loads the roads alone when the communes are ready", async () => {
    serve("communes.json");
    const { load, resources } = open();
    load((name) => name === "communes" || name === "roads");
    await vi.waitFor(() => expect(resources().roads).toMatchObject({ fault: { file: "road-network.json" } }));
    const asked = serve("road-network.json");
    load((name) => resources()[name].status === "failed");
    await vi.waitFor(() => expect(resources().roads.status).toBe("ready"));
    expect(asked).toEqual(["road-network.json"]);
  });
});
