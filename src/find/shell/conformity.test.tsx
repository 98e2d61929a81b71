import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe } from "vitest";
import { expect, type Page } from "../../../e2e/driver.ts";
import { test } from "../../testing/component/fixtures.ts";
import { until } from "../../testing/component/wait.ts";
import { CATALOGUES } from "../../ui/messages/whole-catalogues.ts";

/** The rules of the HTML standard alone, none of style. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));

/** The faults of a document against the HTML standard, each with its rule and place. */
async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}, line ${line}, ${selector ?? ""}: ${message}`),
  );
}

/** One banner with the site's name, one main with panel and map, and one footer with the state of accessibility. */
async function hasLandmarks(page: Page): Promise<void> {
  await expect(page.locator("main")).toHaveCount(1);
  // The question page has its title in the main part, and no panel.
  const isQuestion = (await page.locator("main .question-main h1").count()) === 1;
  await expect(page.locator("main .panel")).toHaveCount(isQuestion ? 0 : 1);
  if (!isQuestion) await expect(page.locator("main .map-area")).toHaveCount(1);
  const outside = (name: string) => page.locator(`.page > ${name}`);
  await expect(outside("header")).toContainText("Services alpins");
  await expect(outside("header").locator("h1")).toHaveCount(isQuestion ? 0 : 1);
  await expect(outside("footer")).toContainText(/Accessibilit[éy]\s?: parti/);
  await expect(page.locator("h1")).toHaveCount(1);
}

/** No heading is more than one level below the one before it. */
async function headingsSkipNoLevel(page: Page): Promise<void> {
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((all) =>
      all.filter((heading) => heading.closest("[hidden]") === null).map(({ tagName }) => Number(tagName.slice(1))),
    );
  expect(levels.filter((level, rank) => level > (levels[rank - 1] ?? 0) + 1)).toEqual([]);
}

/** The page once nothing of it changes for a fifth of a second: views load, and figures come one after the other. */
async function wholePage(): Promise<string> {
  let since = performance.now();
  const observer = new MutationObserver(() => {
    since = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await until(() => (performance.now() - since > 200 ? true : undefined), "The page does not settle.");
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
const PROSE = ["nature", "comment", "doubts", "note", "dateText", "content", "detail", "summary", "kind", "title"];
const LEAST_WORDS = 4;

const FRENCH = frenchTexts();

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
    `:is(a, button, summary, [role=option], ${FIELDS}):is([aria-label], [aria-labelledby])`,
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
    () => document.querySelector<HTMLElement>(`.page ${selector}`) ?? undefined,
    `${selector} is not there.`,
  );
  control.click();
}

interface Screen {
  readonly link: string;
  /** The control that shows more fields. */
  readonly control?: string;
}

/** Screens on which the site is evaluated (docs/accessibilite.md), and further states. The list is of one département, since its rows are alike. */
const SCREENS: Readonly<Record<string, Screen>> = {
  "the question": { link: "?" },
  "an answer": { link: "?theme=identite&note=mairie-equipee&origine=commune:05093" },
  "« Trouver » with its menu": { link: "?vue=trouver&departement=05", control: ".menu-button" },
  "an empty list": { link: "?type=espace-saisonnier&departement=84" },
  "the sheet of a place": { link: "?lieu=fs-18&departement=05" },
  "the sheet of a lodging": { link: "?lieu=es-belleville-agibel&departement=05" },
  "the sheet of a service that comes": { link: "?lieu=fs-3250&departement=05" },
  "the sheet of a doubtful place": { link: "?lieu=lm-84-gare-numerique&departement=05" },
  "the sheet of a neighbour": { link: "?lieu=fs-1&departement=05" },
  "« Trouver » from a commune, with the filters of a trip": {
    link: "?vue=trouver&origine=commune:05023&departement=05",
    control: "[data-chip=trip]",
  },
  "a resort": { link: "?vue=saisonniers&origine=station:val-thorens" },
  "« Saisonniers »": { link: "?vue=saisonniers" },
};

/** Shows all of the screen that has been opened, and expects that it conforms. */
async function conforms(name: string, { control }: Screen, page: Page, isWholePage: boolean): Promise<void> {
  await wholePage();
  if (control !== undefined) await press(control);
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  expect(await htmlFaults(await wholePage()), name).toEqual([]);
  if (isWholePage) await hasLandmarks(page);
  await headingsSkipNoLevel(page);
  expect(unmarkedFrench(FRENCH), name).toEqual([]);
  expect(englishMarkedAsFrench(), name).toEqual([]);
  expect(fieldsWithoutSeenLabel(), name).toEqual([]);
  expect(namesWithoutSeenWords(), name).toEqual([]);
}

describe("In English, HTML, landmarks, headings, languages and labels conform (RGAA 8.2, 8.7, 8.8, 9.1, 9.2, 11.1, 11.2, 11.9)", () => {
  // The words of the footer come after the map.
  test.override({ map: "drawn" });

  test("on each screen of the page, which shows French sentences of the data", { timeout: 120_000 }, async ({
    page,
    person,
  }) => {
    const shown = new Set<string>();
    await person.opens("?lang=en");
    for (const [name, screen] of Object.entries(SCREENS)) {
      await person.goesTo(`${screen.link}&lang=en`);
      await conforms(name, screen, page, true);
      const text = document.body.textContent ?? "";
      for (const sentence of FRENCH) if (text.includes(sentence)) shown.add(sentence);
    }
    expect(shown.size).toBeGreaterThan(10);
  });

  test("on the compact form with its filters", async ({ page, person }) => {
    await person.opens("?embed=1&departement=05&lang=en");
    await conforms("compact", { link: "", control: "[data-chip=all]" }, page, false);
  });
});
