import { expect, it } from "vitest";
import { readSiteUrl } from "./site-pages.ts";

it.each([
  [undefined, undefined],
  ["", undefined],
  ["https://carte.example.fr", "https://carte.example.fr/"],
  ["https://example.github.io/carte", "https://example.github.io/carte/"],
])("reads %j as %j", (text, address) => {
  expect(readSiteUrl(text)).toBe(address);
});

it.each(["carte.example.fr", "ftp://example.fr/", "https://example.fr/?a=1", "https://a:b@example.fr/"])(
  "refuses %s",
  (text) => {
    expect(() => readSiteUrl(text)).toThrow("SITE_URL");
  },
);
