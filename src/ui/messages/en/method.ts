import type { MethodWords } from "../words/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  method: "Method and limits",
  methodRoads:
    "Road distances are estimates on a schematic network: roads are simplified, ridges are crossed only at passes, tunnels and bridges, and climbs make the way longer. This is neither a measurement nor a route to follow.",
  methodError: ({ pairs, median, ninth }) =>
    `On ${number(pairs)} reference trips that were not used to tune the estimate, the median error is ${median} and nine errors in ten stay below ${ninth}.`,
  methodSpeeds: "Speeds assumed for the minutes, without traffic or weather",
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
  methodBorders: "No way goes through Italy or Switzerland. The people of neighbouring départements are not counted.",
};
