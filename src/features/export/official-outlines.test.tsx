import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect } from "vitest";
import type { Person } from "../../../e2e/person/person.ts";
import { MAP } from "../../design/theme/map.ts";
import { test } from "../../testing/component/fixtures.ts";

/** An EPCI: at the scale of its report, discs stand for schematic cells. */
const BRIANCONNAIS = "?vue=territoires&type=france-services&modele=droite&territoire=240500439";
const MOVED = 0.05;

async function westOf(person: Person, layer: string): Promise<number> {
  await person.list.chooses("Couche pour un SIG", layer);
  const { text } = await person.files.downloads("Exporter la couche (GeoJSON)");
  const { features } = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon>;
  return Math.min(
    ...features
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
      .flat(2)
      .map(([longitude = Number.NaN]) => longitude),
  );
}

function printed() {
  window.dispatchEvent(new Event("beforeprint"));
  const limits = () => document.querySelectorAll(`.report-map path[stroke="${MAP.light.limitDepartement}"]`).length;
  return { limits };
}

describe("Official outlines of the site", () => {
  // Outlines load with the map.
  test.override({ map: "drawn" });

  test("are those of exported layers and of the printed report, at every scale", async ({ site, person, view }) => {
    const layers = ["Départements (contours)", "Intercommunalités (contours)"];
    const west: number[] = [];
    await person.opens(BRIANCONNAIS);
    for (const layer of layers) west.push(await westOf(person, layer));
    const schematic = printed();
    await view.says("Limites schématiques\u00a0: chaque commune");
    expect(schematic.limits()).toBe(0);
    await site.bringsOfficialOutlines("whole", MOVED);
    await person.opens(BRIANCONNAIS);
    for (const [rank, layer] of layers.entries()) {
      expect((await westOf(person, layer)) - (west[rank] ?? 0)).toBeCloseTo(MOVED, 6);
    }
    const official = printed();
    await view.says("Contours officiels généralisés\u00a0: chaque commune");
    expect(official.limits()).toBeGreaterThan(0);
  });
});
