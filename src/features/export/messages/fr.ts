import type { PeopleGroup } from "../../../domain/demand/people-group.ts";
import { nombre } from "../../../ui/messages/fr/grammar.ts";
import { POPULATIONS } from "../../../ui/messages/fr/people-grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";
import type { ExportedTable } from "../write-csv.ts";
import type { ExportedLayer } from "../write-layer.ts";

/** « Exporter », and the provenance in exported files. */
export const exporting = {
  exportIntro:
    "Chaque export indique d’où viennent ses chiffres : filtres, modèle d’accès, seuil, hypothèses, millésime, date, sources, et le lien qui rouvre cette vue.",
  exportCopyLink: "Copier le lien de cette vue",
  exportLinkCopied: "Le lien est copié.",
  exportLinkByHand: "Lien de cette vue, à copier",
  exportLinkCut:
    "Ce lien est incomplet : entier, il dépasserait 8 000 caractères, que des serveurs refusent. Des noms de lieux envisagés ou d’autres choix n’y sont pas.",
  exportTablesNote:
    "Chaque tableau arrive dans une archive ZIP avec sa fiche de provenance. Les noms des colonnes sont en français et ne changent pas avec la langue de la page.",
  exportTables: {
    territoires: "Exporter le tableau (CSV)",
    lacunes: "Exporter les communes non desservies (CSV)",
    saisons: "Exporter l’été et l’hiver (CSV)",
    emplacements: "Exporter les emplacements proposés (CSV)",
    lieux: "Exporter les lieux (CSV)",
    envisages: "Exporter les lieux envisagés (CSV)",
  } satisfies Named<ExportedTable>,
  exportLayerChoice: "Couche pour un SIG",
  exportLayers: {
    communes: "Communes (points)",
    "contours-communes": "Communes (contours)",
    epci: "Intercommunalités (contours)",
    departements: "Départements (contours)",
    lieux: "Lieux d’accueil",
    envisages: "Lieux envisagés",
    emplacements: "Emplacements proposés",
    zone: "Zones couverte et non couverte",
  } satisfies Named<ExportedLayer>,
  exportLayer: "Exporter la couche (GeoJSON)",
  exportPicture: "Exporter la carte (PNG)",
  exportPictureNote:
    "La carte affichée, avec titre, légende, échelle, sources et date, à la largeur d’une page A4 (300 points par pouce).",
  exportDrawing: "Dessin de la carte…",
  exportSaved: ({ file }: { readonly file: string }) => `Fichier « ${file} » enregistré.`,
  exportNothing: "Les chiffres ne sont pas encore prêts : rien n’a été enregistré. Réessayez dans un instant.",
  exportFailed: ({ file }: { readonly file: string }) => `Le fichier « ${file} » n’a pas pu être écrit. Réessayez.`,
  /** Abbreviation of north. */
  exportNorth: "N",
  exportNoMap:
    "La carte n’est pas dessinée sur cet appareil : il n’y a pas d’image à enregistrer. Le rapport, lui, a sa propre carte.",
  exportNoFilter: "aucun filtre",
  exportAsThingsAre: "sans hypothèse",
  exportPlanned: ({ text, count }: { readonly text: string; readonly count: number }) =>
    `${count > 1 ? "Lieux envisagés" : "Lieu envisagé"} : ${text}`,
  exportExcluded: ({ text, count }: { readonly text: string; readonly count: number }) =>
    `Sans ${count > 1 ? "ces lieux" : "ce lieu"} : ${text}`,
  exportMeasured: ({ count }: Counted) =>
    `${nombre(count)} ${count > 1 ? "lieux d’accueil mesurés" : "lieu d’accueil mesuré"}`,
  /** People group, counted where it lives. */
  exportPeople: ({ group }: { readonly group: PeopleGroup }) => `${POPULATIONS[group]} comptée là où elle vit`,
};
