import { describe, expect, it } from "vitest";
import { mergeChanges, withoutChanges } from "../../domain/corrections/change-rows.ts";
import type { CorrectionRow } from "../../domain/corrections/correction.ts";
import { type DeviceStorage, repositoryOn } from "../../model/repository.ts";
import { openPending, type PendingList } from "./repository.ts";

const KEY = "services-alpins.corrections";

function aChange(changes: Partial<CorrectionRow> = {}): CorrectionRow {
  return {
    table: "france-services",
    id: "fs-1",
    field: "phone",
    from: "a",
    to: "b",
    reason: "Raison",
    source: "Appel",
    date: "2026-11-28",
    ...changes,
  };
}

/** A device with any number of windows; `forbids` refuses every write. */
function aDevice({ forbids = false, stored = "" } = {}) {
  const texts = new Map(stored === "" ? [] : [[KEY, stored]]);
  const heard: (() => void)[] = [];
  const storage: DeviceStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (forbids) throw new Error("QuotaExceededError");
      texts.set(key, text);
    },
    removeItem: (key) => texts.delete(key),
  };
  return {
    texts,
    openWindow: () =>
      openPending(
        repositoryOn(() => storage, KEY),
        (changed) => heard.push(changed),
      ),
    tellOthers: () => {
      for (const changed of heard) changed();
    },
  };
}

const add = (list: PendingList, ...changes: readonly CorrectionRow[]) =>
  list.act((now) => ({ ...now, changes: mergeChanges(now.changes, changes) }));
const remove = (list: PendingList, change: CorrectionRow) =>
  list.act((now) => ({ ...now, changes: withoutChanges(now.changes, [change]) }));

describe("the waiting changes", () => {
  it("are there at the next visit, with drafts, and leave nothing when they are gone", () => {
    const device = aDevice();
    const list = device.openWindow();
    add(list, aChange());
    list.keepDraft("france-services/fs-2", { phone: "04" });
    expect(device.openWindow().get()).toEqual({
      changes: [aChange()],
      notes: [],
      drafts: { "france-services/fs-2": { phone: "04" } },
    });
    remove(list, aChange());
    list.keepDraft("france-services/fs-2", undefined);
    expect(device.texts.size).toBe(0);
  });

  it("of two windows are all kept", () => {
    const device = aDevice();
    const [one, other] = [device.openWindow(), device.openWindow()];
    add(one, aChange());
    add(other, aChange({ id: "fs-2" }));
    add(one, aChange({ id: "fs-3" }));
    device.tellOthers();
    expect(other.get().changes.map(({ id }) => id)).toEqual(["fs-1", "fs-2", "fs-3"]);
  });

  it("are undone one action at a time, without what the other window did", () => {
    const device = aDevice();
    const [one, other] = [device.openWindow(), device.openWindow()];
    add(one, aChange());
    add(one, aChange({ from: "b", to: "c" }));
    add(other, aChange({ id: "fs-2" }));
    one.undo();
    expect(one.get().changes).toEqual([aChange({ id: "fs-2" }), aChange()]);
    one.undo();
    expect(one.get().changes).toEqual([aChange({ id: "fs-2" })]);
    expect(one.canUndo()).toBe(false);
  });

  it("come back when their removal is undone", () => {
    const list = aDevice().openWindow();
    add(list, aChange(), aChange({ field: "email" }));
    remove(list, aChange());
    list.undo();
    expect(list.get().changes).toEqual([aChange({ field: "email" }), aChange()]);
  });

  it("last as long as the page on a device that refuses to keep them, and say so", () => {
    const list = aDevice({ forbids: true }).openWindow();
    add(list, aChange());
    add(list, aChange({ id: "fs-2" }));
    expect(list.isKept()).toBe(false);
    expect(list.get().changes).toHaveLength(2);
  });

  it("tell who listens, once for each change", () => {
    const list = aDevice().openWindow();
    let told = 0;
    const stop = list.subscribe(() => told++);
    add(list, aChange());
    add(list, aChange());
    stop();
    add(list, aChange({ id: "fs-2" }));
    expect(told).toBe(1);
  });

  it("are forgotten when the device was erased meanwhile", () => {
    const device = aDevice();
    const list = device.openWindow();
    add(list, aChange());
    device.texts.clear();
    list.subscribe(() => undefined);
    expect(list.get().changes).toEqual([]);
    expect(list.canUndo()).toBe(false);
  });

  it.each([
    ["no JSON", "{"],
    ["another value", "[1]"],
    ["rows without their cells", JSON.stringify({ changes: [{ id: 1 }, null], notes: "x", drafts: { a: 1 } })],
  ])("are empty when the device keeps %s", (_what, stored) => {
    expect(aDevice({ stored }).openWindow().get()).toEqual({ changes: [], notes: [], drafts: {} });
  });
});
