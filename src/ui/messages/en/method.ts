import type { MethodWords } from "../fr/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  dataLicence: "Open data (ODbL 1.0) and sources",
  method: "Method and limits",
  methodRoads:
    "Road distances are estimates on a schematic network: roads are simplified, ridges are crossed only at passes, tunnels and bridges, and climbs make the journey longer. This is neither a measurement nor a route to follow.",
  methodError: ({ distances, errors }) =>
    `On ${number(distances)} known distances that were not used to tune the estimate, the median error and the one that nine in ten do not exceed are ${errors}.`,
  methodErrorBand: ({ fromKm, belowKm, median, ninth }) => {
    const errors = `${median} / ${ninth}`;
    if (belowKm === undefined) return `${errors} beyond ${number(fromKm)} km`;
    return fromKm === 0
      ? `${errors} under ${number(belowKm)} km`
      : `${errors} from ${number(fromKm)} to ${number(belowKm)} km`;
  },
  methodSpeeds: "Speeds assumed to work out the minutes, without traffic or weather",
  roadClass: "Class of road",
  roadClasses: {
    motorway: "Motorway",
    national: "National road",
    departmental: "Departmental road",
    pass: "Pass or winding road",
    local: "Minor road, access to a village",
  },
  speed: "km/h",
  methodWinter:
    "The passes’ winter lasts from November to May. Those that close “depending on the year” are counted as open, with a warning.",
  winterLimits:
    "Winter changes nothing here but the closed passes: neither snow on the roads that stay open, nor slower driving, nor holiday traffic is counted.",
  methodBorders: "No route goes through Italy or Switzerland. The people of neighbouring départements are not counted.",
};
