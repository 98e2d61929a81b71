import { expect, it, test } from "vitest";
import { orderRequests, stillView } from "./publish-first-view.ts";

const PAGE = `<head>
<meta charset="utf-8" />
<link rel="manifest" href="./manifest.webmanifest" />
<link rel="stylesheet" crossorigin href="./assets/start.css">
</head>`;
const HEAD = { script: "./assets/first.js", styles: "./assets/theme.css" };

test("the files of the first frame are requested first, and the script runs before the style sheets", () => {
  const tags = orderRequests(PAGE, HEAD).match(/<(?:meta|link|script)[^>]*>/g);
  expect(tags).toEqual([
    '<meta charset="utf-8" />',
    '<link rel="preload" as="script" href="./assets/first.js" />',
    '<link rel="preload" as="style" crossorigin href="./assets/start.css" />',
    '<link rel="preload" as="style" href="./assets/theme.css" />',
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<script src="./assets/first.js">',
    '<link rel="stylesheet" crossorigin href="./assets/start.css">',
    '<link rel="stylesheet" href="./assets/theme.css" />',
  ]);
});

test("a page without a style sheet is refused", () => {
  expect(() => orderRequests("<head></head>", HEAD)).toThrow("no style sheet");
});

function drawn(inner: string): string {
  return `<div class="page"><h1>Où ?</h1>${inner}</div>`;
}

it("removes style attributes, which the content policy forbids, and hidden elements", () => {
  const html = stillView(drawn('<p style="height: 76px">Où</p><div hidden="">Thèmes</div>'), "");
  expect(html).not.toContain("style=");
  expect(html).not.toContain("Thèmes");
});

it("makes controls inert, and refuses any other control", () => {
  const html = stillView(drawn('<search class="search"><input></search>'), "");
  expect(html).toMatch(/<search class="search" inert="[^"]*">/);
  expect(() => stillView(drawn("<button>Agir</button>"), "")).toThrow("Agir");
});

it("tells visitors without scripts what the site offers them, below the title", () => {
  const html = stillView(drawn(""), '<p>La <a href="./liste/">liste</a></p>');
  expect(html).toContain('</h1><noscript><p>La <a href="./liste/">liste</a></p></noscript>');
});

it("refuses a page without its title", () => {
  expect(() => stillView('<div class="page"></div>', "")).toThrow("title");
});

it("keeps text as text", () => {
  const html = stillView(drawn("&lt;img src=x onerror=alert(1)&gt; &amp; $&amp;"), "");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; $&amp;");
});
