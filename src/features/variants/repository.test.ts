import { describe, expect, it } from "vitest";
import { addVariant, joinVariants, NO_SUPPOSITIONS, renameVariant } from "../../domain/scenario/variants.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { type DeviceStorage, repositoryOn } from "../../model/repository.ts";
import { createAppStore } from "../../model/store.ts";
import { readLink } from "../../model/url/link.ts";
import { persistVariants } from "./repository.ts";
import { selectRememberedVariants, selectVariants, supposedBy } from "./state.ts";

function aDevice() {
  const kept = new Map<string, string>();
  const listeners: (() => void)[] = [];
  const storage: DeviceStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, storage, listeners };
}

function visit({ storage, listeners }: Pick<ReturnType<typeof aDevice>, "storage" | "listeners">, link = "") {
  const store = createAppStore(readLink(link, USUAL_CHOICES), "ete");
  const actions = createActions(store);
  persistVariants(
    repositoryOn(() => storage, "variants"),
    store,
    actions,
    (changed) => listeners.push(changed),
  );
  const list = () => selectVariants(store.getState());
  return {
    store,
    actions,
    list,
    show: (next: ReturnType<typeof list>) => actions.recallSuppositions(supposedBy(next)),
    offered: () =>
      selectRememberedVariants(store.getState())
        ?.variants.map(({ letter, name }) => letter + name)
        .join(" "),
  };
}

/** A page with A, which leaves out fs-1, and B « Deux », which is chosen and plans a place. */
function prepare(device: ReturnType<typeof aDevice>) {
  const page = visit(device);
  page.actions.excludePlace("fs-1");
  page.show(renameVariant(addVariant(page.list(), NO_SUPPOSITIONS), "B", "Deux"));
  page.actions.addPlanned([6.5, 45], "Maison");
  return page;
}

describe("variants on the device", () => {
  it("are offered at the next visit as a whole, resumed on request, and then no longer offered", () => {
    const device = aDevice();
    const before = prepare(device).list();
    const { list, show, offered, actions, store } = visit(device);
    expect(store.getState().planned).toEqual([]);
    expect(offered()).toBe("A BDeux");
    const remembered = selectRememberedVariants(store.getState());
    show(joinVariants(list(), remembered ?? list()));
    actions.recallSuppositions({ rememberedVariants: "" });
    expect(list()).toEqual(before);
    expect(store.getState().planned).toMatchObject([{ name: "Maison" }]);
    expect(visit(device, "").offered()).toBe("A BDeux");
  });

  it("stay beside what is made without resuming them", () => {
    const device = aDevice();
    prepare(device);
    visit(device).actions.excludePlace("fs-9");
    const later = visit(device);
    expect(later.offered()).toBe("A BDeux C");
    expect(selectRememberedVariants(later.store.getState())?.variants.map(({ excluded }) => excluded)).toEqual([
      ["fs-9"],
      [],
      ["fs-1"],
    ]);
  });

  it("are not offered where the link has them", () => {
    const device = aDevice();
    prepare(device);
    expect(visit(device, "?envisages=6.50000,45.00000,Maison&variantes=BDeux~A!xfs-1").offered()).toBeUndefined();
    expect(visit(device, "?variantes=BTrois~A!xfs-1").offered()).toBe("BDeux");
  });

  it("are forgotten on request, and with the last but one variant", () => {
    const device = aDevice();
    const page = prepare(device);
    page.show({ chosen: "A", variants: page.list().variants.slice(0, 1) });
    expect(device.kept.size).toBe(0);
    prepare(device);
    visit(device).actions.recallSuppositions({ rememberedVariants: "" });
    expect(device.kept.size).toBe(0);
  });

  it("of two tabs are stored together", () => {
    const device = aDevice();
    const one = prepare(device);
    const other = visit(device);
    other.actions.excludePlace("fs-2");
    for (const hear of device.listeners) hear();
    expect(one.list().variants).toHaveLength(2);
    one.actions.renamePlanned("envisage-1", "École");
    for (const hear of device.listeners) hear();
    const { store } = visit(device);
    const stored = selectRememberedVariants(store.getState())?.variants ?? [];
    expect(stored.map(({ planned: [first], excluded }) => first?.name ?? excluded[0])).toEqual(
      expect.arrayContaining(["École", "fs-1", "fs-2"]),
    );
    expect(stored).toHaveLength(3);
  });

  it.each(["{", "1", "null", '"~~"', '{"A":1}', '""'])("are none of the stored text %s", (text) => {
    const device = aDevice();
    device.kept.set("variants", text);
    expect(visit(device, "?sans=fs-1").offered() ?? "A").toBe("A");
  });
});
