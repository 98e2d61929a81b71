import { describe, expect, it } from "vitest";
import { parseSubject } from "../../domain/notes/note.ts";
import { createActions } from "../../model/actions.ts";
import { USUAL_CHOICES } from "../../model/app-state.ts";
import { type DeviceStorage, repositoryOn } from "../../model/repository.ts";
import { createAppStore } from "../../model/store.ts";
import { readLink } from "../../model/url/link.ts";
import { writeNotes } from "../../model/url/notes-text.ts";
import { selectNotes, selectRememberedNotes } from "./notes-state.ts";
import { persistNotes } from "./repository.ts";

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

function note(subject: string, text: string) {
  const about = parseSubject(subject);
  if (about === undefined) throw new Error(subject);
  return { about, text };
}

function visit({ storage, listeners }: Pick<ReturnType<typeof aDevice>, "storage" | "listeners">, link = "") {
  const store = createAppStore(readLink(link, USUAL_CHOICES), "ete");
  const actions = createActions(store);
  persistNotes(
    repositoryOn(() => storage, "notes"),
    store,
    actions,
    (changed) => listeners.push(changed),
  );
  return {
    actions,
    write: (...notes: readonly ReturnType<typeof note>[]) => actions.recallSuppositions({ notes: writeNotes(notes) }),
    notes: () => selectNotes(store.getState()).map(({ text }) => text),
    offered: () => selectRememberedNotes(store.getState()).map(({ text }) => text),
  };
}

const BAIL = note("fs-18", "Bail à revoir ~ 'vite'");
const SATURDAY = note("05061", "Ouvre le samedi");

describe("notes on the device", () => {
  it("are offered at the next visit and not applied; with a change they stay beside the new ones", () => {
    const device = aDevice();
    visit(device).write(BAIL);
    const second = visit(device);
    expect([second.notes(), second.offered()]).toEqual([[], [BAIL.text]]);
    second.write(SATURDAY);
    expect(second.offered()).toEqual([BAIL.text]);
    expect(visit(device).offered()).toEqual([SATURDAY.text, BAIL.text]);
  });

  it("are not offered where the link has them", () => {
    const device = aDevice();
    visit(device).write(BAIL, SATURDAY);
    const page = visit(device, `?notes=${encodeURIComponent(writeNotes([SATURDAY]))}`);
    expect([page.notes(), page.offered()]).toEqual([[SATURDAY.text], [BAIL.text]]);
    page.write();
    expect(page.offered()).toEqual([BAIL.text]);
  });

  it("that have come back are no longer offered, even after their removal", () => {
    const device = aDevice();
    visit(device).write(BAIL);
    const page = visit(device);
    page.write(BAIL);
    page.write();
    expect(page.offered()).toEqual([]);
    expect(device.kept.size).toBe(0);
  });

  it("are forgotten on request, and with the last note", () => {
    const device = aDevice();
    visit(device).write(BAIL);
    visit(device).actions.recallSuppositions({ rememberedNotes: "" });
    expect(device.kept.size).toBe(0);
    const page = visit(device);
    page.write(BAIL);
    page.write();
    expect(device.kept.size).toBe(0);
  });

  it("of two tabs are stored together", () => {
    const device = aDevice();
    const [one, other] = [visit(device), visit(device)];
    one.write(BAIL);
    for (const hear of device.listeners) hear();
    other.write(SATURDAY);
    for (const hear of device.listeners) hear();
    expect([one.offered(), other.offered()]).toEqual([[SATURDAY.text], [BAIL.text]]);
    expect(visit(device).offered()).toEqual([SATURDAY.text, BAIL.text]);
  });

  it("are not written on a visit without a change", () => {
    const device = aDevice();
    visit(device, "?notes=fs-18_Bail");
    expect(device.kept.size).toBe(0);
  });

  it.each(["{", "1", "null", '{"notes":[]}', '"~~"', '"../x_texte"', '"<b>"'])(
    "are none of the stored text %s, and the page keeps its own",
    (text) => {
      const device = aDevice();
      device.kept.set("notes", text);
      const page = visit(device, "?notes=fs-18_Bail");
      expect([page.notes(), page.offered()]).toEqual([["Bail"], []]);
    },
  );

  it("that can be read are offered from a damaged text", () => {
    const device = aDevice();
    device.kept.set("notes", JSON.stringify(`??~${writeNotes([BAIL])}~05061`));
    expect(visit(device).offered()).toEqual([BAIL.text]);
  });

  it("are in the page without storage", () => {
    const refuse = () => {
      throw new DOMException("Access is denied", "SecurityError");
    };
    const page = visit({ storage: { getItem: refuse, setItem: refuse, removeItem: refuse }, listeners: [] });
    page.write(BAIL);
    expect(page.notes()).toEqual([BAIL.text]);
  });
});
