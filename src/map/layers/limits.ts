import type { LayerSpecification } from "maplibre-gl";
import type { MapPalette } from "../../ui/theme/map.ts";
import { SOURCE } from "../source-ids.ts";
import { byZoom } from "./by-zoom.ts";

/** Limits of communes (a hairline, from zoom 10.5), EPCI (fine dots, from zoom 9) and départements (thin, solid). */
export function limitLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "limit-commune",
      type: "line",
      source: SOURCE.communes,
      minzoom: 10.5,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitCommune,
        "line-width": 0.5,
        "line-opacity": byZoom([10.5, 0], [11, 0.7]),
      },
    },
    {
      id: "limit-epci",
      type: "line",
      source: SOURCE.epci,
      minzoom: 9,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": palette.limitEpci,
        "line-width": byZoom([9, 1.1], [12, 1.7]),
        "line-dasharray": [0, 2.2],
        "line-opacity": byZoom([9, 0], [9.4, 0.75]),
      },
    },
    {
      id: "limit-departement",
      type: "line",
      source: SOURCE.departements,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.limitDepartement,
        "line-width": byZoom([6, 0.5], [9, 0.9], [12, 1.5]),
        "line-opacity": 0.8,
      },
    },
  ];
}
