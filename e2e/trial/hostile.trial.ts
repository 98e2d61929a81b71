import fc from "fast-check";
import { expect } from "../driver.ts";
import { test } from "../fixtures.ts";
import { opensImport } from "../import-acts.ts";
import { type ImportedFile, workbook } from "../imported-files.ts";
import { LINK_PARAMETERS } from "../link-parameters.ts";
import { countPlaces } from "../places.ts";
import { NO_MAP } from "../tags.ts";
import { hostileText, SEED } from "./hostile-texts.ts";

const LINKS = 2000;
/** Links visited between two looks at the page. */
const AT_ONCE = 50;
const FILES = 300;
const FILE_LIMIT_MS = 20_000;

const EXTENSIONS = ["csv", "txt", "geojson", "json", "xlsx", "ods", "xls", "zip", "exe"] as const;
const HEADINGS = "nom commune latitude longitude type horaires téléphone id __proto__".split(" ");
/** Often a usual value, so that some rows are read. */
const USUAL = ["Gap", "44.5588", "6.0798", "Maison fictive", "Mo-Fr 09:00-12:00", "france-services"] as const;

/** A link with one to four parameters, repeated ones too, with hostile values. */
const hostileLink = fc
  .tuple(
    fc.constantFrom("question", "trouver", "saisonniers"),
    fc.array(fc.tuple(fc.constantFrom(...LINK_PARAMETERS), hostileText, fc.boolean()), { minLength: 1, maxLength: 4 }),
  )
  .map(([view, pairs]) => {
    const query = pairs.map(([name, text, isEncoded]) => `${name}=${isEncoded ? encodeURIComponent(text) : text}`);
    return `?vue=${view}&${query.join("&")}`;
  });

const cell = fc.oneof(
  fc.constantFrom(...USUAL),
  hostileText.map((text) => text.replaceAll('"', '""')),
);
const rowsUpTo = (maxLength: number) =>
  fc
    .array(fc.tuple(...HEADINGS.map(() => cell)), { minLength: 1, maxLength })
    .map((rows): readonly (readonly string[])[] => [HEADINGS, ...rows]);
const hostileTable = fc
  .tuple(
    rowsUpTo(60),
    fc.constantFrom(",", ";", "\t", "|"),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.constantFrom("utf8", "utf16le", "latin1"),
  )
  .map(([rows, separator, end, encoding]) =>
    Buffer.from(rows.map((cells) => cells.join(separator)).join(end), encoding),
  );
const hostileWorkbook = rowsUpTo(20).map((rows) =>
  workbook(rows.map((cells) => cells.map((text) => text.replaceAll("\0", "")))),
);
const hostileFeature = fc.record({
  type: fc.constant("Feature"),
  geometry: fc.record({
    type: fc.constantFrom("Point", "Polygon", "x"),
    coordinates: fc.tuple(fc.integer({ min: -200, max: 200 }), hostileText),
  }),
  properties: fc
    .tuple(hostileText, hostileText, hostileText)
    .map(([name, key, text]) => ({ nom: name, commune: "Gap", [key]: text })),
});
const hostileGeoJson = fc
  .array(hostileFeature, { maxLength: 20 })
  .map((features) => Buffer.from(JSON.stringify({ type: "FeatureCollection", features })));
const deepJson = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.boolean())
  .map(([depth, isClosed]) => Buffer.from(`${"[".repeat(depth)}${"]".repeat(isClosed ? depth : 0)}`));
const randomBytes = fc.uint8Array({ maxLength: 4000 }).map((bytes) => Buffer.from(bytes));

/** Leaves the bytes of a file, cuts them, or changes eight of them. */
const damage = fc.oneof(
  fc.constant((bytes: Buffer) => bytes),
  fc.nat(99).map((percent) => (bytes: Buffer) => bytes.subarray(0, (bytes.length * percent) / 100)),
  fc
    .array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { minLength: 8, maxLength: 8 })
    .map((changes) => (bytes: Buffer) => {
      const changed = Buffer.from(bytes);
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      return changed;
    }),
);
const hostileFile: fc.Arbitrary<ImportedFile> = fc
  .tuple(
    fc.oneof(randomBytes, hostileTable, hostileTable, hostileGeoJson, deepJson, hostileWorkbook),
    damage,
    fc.oneof({ weight: 8, arbitrary: fc.constant("") }, hostileText),
    fc.constantFrom(...EXTENSIONS),
  )
  .map(([bytes, damages, text, extension]) => ({
    name: `${text.slice(0, 40)}.${extension}`,
    bytes: damages(bytes),
  }));

test.describe("Hostile input", { tag: NO_MAP }, () => {
  test(`${LINKS} links, by the history, inject nothing and leave the page as it was`, async ({ person, view }) => {
    test.setTimeout(1_800_000);
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
    const links = fc.sample(fc.noBias(hostileLink), { seed: SEED, numRuns: LINKS });
    const begun = performance.now();
    for (let from = 0; from < LINKS; from += AT_ONCE) {
      await person.goesThrough(links.slice(from, from + AT_ONCE));
      await view.hasNothingInjected();
    }
    console.log(`hostile links: ${LINKS} in ${secondsSince(begun)} s, seed ${SEED}`);
    await person.goesTo("?vue=trouver");
    await view.list.counts(countPlaces());
  });

  test(`${FILES} files are read or refused with a sentence, and nothing of them runs`, async ({
    page,
    person,
    view,
  }) => {
    test.setTimeout(FILES * FILE_LIMIT_MS);
    await opensImport(person, view);
    const begun = performance.now();
    let read = 0;
    for (const [rank, { name, bytes }] of fc.sample(fc.noBias(hostileFile), { seed: SEED, numRuns: FILES }).entries()) {
      await person.files.brings({ name: `fichier-${rank}-${name}`, bytes });
      const answer = page.locator(".import").filter({ hasText: `fichier-${rank}-` });
      const next = answer.getByRole("button", { name: /^(?:Choisir un fichier|Annuler)$/ });
      await expect(next.first(), `the answer to file ${rank}`).toBeVisible({ timeout: FILE_LIMIT_MS });
      await view.hasNothingInjected();
      const cancel = page.locator(".import").getByRole("button", { name: "Annuler" });
      if ((await cancel.count()) === 0) continue;
      read += 1;
      await cancel.click();
    }
    console.log(`hostile files: ${FILES} in ${secondsSince(begun)} s, ${read} read, seed ${SEED}`);
    await person.opens("?vue=trouver");
    await view.list.counts(countPlaces());
  });
});

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
