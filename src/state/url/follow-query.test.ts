import { afterEach, describe, expect, it, vi } from "vitest";
import type { CodeCommune } from "../../domain/codes.ts";
import { NO_FILTERS } from "../../domain/filter/filters.ts";
import { createActions } from "../actions.ts";
import { createAppStore, USUAL_CHOICES } from "../app-state.ts";
import { followQuery, type LinkBar, ONE_ACT_MS, syncLink } from "./follow-query.ts";
import { readLink } from "./link.ts";

/** The address bar and history of a browser, without the browser. */
class FakeBar implements LinkBar {
  readonly entries: string[];
  at = 0;
  #listener: () => void = () => undefined;
  readonly history: LinkBar["history"] = {
    pushState: (_data, _title, url) => {
      this.entries.splice(this.at + 1);
      this.at = this.entries.push(String(url)) - 1;
    },
    replaceState: (_data, _title, url) => {
      this.entries[this.at] = String(url);
    },
  };

  constructor(address: string) {
    this.entries = [address];
  }

  get address(): string {
    return this.entries[this.at] ?? "";
  }

  get location(): LinkBar["location"] {
    return new URL(this.address, "https://example.org");
  }

  addEventListener(_type: "popstate", listener: () => void): void {
    this.#listener = listener;
  }

  go(steps: number): void {
    this.at += steps;
    this.#listener();
  }
}

function open(address: string) {
  const bar = new FakeBar(address);
  const store = createAppStore(readLink(bar.location.search, USUAL_CHOICES), "ete");
  const actions = createActions(store);
  syncLink(bar, store, actions);
  return { bar, store, actions };
}

describe("syncLink", () => {
  it("replaces the opened URL: removes invalid values, keeps path and fragment", () => {
    const { bar } = open("/carte/?vue=partout&type=france-services&x=1#haut");
    expect(bar.entries).toEqual(["/carte/?type=france-services&lang=fr#haut"]);
  });

  it("adds a history entry for each filter, selection, view and language", () => {
    const { bar, actions } = open("/?vue=trouver");
    actions.toggleFilter("category", "france-services");
    actions.selectPlace("fs-18");
    actions.closeSheet();
    actions.chooseView("saisonniers");
    actions.chooseLanguage("en");
    expect(bar.entries).toEqual([
      "/?vue=trouver&lang=fr",
      "/?type=france-services&lang=fr",
      "/?type=france-services&lieu=fs-18&lang=fr",
      "/?type=france-services&lang=fr",
      "/?vue=saisonniers&type=france-services&lang=fr",
      "/?vue=saisonniers&type=france-services&lang=en",
    ]);
  });

  it("adds a history entry for each change of season and selection", () => {
    const { bar, actions } = open("/?vue=trouver");
    actions.chooseSeason("hiver");
    actions.selectPlace("fs-18");
    expect(bar.entries).toEqual([
      "/?vue=trouver&lang=fr",
      "/?modele=hiver&lang=fr",
      "/?lieu=fs-18&modele=hiver&lang=fr",
    ]);
  });

  it("adds a history entry for each change of starting point, opening filter and reach", () => {
    const { bar, actions } = open("/?vue=trouver");
    actions.chooseOrigin({ kind: "commune", code: "73047" as CodeCommune });
    actions.chooseOpening({ kind: "now" });
    actions.choosePassesBy(true);
    actions.chooseReach(20);
    actions.resetFilters();
    actions.clearOrigin();
    expect(bar.entries).toEqual([
      "/?vue=trouver&lang=fr",
      "/?vue=trouver&origine=commune:73047&lang=fr",
      "/?vue=trouver&ouvert=maintenant&origine=commune:73047&lang=fr",
      "/?ouvert=maintenant&passage=1&origine=commune:73047&lang=fr",
      "/?ouvert=maintenant&passage=1&dans=20&origine=commune:73047&lang=fr",
      "/?vue=trouver&origine=commune:73047&lang=fr",
      "/?vue=trouver&lang=fr",
    ]);
  });

  it("keeps the position of the device, absent from all entries, after Back", () => {
    const { bar, store, actions } = open("/?vue=trouver&origine=commune:73047");
    actions.clearOrigin();
    const position = { kind: "position", position: [6.08, 44.56] } as const;
    actions.chooseOrigin(position);
    actions.selectPlace("fs-18");
    bar.go(-1);
    expect(store.getState()).toMatchObject({ origin: position, selection: { kind: "none" } });
    bar.go(-1);
    expect(store.getState().origin).toEqual({ kind: "commune", code: "73047" });
    expect(bar.entries.join(" ")).not.toContain("6.08");
  });

  it.each([
    ["cleared", undefined],
    ["replaced by a commune", { kind: "commune", code: "05061" as CodeCommune }],
  ] as const)("omits the camera near the device also after its position was %s", (_, next) => {
    const { bar, actions } = open("/?vue=trouver");
    actions.chooseOrigin({ kind: "position", position: [6.0793, 44.5594] });
    actions.moveCamera({ zoom: 13, longitude: 6.08, latitude: 44.56 });
    if (next === undefined) actions.clearOrigin();
    else actions.chooseOrigin(next);
    actions.selectPlace("fs-18");
    actions.moveCamera({ zoom: 14, longitude: 6.081, latitude: 44.561 });
    bar.go(-1);
    expect(bar.entries.join(" ")).not.toContain("carte=");
    actions.moveCamera({ zoom: 14, longitude: 6.9, latitude: 44.56 });
    expect(bar.address).toContain("carte=14/44.56/6.9");
  });

  it("replaces the current entry when the camera changes", () => {
    const { bar, actions } = open("/?vue=trouver");
    actions.moveCamera({ zoom: 9, latitude: 45, longitude: 6 });
    expect(bar.entries).toEqual(["/?lang=fr&carte=9/45/6"]);
  });

  it("adds no entry for state that the link does not hold", () => {
    const { bar, actions } = open("/?vue=trouver");
    actions.hoverPlace("fs-18");
    actions.reportMap("ready");
    actions.liftFilter("theme");
    expect(bar.entries).toEqual(["/?vue=trouver&lang=fr"]);
  });

  it("restores the choices of an entry at Back and Forward, and adds no entry", () => {
    const { bar, store, actions } = open("/?vue=trouver");
    actions.toggleFilter("theme", "emploi");
    actions.selectPlace("fs-18");
    bar.go(-1);
    expect(store.getState()).toMatchObject({ selection: { kind: "none" }, filters: { theme: ["emploi"] } });
    bar.go(-1);
    expect(store.getState().filters).toEqual(NO_FILTERS);
    bar.go(2);
    expect(store.getState().selection).toEqual({ kind: "place", id: "fs-18" });
    expect(bar.entries).toHaveLength(3);
  });

  it("adds an entry for a choice after Back", () => {
    const { bar, actions } = open("/?vue=trouver");
    actions.toggleFilter("theme", "emploi");
    bar.go(-1);
    actions.chooseView("saisonniers");
    expect(bar.entries).toEqual(["/?vue=trouver&lang=fr", "/?vue=saisonniers&lang=fr"]);
  });

  it("keeps the camera at Back, and writes it to the URL", () => {
    const { bar, store, actions } = open("/?carte=8/45/6");
    actions.selectPlace("fs-18");
    actions.moveCamera({ zoom: 11, latitude: 44, longitude: 7 });
    bar.go(-1);
    expect(store.getState().camera).toEqual({ zoom: 11, latitude: 44, longitude: 7 });
    expect(bar.entries).toEqual(["/?lang=fr&carte=11/44/7", "/?lieu=fs-18&lang=fr&carte=11/44/7"]);
  });

  it("adds no entry in the embedded form, and keeps that form", () => {
    const { bar, store, actions } = open("/?embed=1&departement=73");
    actions.toggleFilter("category", "france-services");
    actions.selectPlace("fs-18");
    actions.closeSheet();
    actions.chooseView("saisonniers");
    actions.chooseView("trouver");
    actions.resetFilters();
    actions.chooseLanguage("en");
    actions.moveCamera({ zoom: 9, latitude: 45, longitude: 6 });
    expect(bar.entries).toEqual(["/?embed=1&lang=en&carte=9/45/6"]);
    expect(store.getState().isEmbedded).toBe(true);
  });

  it("keeps the embedded form at an entry without « embed »", () => {
    const { bar, store } = open("/?embed=1");
    bar.entries[0] = "/?departement=73";
    bar.go(0);
    expect(store.getState()).toMatchObject({ isEmbedded: true, filters: { departement: ["73"] } });
    expect(bar.entries).toEqual(["/?embed=1&departement=73&lang=fr"]);
  });

  it("shows the default choices in the current language for an invalid entry", () => {
    const { bar, store, actions } = open("/?vue=trouver");
    actions.chooseLanguage("it");
    bar.entries[0] = "/?vue=partout&dans=abc&lieu=../../etc";
    bar.go(-1);
    expect(store.getState()).toMatchObject({ ...USUAL_CHOICES, view: "question", language: "it" });
  });
});

describe("followQuery", () => {
  afterEach(() => vi.useRealTimers());

  /** A page with a part, of which every change is an entry, and a name that is typed. */
  function openParts(address: string) {
    vi.useFakeTimers();
    const bar = new FakeBar(address);
    let choices = { part: "a", name: "" };
    const listeners: (() => void)[] = [];
    const choose = (changes: Partial<typeof choices>) => {
      choices = { ...choices, ...changes };
      for (const listener of listeners) listener();
    };
    followQuery(bar, {
      choices: () => choices,
      subscribe: (listener) => listeners.push(listener),
      write: ({ part, name }) => `?part=${part}&name=${name}`,
      goTo: (search) => {
        const query = new URLSearchParams(search);
        choose({ part: query.get("part") ?? "a", name: query.get("name") ?? "" });
      },
      addsEntry: ({ part }, before, sinceMs) => part !== before.part || sinceMs > ONE_ACT_MS,
    });
    return { bar, choose, chosen: () => choices };
  }

  it("makes one entry of changes close to one another, and another after a pause or for another part", () => {
    const { bar, choose } = openParts("/?part=a&name=");
    for (const name of ["p", "pa", "pas"]) choose({ name });
    expect(bar.entries).toEqual(["/?part=a&name=", "/?part=a&name=pas"]);
    vi.advanceTimersByTime(ONE_ACT_MS + 1);
    choose({ name: "past" });
    choose({ part: "b" });
    choose({});
    expect(bar.entries.slice(2)).toEqual(["/?part=a&name=past", "/?part=b&name=past"]);
  });

  it("adds no entry at Back and Forward, and writes the entry again where it holds other values", () => {
    const { bar, choose, chosen } = openParts("/?part=a&name=");
    choose({ part: "b" });
    choose({ part: "c" });
    bar.entries[1] = "/?part=b#haut";
    bar.go(-1);
    expect(chosen()).toEqual({ part: "b", name: "" });
    bar.go(1);
    expect(chosen().part).toBe("c");
    expect(bar.entries).toEqual(["/?part=a&name=", "/?part=b&name=#haut", "/?part=c&name="]);
  });
});
