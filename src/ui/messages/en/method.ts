import type { MethodWords } from "../fr/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  dataLicence: "Open data (ODbL 1.0) and sources",
  method: "Method and limits",
  methodRoads:
    "Distances and times by road come from OpenStreetMap (August 2021): the length of each road, and a speed by its class, bends and junctions, on a dry road without traffic. Road works, traffic, snow and one-way streets are not known.",
  methodError: ({ distances, median, ninth }) =>
    `On ${number(distances)} known distances, most of them rounded to a kilometre, the median difference is ${median}; nine in ten differ by less than ${ninth}.`,
  methodWinter:
    "The passes’ winter lasts from November to May. Those that close “depending on the year” are counted as open, with a warning.",
  winterLimits:
    "Winter changes nothing here but the closed passes: neither snow on the roads that stay open, nor slower driving, nor holiday traffic is counted.",
  methodBorders: "No route goes through Italy or Switzerland. The people of neighbouring départements are not counted.",
};
