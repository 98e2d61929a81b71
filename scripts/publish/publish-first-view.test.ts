import { expect, it, test } from "vitest";
import { orderRequests, withFirstView } from "./publish-first-view.ts";

const PAGE = `<head>
<meta charset="utf-8" />
<link rel="manifest" href="./manifest.webmanifest" />
<link rel="stylesheet" crossorigin href="./assets/start.css">
</head>`;
const SCRIPT = "./assets/first.js";

test("the files of the first frame are requested first, and the script runs before the style sheets", () => {
  const tags = orderRequests(PAGE, SCRIPT).match(/<(?:meta|link|script)[^>]*>/g);
  expect(tags).toEqual([
    '<meta charset="utf-8" />',
    '<link rel="preload" as="script" href="./assets/first.js" />',
    '<link rel="preload" as="style" crossorigin href="./assets/start.css" />',
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<script src="./assets/first.js">',
    '<link rel="stylesheet" crossorigin href="./assets/start.css">',
  ]);
});

test("a page without a style sheet is refused", () => {
  expect(() => orderRequests("<head></head>", SCRIPT)).toThrow("no style sheet");
});

const ROOT = '<body><div id="root"></div></body>';

it("puts the first view into the root as it was drawn", () => {
  const view = "<h1>Où ?</h1>&lt;img src=x onerror=alert(1)&gt; &amp; $&amp;";
  expect(withFirstView(ROOT, view)).toBe(`<body><div id="root" class="first-view">${view}</div></body>`);
});

it.each([
  ["a page without a root", "<body></body>", "<h1>Où ?</h1>", "no root"],
  ["a view without a title", ROOT, "<p>Où ?</p>", "title"],
  ["a view with a style attribute", ROOT, '<h1>Où ?</h1><p class="a" style="height: 76px">Où</p>', 'style="height'],
])("refuses %s", (_, page, view, message) => {
  expect(() => withFirstView(page, view)).toThrow(message);
});
