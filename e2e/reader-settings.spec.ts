import type { Page } from "./driver.ts";
import { test } from "./fixtures.ts";
import { adds, brings, opensImport } from "./import-acts.ts";
import { table } from "./imported-files.ts";
import { countPlaces, isOfType, placeNamed } from "./places.ts";
import { DESKTOP, PHONE, SCREENS } from "./screens.ts";
import { NO_MAP } from "./tags.ts";

const COURCHEVEL = placeNamed("France services Courchevel");
const ARABIC = "مركز الخدمات 12 (البلدية)";
const FILE = table("مراكز.csv", [
  ["nom", "adresse", "code_postal", "commune", "latitude", "longitude"],
  [ARABIC, "3 rue Fictive", "05100", "Briançon", "44.8990", "6.6420"],
]);

/** Doubles the text size, as a browser setting does. */
function doubleText(): void {
  document.documentElement.style.fontSize = "200%";
}

/** Increases the spacing of lines, words and letters to that of WCAG 1.4.12. */
function spaceText(): void {
  // A constructed stylesheet, since the content policy forbids style elements.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** The browser translates the page into a right-to-left language: it wraps every text, later ones too. */
async function translates(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
      for (const text of texts) {
        const parent = text.parentElement;
        if (parent === null || parent.closest("script, style, svg, textarea, option, .translated") !== null) continue;
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        outer.className = "translated";
        outer.append(inner);
        parent.replaceChild(outer, text);
        inner.append(document.createTextNode(text.textContent ?? ""));
      }
    };
    document.documentElement.dir = "rtl";
    document.documentElement.classList.add("translated-rtl");
    wrap(document.body);
    const isNew = (node: Node) => node instanceof Element && !node.matches(".translated");
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isNew)) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test.describe("Settings of the reader", { tag: NO_MAP }, () => {
  test("clip no text, and keep every control reachable", async ({ page, person, view }) => {
    test.slow();
    for (const [name, size, sets] of [
      ["the whole page four times as large", { width: 320, height: 256 }, () => undefined],
      ["letters twice as large", DESKTOP, doubleText],
      ["letters twice as large on a phone", PHONE, doubleText],
      ["lines, words and letters farther apart on a phone", PHONE, spaceText],
    ] as const) {
      await page.setViewportSize(size);
      await person.opens("?vue=trouver");
      await page.evaluate(sets);
      for (const [screen, link] of Object.entries(SCREENS))
        await test.step(`${screen}: ${name}`, async () => {
          await person.goesTo(link);
          await view.hasSettled();
          await view.layout.losesNothing();
        });
    }
  });

  test("translate the page into a right-to-left language, on a desktop and on a phone", async ({
    page,
    person,
    view,
  }) => {
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      await person.opens("?type=espace-saisonnier&departement=73");
      await view.list.hasItems();
      await translates(page);
      await person.list.opensSheet(COURCHEVEL.name);
      await view.sheet.isOpen(COURCHEVEL.name);
      await view.layout.losesNothing();
      await person.closesSheet();
      await person.opensView("Saisonniers");
      await view.says("Travailler une saison");
      await view.layout.losesNothing();
      await person.opensView("Trouver");
      await person.list.resetsFilters();
      await person.list.filtersBy("Type de lieu", "France services");
      await view.list.counts(countPlaces(isOfType("france-services")));
    }
  });
});

test("An imported name in Arabic does not affect the page beside it", { tag: NO_MAP }, async ({
  page,
  person,
  view,
}) => {
  await page.setViewportSize(PHONE);
  await opensImport(person, view);
  await brings(person, view, FILE, "Lieu multi-services, tiers-lieu");
  await adds(person, view, 1);
  await view.offers("Retirer مراكز");
  await view.layout.hasNoSidewaysScroll();
  await person.opens("?departement=05&type=lieu-multiservices");
  await view.list.itemSays(ARABIC, "Briançon (05)");
  await view.layout.hasNoSidewaysScroll();
  await person.list.opensSheet(ARABIC);
  await view.sheet.isOpen(ARABIC);
  await view.layout.hasNoSidewaysScroll();
});
