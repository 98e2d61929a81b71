import { describe, expect } from "vitest";
import { countPlaces } from "../../../e2e/places.ts";
import type { View } from "../../model/app-state.ts";
import { test } from "../../testing/component/fixtures.ts";
import { until } from "../../testing/component/wait.ts";
import { CATALOGUES } from "../messages/whole-catalogues.ts";
import { tabId } from "./view-tabs.tsx";

/** The phrases of one catalogue that the other has not. Single words may be names. */
function ownPhrases(catalogue: object, other: object): ReadonlySet<string> {
  const phrases = (value: unknown): readonly string[] => {
    if (typeof value === "string") return value.includes(" ") ? [value] : [];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(phrases) : [];
  };
  const others = new Set(phrases(other));
  return new Set(phrases(catalogue).filter((phrase) => !others.has(phrase)));
}

const { en, fr } = CATALOGUES;
const ENGLISH = ownPhrases(en, fr);
const FRENCH = ownPhrases(fr, en);

/** Those of the phrases that the page shows, except where an element says its own language. */
function shownOf(phrases: ReadonlySet<string>): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? "").trim();
    const isOfPage = phrases.has(text) && node.parentElement?.closest("[lang]") === document.documentElement;
    if (isOfPage) found.push(text);
  }
  return found;
}

/** Watches every change of the page; returns the function that gives the pages in both languages that were met. */
function watchMixtures(): () => readonly string[] {
  const mixtures: string[] = [];
  const look = () => {
    const english = shownOf(ENGLISH);
    const french = english.length === 0 ? [] : shownOf(FRENCH);
    if (french.length > 0) mixtures.push(`${english.join(" | ")} beside ${french.join(" | ")}`);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => {
    look();
    observer.disconnect();
    return mixtures;
  };
}

function languageMenu(): Element | null {
  return document.querySelector(`.page option[value="en"]`);
}

/** Presses a tab; React renders in the same task, before anything is drawn. */
async function pressTab(view: View): Promise<void> {
  document.getElementById(tabId(view))?.click();
  await Promise.resolve();
}

describe("« Données » for whoever has chosen English", () => {
  test.override({ map: "drawn" });

  test("the page turns French with the tab, at once and as a whole, and English again on the way back", async ({
    person,
    view,
  }) => {
    await person.opens("?vue=trouver&lang=en", "en");
    await view.list.counts(countPlaces(), "en");
    await view.map.isThere("en");
    const mixtures = watchMixtures();
    await pressTab("donnees");
    expect(shownOf(ENGLISH)).toEqual([]);
    await view.isInLanguage("fr");
    await view.tabs.shows("Données");
    await view.linkIs(/lang=en/);
    await pressTab("trouver");
    expect(shownOf(FRENCH)).toEqual([]);
    await view.isInLanguage("en");
    await view.list.counts(countPlaces(), "en");
    expect(mixtures()).toEqual([]);
  });

  test("a link from there to the list in French never draws the data in English", async ({ person, view }) => {
    await person.opens("?vue=saisonniers&lang=en", "en");
    await view.says("Tell us your resort");
    await person.goesTo("?vue=donnees&lang=en");
    await view.says("Les lieux que vous ajoutez");
    await person.goesTo("?vue=trouver&lang=fr");
    await view.list.counts(countPlaces());
  });

  test("a link opens data, legend and menu in French, without a choice of language", async ({ person, view }) => {
    await person.opens("?vue=donnees&lang=en");
    await view.isInLanguage("fr");
    await view.says("Les lieux que vous ajoutez");
    await view.says("Légende");
    await person.clicks("Menu");
    await view.says("Apparence");
    expect(languageMenu()).toBeNull();
    expect(shownOf(ENGLISH)).toEqual([]);
  });

  test("the tabs of another language say which view and page are in French", async ({ person, view }) => {
    await person.opens("?vue=trouver&lang=it", "it");
    const territories = document.querySelector(".tabs a");
    expect(territories?.textContent).toBe("Territorifr (in francese)");
    expect(territories?.getAttribute("href")).toBe("./territoires/?lang=it");
    await view.tabs.offers("Dati (in francese)");
    expect(document.querySelector("#onglet-saisonniers")?.textContent).toBe("Stagionali");
  });

  test("the frame of the list has a choice of language", async ({ person, view }) => {
    await person.opensEmbedded("?embed=1&lang=en", "en");
    await view.isInLanguage("en");
    await until(() => languageMenu() ?? undefined, "There is no choice of language.");
  });
});
