import type { UsefulLinksWords } from "../fr/useful-links.ts";

export const usefulLinks: UsefulLinksWords = {
  linksTitle: "Resources: help, sites and guides",
  linksLead: "What others offer, on their own sites, for housing, work, health and getting around. Mostly in French.",
  linksFailed: "The resources could not be loaded.",
  linksLimits:
    "A partial list, taken from public sources; the addresses were not opened one by one. Amounts and conditions may have changed: check on the site.",
  linkAudience: "For whom",
  linkAnyAudience: "Everybody",
  linkAudiences: {
    habitants: "residents",
    saisonniers: "seasonal workers",
    employeurs: "employers",
    agents: "staff of the places",
    collectivites: "local authorities",
  },
  linkTheme: "Subject",
  linkAnyTheme: "All subjects",
  linkServices: "Places with public services",
  linkFor: "For",
  linkCount: ({ count, all, place }) =>
    `${count} of ${all} resources${place === "" ? "" : ` (${place}, and those that hold everywhere)`}`,
  linksOfNeed: ({ count }) => `Help and sites on this subject (${count})`,
  linksOfPlace: ({ count }) => `Help and sites on these subjects (${count})`,
  linksOfTravel: ({ names }) => `Without a car here: ${names}`,
  linkDated: ({ date }) => `Content: ${date}.`,
  linkUndated: "Date of the content unknown.",
  linkOld: "Old: check it.",
};
