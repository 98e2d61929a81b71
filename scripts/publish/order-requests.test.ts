import { expect, test } from "vitest";
import { nameWorker, orderRequests } from "./order-requests.ts";

const PAGE = `<head>
<meta charset="utf-8" />
<link rel="manifest" href="./manifest.webmanifest" />
<link rel="stylesheet" crossorigin href="./assets/start.css">
</head>`;
const HEAD = { script: "./assets/first.js", styles: "./assets/theme.css", names: "<meta $& />" };

test("the files of the first frame are requested first, and the script runs before the style sheets", () => {
  const tags = orderRequests(PAGE, HEAD).match(/<(?:meta|link|script)[^>]*>/g);
  expect(tags).toEqual([
    '<meta charset="utf-8" />',
    '<link rel="preload" as="script" href="./assets/first.js" />',
    '<link rel="preload" as="style" crossorigin href="./assets/start.css" />',
    '<link rel="preload" as="style" href="./assets/theme.css" />',
    "<meta $& />",
    '<link rel="manifest" href="./manifest.webmanifest" />',
    '<script src="./assets/first.js">',
    '<link rel="stylesheet" crossorigin href="./assets/start.css">',
    '<link rel="stylesheet" href="./assets/theme.css" />',
  ]);
});

test("a page without a style sheet is refused", () => {
  expect(() => orderRequests("<head></head>", HEAD)).toThrow("no style sheet");
});

test("the worker is named with the code of the map, not with chunks of a similar name", () => {
  const files = ["assets/map-furniture-BmO2R8rC.js", "assets/map-zegYLmF6.js", "assets/maplibre-gl-worker-DX6FIJ71.js"];
  expect(nameWorker(files)).toBe(
    '<meta name="map-worker" content="./assets/maplibre-gl-worker-DX6FIJ71.js" data-after="assets/map-zegYLmF6.js" />',
  );
  expect(() => nameWorker(files.slice(0, 2))).toThrow("no worker");
});
