import { expect, vi } from "vitest";
import type { Person } from "../../../e2e/person/person.ts";
import type { Site } from "../../../e2e/site/site.ts";
import type { View } from "../../../e2e/view/view.ts";
import { test } from "../../testing/component/fixtures.ts";

const PAGE = "?vue=territoires&acces=france-services&territoire=05";

interface Printing {
  readonly site: Site;
  readonly person: Person;
  readonly view: View;
}

/** Prints the booklet of a view, after a text of the page has come. */
async function printsBooklet({ site, person, view }: Printing, link: string, after: string): Promise<HTMLElement> {
  await site.device.hasPrinter();
  await person.opens(link);
  await view.says(after);
  await person.clicks("Imprimer le cahier du territoire");
  await view.print.isAskedFor();
  const booklet = document.querySelector<HTMLElement>("article.booklet");
  if (booklet === null) throw new Error("No booklet is printed");
  return booklet;
}

test("The booklet says why it has no map where the outlines are missing", async ({ site, person, view }) => {
  await site.breaks("territories.topojson", "unreachable");
  const booklet = await printsBooklet({ site, person, view }, PAGE, "Hautes-Alpes (05)");
  expect(booklet.querySelector("svg[role=img][aria-label^=Carte]")).toBeNull();
  expect(booklet.textContent?.replaceAll(/\s/g, " ")).toContain(
    "Les contours des territoires n’ont pas pu être chargés : cette carte manque.",
  );
});

/** Headings that skip a level, after a single title. */
function skippedLevels(headings: readonly Element[]): readonly string[] {
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  return headings.flatMap(({ textContent }, rank) =>
    (levels[rank] ?? 0) > (levels[rank - 1] ?? 0) + 1 ? textContent : [],
  );
}

/** Rows without a header, and tables without headers of columns. */
function withoutHeaders(tables: readonly Element[]): readonly Element[] {
  return tables.flatMap((table) => [
    ...(table.querySelector('thead th[scope="col"]') === null ? [table] : []),
    ...[...table.querySelectorAll("tbody tr")].filter((row) => row.querySelector('th[scope^="row"]') === null),
  ]);
}

test("The title of the booklet names the document, hence the PDF file, while it is printed", async ({
  site,
  person,
  view,
}) => {
  await printsBooklet({ site, person, view }, `${PAGE}`, "Hautes-Alpes (05)");
  expect(document.title).toMatch(/^Accès aux services\s: Hautes-Alpes \(05\)$/);
  dispatchEvent(new Event("afterprint"));
  await vi.waitFor(() => expect(document.title).toBe("Hautes-Alpes (05) – Territoires – Services alpins"));
});

test("The booklet has headings in order, headers in tables and a text for its picture", async ({
  site,
  person,
  view,
}) => {
  const link = `${PAGE}&modele=droite&sans=fs-642&comparer=04`;
  const booklet = await printsBooklet({ site, person, view }, link, "Imprimer le cahier du territoire");
  const all = (selector: string) => [...booklet.querySelectorAll(selector)];
  const headings = all("h1, h2, h3, h4, h5, h6");
  const titles = headings.map(({ textContent }) => textContent);
  expect(skippedLevels(headings)).toEqual([]);
  // The outline of a PDF file names the parts by their headings.
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles).toContain("Comparaison des territoires");
  expect(all("table").length).toBeGreaterThan(1);
  expect(withoutHeaders(all("table"))).toEqual([]);
  const labels = all(".printed-map > svg").map((picture) => picture.getAttribute("aria-label"));
  expect(labels).toEqual([expect.stringMatching(/^Carte des communes\. .+ – Hautes-Alpes \(05\)\./)]);
  // Chromium leaves it untagged in PDF files.
  expect(all("dl")).toEqual([]);
});
