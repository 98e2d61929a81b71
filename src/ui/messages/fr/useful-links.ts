import type { LinkAudience } from "../../../domain/useful-link/useful-link.ts";
import type { Counted, Named } from "../message.ts";

/** Useful links: help, sites and guides that others publish. */
export const usefulLinks = {
  linksTitle: "Ressources\u00a0: aides, sites et guides",
  linksLead:
    "Ce que d’autres proposent, sur leurs propres sites, pour se loger, travailler, se soigner et se déplacer.",
  linksFailed: "Les ressources n’ont pas pu être chargées.",
  linksLimits:
    "Liste partielle, relevée dans des sources publiques\u202f; les adresses n’ont pas été ouvertes une à une. Les montants et les conditions peuvent avoir changé\u00a0: vérifiez sur le site indiqué.",
  linkAudience: "Pour qui",
  linkAnyAudience: "Tout le monde",
  /** Within a sentence. */
  linkAudiences: {
    habitants: "habitants",
    saisonniers: "saisonniers",
    employeurs: "employeurs",
    agents: "agents des lieux d’accueil",
    collectivites: "collectivités",
  } satisfies Named<LinkAudience>,
  linkTheme: "Sujet",
  linkAnyTheme: "Tous les sujets",
  linkServices: "Lieux de services au public",
  linkFor: "Pour",
  /** Number of links shown and of all; `place` is the département, or "". */
  linkCount: ({ count, all, place }: { readonly count: number; readonly all: number; readonly place: string }) =>
    `${count === 0 ? "Aucune ressource" : count === 1 ? "1 ressource" : `${count} ressources`} sur ${all}${place === "" ? "" : ` (${place}, et celles qui valent partout)`}`,
  linksOfNeed: ({ count }: Counted) => `Aides et sites sur ce sujet (${count})`,
  linksOfPlace: ({ count }: Counted) => `Aides et sites sur ces sujets (${count})`,
  /** `names`: all titles. */
  linksOfTravel: ({ names }: { readonly names: string }) => `Sans voiture ici\u00a0: ${names}`,
  linkDated: ({ date }: { readonly date: string }) => `Contenu\u00a0: ${date}.`,
  linkUndated: "Date du contenu inconnue.",
  linkOld: "Ancien\u00a0: à vérifier.",
};

export type UsefulLinksWords = typeof usefulLinks;
