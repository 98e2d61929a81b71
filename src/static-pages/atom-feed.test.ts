import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { DataVersion } from "../domain/history/history.ts";
import { aDataVersion } from "../testing/builders.ts";
import { writeAtomFeed } from "./atom-feed.ts";

const SITE = "https://carte.example.fr/alpes/";
const FIRST = aDataVersion({ date: "2026-11-24", changes: [] });
const ATOM = "http://www.w3.org/2005/Atom";

interface XmlElement {
  readonly name: string;
  readonly space: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The root of a document, by an independent parser that refuses what is not well-formed. */
function parse(xml: string): XmlElement {
  const root: XmlElement = { name: "", space: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, attribute]) => [name, attribute.value] as const);
    const element = { name: local, space: uri, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (feed === undefined) throw new Error("no element");
  return feed;
}

const named = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: XmlElement, name: string) => named(element, name)[0]?.text ?? "";

/** Checks what RFC 4287 requires of a feed and of its entries. */
function expectValid(feed: XmlElement): void {
  expect([feed.name, feed.space]).toEqual(["feed", ATOM]);
  for (const part of [feed, ...named(feed, "entry")]) {
    for (const name of ["id", "title", "updated"]) expect(named(part, name)).toHaveLength(1);
    expect(textOf(part, "id")).toMatch(
      /^(tag:[\w.-]+,\d{4}-\d\d-\d\d:\S+|urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/,
    );
    expect(textOf(part, "updated")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(named(part, "link").filter(({ attributes }) => attributes["rel"] === "alternate")).toHaveLength(1);
    expect(part.children.every(({ space }) => space === ATOM)).toBe(true);
  }
  expect(
    textOf(named(feed, "author")[0] ?? feed, "name") || named(named(feed, "author")[0] ?? feed, "name")[0]?.text,
  ).not.toBe("");
  const ids = [feed, ...named(feed, "entry")].map((part) => textOf(part, "id"));
  expect(new Set(ids).size).toBe(ids.length);
}

describe("the feed of the changes", () => {
  it.each([SITE, undefined])("has what RFC 4287 requires, built with the address %s", (siteUrl) => {
    expectValid(parse(writeAtomFeed([aDataVersion(), FIRST], siteUrl)));
    expectValid(parse(writeAtomFeed([], siteUrl)));
  });

  it("tells each version with its places, the latest first", () => {
    const feed = parse(writeAtomFeed([aDataVersion(), FIRST], SITE));
    expect(textOf(feed, "updated")).toBe("2026-11-28T00:00:00Z");
    expect(named(feed, "entry").map((entry) => textOf(entry, "title"))).toEqual([
      "Version du 28 novembre 2026",
      "Version du 24 novembre 2026",
    ]);
    expect(named(feed, "entry").map((entry) => textOf(entry, "content"))).toEqual([
      "1 lieu concerné.\nChangé\u00a0: France services de Barcelonnette, Barcelonnette (04). Téléphone.",
      "Première version gardée, 392 lieux.",
    ]);
  });

  it("names absolute addresses only when the site's own is known", () => {
    const links = (siteUrl: string | undefined) =>
      named(parse(writeAtomFeed([FIRST], siteUrl)), "link").map(({ attributes }) => [
        attributes["rel"],
        attributes["href"],
      ]);
    expect(links(SITE)).toEqual([
      ["alternate", `${SITE}donnees/?partie=emporter`],
      ["self", `${SITE}data/changements.atom`],
    ]);
    expect(links(undefined)).toEqual([["alternate", "../donnees/?partie=emporter"]]);
  });

  it("keeps the identifier of an entry when later versions come", () => {
    const idsOf = (versions: readonly DataVersion[]) =>
      named(parse(writeAtomFeed(versions, SITE)), "entry").map((entry) => textOf(entry, "id"));
    const later = aDataVersion({ date: "2027-01-15" });
    expect(idsOf([later, aDataVersion(), FIRST]).slice(1)).toEqual(idsOf([aDataVersion(), FIRST]));
  });

  it("escapes each text of the tables", () => {
    const hostile = `]]></content><script>&amp;"'\u0007`;
    const [change] = aDataVersion().changes;
    const version = aDataVersion({ changes: change === undefined ? [] : [{ ...change, name: hostile }] });
    const [entry] = named(parse(writeAtomFeed([version, FIRST], SITE)), "entry");
    expect(entry && textOf(entry, "content")).toContain(`]]></content><script>&amp;"', Barcelonnette`);
  });
});
