import { describe, expect, it } from "vitest";
import type { CodeDepartement } from "../domain/codes.ts";
import { layerId } from "../domain/place.ts";
import { aPlace } from "../testing/builders.ts";
import { toPlaceFeatures } from "./place-features.ts";

function propertiesOf(changes: Parameters<typeof aPlace>[0]) {
  return toPlaceFeatures([aPlace(changes)]).features[0]?.properties;
}

describe("toPlaceFeatures", () => {
  it("gives a place its position and the properties of its layers", () => {
    const place = aPlace({ id: "fs-18", name: "Puget-Théniers", position: [6.9, 43.9] });
    expect(toPlaceFeatures([place]).features).toEqual([
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [6.9, 43.9] },
        properties: { id: "fs-18", name: "Puget-Théniers", icon: "france-services|full|plain|accueil" },
      },
    ]);
  });

  it("marks an imported place", () => {
    const [feature] = toPlaceFeatures([aPlace({ layer: layerId(1) })]).features;
    expect(feature?.properties.icon).toBe("france-services|full|plain|accueil|brought");
  });

  it("names both categories of a place of two", () => {
    expect(propertiesOf({ categories: ["france-services", "lieu-multiservices"] })?.icon).toBe(
      "france-services+lieu-multiservices|full|plain|accueil",
    );
  });

  it.each([
    [{ precision: "commune" }, "france-services|hollow|plain|accueil"],
    [{ format: "itinerant" }, "france-services|full|ring|accueil"],
    [{ format: "multisite" }, "france-services|full|plain|accueil"],
    [{ codeDepartement: "69" as CodeDepartement }, "france-services|full|plain|accueil|neighbour"],
    [{ kind: "logement" }, "france-services|full|plain|housing"],
    [{ kind: "aire" }, "france-services|full|plain|housing"],
  ] as const)("gives %j another symbol", (changes, icon) => {
    expect(propertiesOf(changes)?.icon).toBe(icon);
  });

  it("keeps the order of the places", () => {
    const places = ["fs-2", "fs-1"].map((id) => aPlace({ id }));
    expect(toPlaceFeatures(places).features.map(({ properties }) => properties.id)).toEqual(["fs-2", "fs-1"]);
  });
});
