import { expect, test } from "vitest";
import { orderRequests } from "./order-requests.ts";

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
