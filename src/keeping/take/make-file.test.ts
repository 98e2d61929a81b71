import { describe, expect, it } from "vitest";
import { readArchive } from "../../../e2e/imported-files.ts";
import { failed } from "../../domain/loadable.ts";
import { layerId } from "../../domain/place.ts";
import { WHOLE_REGION } from "../../domain/territory-ref.ts";
import { aPlace, aSource } from "../../testing/builders.ts";
import { aTerritoryFigures, FOUR_COMMUNES, GUILLESTROIS, someFigures } from "../../testing/figures-builders.ts";
import { aSquare, outlinesOf } from "../../testing/outlines.ts";
import { readExport } from "../../testing/table-builders.ts";
import { type MadeFile, makeFile, type TakenData } from "./make-file.ts";

const [VARS] = FOUR_COMMUNES;
const PLACE = aPlace({ records: [{ ...aPlace().records[0], sources: ["anct"] }] });
const OUTLINES = outlinesOf({
  communes: [aSquare(VARS?.code ?? "", 6)],
  epci: [aSquare(GUILLESTROIS.code, 6)],
  departements: [aSquare("05", 6)],
});
const DATA: TakenData = {
  places: [PLACE],
  sources: [
    aSource({ id: "anct" }),
    aSource({ id: "insee", title: "Populations", tables: ["communes"] }),
    aSource({ id: "autre", title: "Une autre" }),
  ],
  populationVintage: "2026",
  layer: undefined,
  measure: async () => ({
    status: "ready",
    value: someFigures([aTerritoryFigures(), aTerritoryFigures({ ref: WHOLE_REGION, name: "" })]),
  }),
  loadOutlines: async () => ({ status: "ready", value: OUTLINES }),
  today: "2026-12-01",
};

async function unpacked({ content }: MadeFile) {
  return readArchive(new Uint8Array(await content.arrayBuffer()));
}

describe("a table", () => {
  it("of places stands beside its sources, which are no columns of it", async () => {
    const file = await makeFile("lieux", "csv", DATA);
    expect(file.name).toBe("services-alpins_lieux_2026-12-01.zip");
    const { "lieux.csv": places = "", "sources.csv": sources = "", ...others } = await unpacked(file);
    expect(others).toEqual({});
    expect(readExport(places)).toMatchObject([{ id: PLACE.id, lieu: PLACE.id }]);
    expect(Object.keys(readExport(places)[0] ?? {})).not.toContain("sources");
    expect(readExport(sources)).toMatchObject([{ titre: DATA.sources[0]?.title, exporte_le: "2026-12-01" }]);
  });

  it("of the imported places holds them alone, without an archive where no source is named", async () => {
    const places = [aPlace({ id: "couche-1-2", name: "Maison fictive" })];
    const layer = { id: layerId(1), name: "releve", fileName: "releve.csv", addedOn: "", vintage: "", places };
    const file = await makeFile("vos-lieux", "csv", { ...DATA, sources: [], layer });
    expect(file.name).toBe("services-alpins_vos-lieux_2026-12-01.csv");
    expect(readExport(await file.content.text()).map(({ name }) => name)).toEqual(["Maison fictive"]);
  });

  it("of figures begins with the region", async () => {
    const { "chiffres.csv": figures = "" } = await unpacked(await makeFile("chiffres", "csv", DATA));
    expect(readExport(figures)).toMatchObject([
      { niveau: "region", nom: "Les sept départements" },
      { niveau: "commune", code: VARS?.code, unite: "min" },
    ]);
  });
});

it("a workbook has the sources on a sheet of their own", async () => {
  const file = await makeFile("lieux", "xlsx", DATA);
  expect(file.name).toBe("services-alpins_lieux_2026-12-01.xlsx");
  const { "xl/workbook.xml": book = "" } = readArchive(new Uint8Array(await file.content.arrayBuffer()));
  expect([...book.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(["lieux", "sources"]);
});

describe("a layer", () => {
  it("of places is one file that holds its sources", async () => {
    const file = await makeFile("lieux", "geojson", DATA);
    expect(file.name).toBe("services-alpins_lieux_2026-12-01.geojson");
    expect(JSON.parse(await file.content.text())).toMatchObject({
      name: "lieux",
      metadata: { exporte_le: "2026-12-01", sources: [{ titre: DATA.sources[0]?.title }] },
      features: [{ id: PLACE.id }],
    });
  });

  it("of figures has the outlines of the territories, without the region", async () => {
    const layer = JSON.parse(await (await makeFile("chiffres", "geojson", DATA)).content.text());
    expect(layer.features).toMatchObject([
      { geometry: OUTLINES.communes.features[0]?.geometry, properties: { niveau: "commune", code: VARS?.code } },
    ]);
  });
});

it("a file that cannot be read is named", async () => {
  const loadOutlines = async () => failed("territories.topojson", "unreachable", new Error("HTTP 404"));
  await expect(makeFile("chiffres", "geojson", { ...DATA, loadOutlines })).rejects.toMatchObject({
    file: "territories.topojson",
  });
});
