import { expect, it } from "vitest";
import { stillView } from "./still-view.ts";

const MAP = '<p class="map-waiting">La carte arrive…</p>';

function place(id: string, opening: string): string {
  return `<ul style="height: 76px"><li style="transform: none"><a class="place" data-place="${id}" href="?lieu=${id}">${id} ${opening}</a></li></ul>`;
}

function drawn(inner: string): string {
  return `<div class="page">${inner}</div>`;
}

it("removes values that depend on the moment, and keeps their line and all other values", () => {
  const open = place("fs-1", '<span class="opening-line opening-open">Ouvert jusqu’à 12 h</span>');
  const unknown = place("fs-2", '<span class="opening-line opening-unknown">Horaires inconnus</span>');
  const html = stillView(drawn(open + unknown + MAP), "");
  expect(html).toContain('<span class="opening-line">&nbsp;</span>');
  expect(html).not.toContain("Ouvert jusqu’à");
  expect(html).toContain('<span class="opening-line opening-unknown">Horaires inconnus</span>');
});

it("links each place to its plain page", () => {
  const html = stillView(drawn(place("couche/1", "") + MAP), "");
  expect(html).toContain('href="lieu/couche%2F1/"');
  expect(html).not.toContain("?lieu=");
});

it("removes style attributes, which the content policy forbids, and hidden elements", () => {
  const html = stillView(drawn(`${place("fs-1", "")}<div hidden="">Thèmes</div>${MAP}`), "");
  expect(html).not.toContain("style=");
  expect(html).not.toContain("Thèmes");
});

it("makes controls inert, and refuses any other control", () => {
  const search = '<search class="search"><input></search>';
  const html = stillView(drawn(place("fs-1", "") + search + MAP), "");
  expect(html).toMatch(/<search class="search" inert="[^"]*">/);
  expect(() => stillView(drawn(`${place("fs-1", "")}<button>Agir</button>${MAP}`), "")).toThrow("Agir");
});

it("tells visitors without scripts, in place of the map, what the page offers", () => {
  const html = stillView(drawn(place("fs-1", "") + MAP), '<p>La <a href="./liste/">liste</a></p>');
  expect(html).toContain(`${MAP}<noscript><p>La <a href="./liste/">liste</a></p></noscript>`);
});

it("refuses a page without its list or its map", () => {
  expect(() => stillView(drawn(MAP), "")).toThrow("list");
  expect(() => stillView(drawn(place("fs-1", "")), "")).toThrow("map");
});

it("keeps text as text", () => {
  const html = stillView(drawn(place("fs-1", "&lt;img src=x onerror=alert(1)&gt; &amp; $&amp;") + MAP), "");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; $&amp;");
});
