import { readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { htmlFaults } from "../../../e2e/html-faults.ts";
import type { Person } from "../../../e2e/person/person.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";
import { SCREENS } from "../../testing/component/screens.ts";
import { until } from "../../testing/component/wait.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";

/** The page once nothing of it changes for a third of a second: views load, and figures come one after the other. */
async function wholePage(): Promise<string> {
  let since = performance.now();
  const observer = new MutationObserver(() => {
    since = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await until(() => (performance.now() - since > 333 ? true : undefined), "The page does not settle.");
  observer.disconnect();
  return document.body.innerHTML;
}

const DATA = [
  "points.geojson",
  "neighbours.geojson",
  "seasonal-life.json",
  "useful-links.json",
  "sources.json",
  "road-network.json",
];
/** Members with French sentences; names, addresses and operators are proper names. */
const PROSE = [
  "nature",
  "comment",
  "doubts",
  "note",
  "dateText",
  "content",
  "detail",
  "summary",
  "kind",
  "title",
  "usualClosure",
];
const LEAST_WORDS = 4;

/** The French sentences of the data. */
function frenchTexts(): readonly string[] {
  const isSentence = (text: string) => text.split(" ").length >= LEAST_WORDS;
  const sentencesOf = (value: unknown, member: string): readonly string[] => {
    if (typeof value === "string") return PROSE.includes(member) && isSentence(value) ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((item: unknown) => sentencesOf(item, member));
    return Object.entries(Object(value)).flatMap(([name, item]) => sentencesOf(item, name));
  };
  const files: readonly unknown[] = DATA.map((file) => JSON.parse(readFileSync(`public/data/${file}`, "utf8")));
  return [...new Set(files.flatMap((file) => sentencesOf(file, "")))];
}

/** Texts of the page with a French sentence of the data, whose language is not said. */
function unmarkedFrench(french: readonly string[]): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const isFrench = node.parentElement?.closest("[lang]")?.getAttribute("lang") === "fr";
    if (!isFrench && text.length > 8 && french.some((sentence) => text.includes(sentence))) found.push(text);
  }
  return found;
}

/** English phrases of the page that are marked as French. */
function englishMarkedAsFrench(): readonly string[] {
  const phrases = phrasesOf(CATALOGUES.en, phrasesOf(CATALOGUES.fr, new Set()));
  return [...document.querySelectorAll("[lang=fr], [lang=fr] *")].flatMap((element) => {
    const isFrench = element.closest("[lang]")?.getAttribute("lang") === "fr";
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const texts = own.map(({ textContent }) => (textContent ?? "").replace(/^[\s(]+|[\s)]+$/g, ""));
    return isFrench ? texts.filter((text) => phrases.has(text)) : [];
  });
}

/** The phrases of a catalogue, of several words and without a variable part, that are not among others. */
function phrasesOf(catalogue: unknown, others: ReadonlySet<string>): ReadonlySet<string> {
  const listed = (value: unknown): readonly string[] => {
    if (typeof value === "string") return value.includes(" ") && !others.has(value) ? [value] : [];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(listed) : [];
  };
  return new Set(listed(catalogue));
}

/** The text of an element that people see: not what is hidden for the eyes, nor what a field in it holds. */
function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(".visually-hidden, [aria-hidden=true], [hidden], svg, select, textarea"))
    hidden.remove();
  return plain(copy.textContent ?? "");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function namedBy(element: Element): readonly Element[] {
  const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)).filter((named) => named !== null);
}

const FIELDS = "input:not([type=hidden], [type=file]), select, textarea";

/** Fields of the page without a label that is seen: its own, a text that names it, or a title. */
function fieldsWithoutSeenLabel(): readonly string[] {
  const isSeen = (label: Element) => !label.classList.contains("visually-hidden") && seenText(label) !== "";
  return [...document.querySelectorAll<HTMLInputElement>(`.page :is(${FIELDS})`)]
    .filter((field) => ![...(field.labels ?? []), ...namedBy(field)].some(isSeen) && field.title === "")
    .map(({ outerHTML }) => outerHTML);
}

/** Controls and fields whose name lacks the words that are seen on them: who speaks to the page says what is seen. */
function namesWithoutSeenWords(): readonly string[] {
  const named = document.querySelectorAll<HTMLElement>(
    `:is(a, button, summary, [role=option], [role=tab], ${FIELDS}):is([aria-label], [aria-labelledby])`,
  );
  return [...named].flatMap((element) => {
    const labels = element.matches(FIELDS) ? [...((element as HTMLInputElement).labels ?? [])] : [element];
    const seen = labels.map(seenText).join(" ");
    const ofOthers = namedBy(element).map(({ textContent }) => textContent ?? "");
    const name = plain(ofOthers.length > 0 ? ofOthers.join(" ") : (element.getAttribute("aria-label") ?? ""));
    const hasWords = /\p{L}{2}/u.test(seen);
    return hasWords && !name.toLowerCase().includes(seen.toLowerCase()) ? [`${seen} ≠ ${name}`] : [];
  });
}

async function press(selector: string): Promise<void> {
  const control = await until(
    () => document.querySelector<HTMLElement>(`.page:not(.first-view) ${selector}`) ?? undefined,
    `${selector} is not there.`,
  );
  control.click();
}

interface Screen {
  readonly link: string;
  /** What is done to see all its fields. */
  readonly act?: (person: Person, view: View) => Promise<void>;
}

const ALL: Readonly<Record<string, Screen>> = {
  ...SCREENS,
  "the sheet of a lodging": { link: "?lieu=es-belleville-agibel" },
  "the sheet of a service that comes": { link: "?lieu=fs-3250" },
  "the sheet of a doubtful place": { link: "?lieu=lm-84-gare-numerique" },
  "the sheet of a neighbour": { link: "?lieu=fs-1" },
  "the filters of the compact form": { link: "?embed=1", act: async () => await press("[data-chip=all]") },
  "the filters of a trip": {
    link: "?vue=trouver&origine=commune:05023",
    act: async () => await press("[data-chip=trip]"),
  },
  "the menu": { link: "?vue=trouver", act: async () => await press(".menu-button") },
};

/** Opens a screen for whoever has chosen English, does what is done there, and opens every part of it. */
async function opensWhole({ link, act }: Screen, person: Person, view: View): Promise<void> {
  const english = `${link === "" ? "?" : `${link}&`}lang=en`;
  await (isFramed(link) ? person.opensEmbedded(english, "en") : person.opens(english, "en"));
  await wholePage();
  await act?.(person, view);
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

function isFramed(link: string): boolean {
  return link.startsWith("?embed");
}

describe("On the page of whoever has chosen English", () => {
  // The words of the footer come after the map.
  test.override({ map: "drawn" });
  const french = frenchTexts();
  const shown = new Set<string>();

  for (const [name, screen] of Object.entries(ALL)) {
    test(`${name} conforms: HTML, landmarks, headings, languages, labels (RGAA 8.2, 8.7, 8.8, 9.1, 9.2, 11.1, 11.2, 11.9)`, async ({
      person,
      view,
    }) => {
      await opensWhole(screen, person, view);
      expect(await htmlFaults(await wholePage())).toEqual([]);
      if (!isFramed(screen.link)) await view.hasLandmarks();
      await view.headingsSkipNoLevel();
      expect(unmarkedFrench(french)).toEqual([]);
      expect(englishMarkedAsFrench()).toEqual([]);
      expect(fieldsWithoutSeenLabel()).toEqual([]);
      expect(namesWithoutSeenWords()).toEqual([]);
      const text = document.body.textContent ?? "";
      for (const sentence of french.filter((one) => text.includes(one))) shown.add(sentence);
    });
  }

  test("French sentences of the data are among what these screens show", () => {
    expect(shown.size).toBeGreaterThan(10);
  });
});
