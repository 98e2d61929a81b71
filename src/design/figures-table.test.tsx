// @vitest-environment happy-dom
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type FiguresColumn, FiguresTable } from "./figures-table.tsx";

interface Row {
  readonly name: string;
  readonly people: number;
  readonly nearest: string;
}

const ROWS: readonly Row[] = [
  { name: "Ancelle", people: 900, nearest: "Gap" },
  { name: "Orcières", people: 700, nearest: "Saint-Bonnet" },
];
const COLUMNS: readonly FiguresColumn<Row>[] = [
  { key: "people", name: "Habitants", cell: ({ people }) => people },
  { key: "nearest", name: "Lieu", isText: true, cell: ({ nearest }) => nearest },
];
const BASE = { columns: COLUMNS, keyOf: ({ name }: Row) => name, nameOf: ({ name }: Row) => name };

function draw(table: ReactElement): Element {
  const box = document.createElement("div");
  box.innerHTML = renderToStaticMarkup(table);
  return box;
}

const texts = (box: Element, selector: string) =>
  [...box.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe("FiguresTable", () => {
  it("has a header for each column and each row, and a caption", () => {
    const box = draw(<FiguresTable {...BASE} caption="Communes" rowHead="Commune" rows={ROWS} />);
    expect(texts(box, "caption")).toEqual(["Communes"]);
    expect(texts(box, "thead th[scope=col]")).toEqual(["Commune", "Habitants", "Lieu"]);
    expect(texts(box, "tbody th[scope=row]")).toEqual(["Ancelle", "Orcières"]);
    expect(texts(box, "tbody td")).toEqual(["900", "Gap", "700", "Saint-Bonnet"]);
  });

  it("has an empty corner, which is no header, without a name for the rows", () => {
    const [corner] = draw(<FiguresTable {...BASE} rows={ROWS} />).querySelectorAll("thead tr > *");
    expect([corner?.localName, corner?.textContent]).toEqual(["td", ""]);
  });

  it("aligns figures, and their headers, unlike words", () => {
    expect(texts(draw(<FiguresTable {...BASE} rows={ROWS} />), ".number")).toEqual(["Habitants", "900", "700"]);
  });

  it("names groups of rows by a header over all columns", () => {
    const [first, second] = ROWS;
    const groups = [first, second]
      .flatMap((row) => row ?? [])
      .map((row) => ({ key: row.name, name: row.nearest, rows: [row] }));
    const box = draw(<FiguresTable {...BASE} groups={groups} />);
    const headers = [...box.querySelectorAll("tbody > tr:first-child > th[scope=rowgroup]")];
    expect(headers.map((header) => [header.textContent, header.getAttribute("colspan")])).toEqual([
      ["Gap", "3"],
      ["Saint-Bonnet", "3"],
    ]);
    expect(texts(box, "tbody > tr + tr > th[scope=row]")).toEqual(["Ancelle", "Orcières"]);
  });

  it("puts sums into the foot, with a header each", () => {
    const sum = { name: "Total", people: 1600, nearest: "" };
    const box = draw(<FiguresTable {...BASE} rows={ROWS} foot={[sum]} />);
    expect(texts(box, "tfoot th[scope=row]")).toEqual(["Total"]);
    expect(texts(box, "tfoot td.number")).toEqual(["1600"]);
  });

  it("scrolls in a named box that the keyboard reaches, under its caption", () => {
    const box = draw(<FiguresTable {...BASE} caption="Communes" scroller="Communes de l’EPCI" rows={ROWS} />);
    const scroller = box.querySelector("section");
    expect(scroller?.getAttribute("aria-label")).toBe("Communes de l’EPCI");
    expect(scroller?.getAttribute("tabindex")).toBe("0");
    expect(texts(box, "p, section caption.visually-hidden")).toEqual(["Communes", "Communes"]);
  });

  it("gives a row the properties that its table asks for", () => {
    const box = draw(<FiguresTable {...BASE} rows={ROWS} rowProps={({ people }) => ({ hidden: people < 800 })} />);
    expect(texts(box, "tr[hidden] th")).toEqual(["Orcières"]);
  });
});
