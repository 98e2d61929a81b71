import { expect, it } from "vitest";
import { atCommune, atResort, inSentence, nearPlace, roadWithArticle, withArticle } from "./french-names.ts";

it.each([
  ["Col de l'Iseran", "le col de l'Iseran", "col de l'Iseran"],
  ["Cormet de Roselend", "le cormet de Roselend", "cormet de Roselend"],
  ["Tunnel de Tende", "le tunnel de Tende", "tunnel de Tende"],
  [
    "Alpe du Grand Serre (col de la Morte)",
    "l’alpe du Grand Serre (col de la Morte)",
    "alpe du Grand Serre (col de la Morte)",
  ],
  ["Mont Ventoux", "le mont Ventoux", "mont Ventoux"],
  ["Montagne de Lure", "la montagne de Lure", "montagne de Lure"],
  ["Gorges de la Nesque", "les gorges de la Nesque", "gorges de la Nesque"],
  ["Le Revard", "le Revard", "Le Revard"],
  ["Les Jarrands", "les Jarrands", "Les Jarrands"],
  ["Rochetaillée", "Rochetaillée", "Rochetaillée"],
])("writes « %s » with the French article", (name, articled, alone) => {
  expect(withArticle(name)).toBe(articled);
  expect(inSentence(name)).toBe(alone);
});

it("elides the article before a motorway", () => {
  expect(["D902", "N94", "A43", "M2205"].map(roadWithArticle)).toEqual(["la D902", "la N94", "l’A43", "la M2205"]);
});

it("writes a position in a commune, with the article of its name", () => {
  const names = ["Gap", "Le Grand-Bornand", "Les Houches", "La Clusaz", "L'Albenc", "Lespinasse"];
  expect(names.map(atCommune)).toEqual([
    "à Gap",
    "au Grand-Bornand",
    "aux Houches",
    "à La Clusaz",
    "à L'Albenc",
    "à Lespinasse",
  ]);
});

it("writes a position in a resort, with the article of its name in lower case", () => {
  const names = [
    "Les Deux Alpes",
    "Les Arcs",
    "Le Corbier",
    "L'Alpe d'Huez",
    "La Plagne",
    "Tignes",
    "Alpe du Grand Serre",
  ];
  expect(names.map(atResort)).toEqual([
    "aux Deux Alpes",
    "aux Arcs",
    "au Corbier",
    "à l’Alpe d'Huez",
    "à la Plagne",
    "à Tignes",
    "à l’Alpe du Grand Serre",
  ]);
});

it("writes a position near a place, with the article or elision of its name", () => {
  const names = [
    "Gap",
    "Embrun",
    "Le Grand-Bornand",
    "Les Houches",
    "La Clusaz",
    "Écrins",
    "Col du Lautaret",
    "Alpe d'Huez",
  ];
  expect(names.map(nearPlace)).toEqual([
    "près de Gap",
    "près d’Embrun",
    "près du Grand-Bornand",
    "près des Houches",
    "près de La Clusaz",
    "près d’Écrins",
    "près du col du Lautaret",
    "près de l’Alpe d'Huez",
  ]);
});
