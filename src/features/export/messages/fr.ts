import type { DemandPlace, PeopleGroup } from "../../../domain/demand/people-group.ts";
import type { Separator } from "../../../formats/export/separator.ts";
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
  exportSeparator: "Fichiers CSV",
  exportSeparators: {
    ";": "Point-virgule et virgule décimale (tableurs en français)",
    ",": "Virgule et point décimal (programmes, tableurs en anglais)",
  } satisfies Named<Separator>,
  exportSeparatorNote:
    "Chaque tableau arrive dans une archive ZIP avec sa fiche de provenance. Les noms des colonnes sont en français et ne changent pas avec la langue de la page.",
  exportTables: {
    territoires: "Exporter le tableau (CSV)",
    lacunes: "Exporter les communes non desservies (CSV)",
    repartition: "Exporter la répartition (CSV)",
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
    hexagones: "Hexagones",
  } satisfies Named<ExportedLayer>,
  exportLayer: "Exporter la couche (GeoJSON)",
  exportPicture: "Exporter la carte (PNG)",
  exportPictureNote:
    "La carte affichée, avec titre, légende, échelle, sources et date, à la largeur de la page choisie (300 points par pouce). Textes et symboles s’impriment à la même taille sur A4 et A3 : A3 montre plus de détails.",
  /** Sheet and pixels across; what is said when the device cannot draw the larger one. */
  exportPictureSize: "Largeur de l’image",
  exportPictureWidth: ({ name, number }: { readonly name: string; readonly number: string }) =>
    `${name} (${number} pixels de large)`,
  exportPictureTooLarge:
    "L’image A3 n’a pas pu être dessinée, sans doute parce que cet appareil limite la taille des images. Enregistrez-la à la largeur d’une page A4.",
  exportPictureSmaller: "Enregistrer l’image A4",
  exportMapSvg: "Exporter la carte des communes (SVG)",
  exportMapSvgNote:
    "La carte du rapport, les communes par classe d’éloignement, en dessin vectoriel sur une page A4 : pour un logiciel de mise en page.",
  exportReport: "Exporter le rapport (PDF)",
  exportReportNote:
    "Deux à quatre pages A4. La fenêtre d’impression s’ouvre : choisissez d’y enregistrer au format PDF, ou d’imprimer.",
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
  exportSupposed: ({ text }: { readonly text: string }) => `Heures supposées : ${text}`,
  exportShut: ({ text, count }: { readonly text: string; readonly count: number }) =>
    `${count > 1 ? "Passages supposés fermés" : "Passage supposé fermé"} : ${text}`,
  exportOpened: ({ text, count }: { readonly text: string; readonly count: number }) =>
    `${count > 1 ? "Passages supposés ouverts" : "Passage supposé ouvert"} : ${text}`,
  exportMeasured: ({ count }: Counted) =>
    `${nombre(count)} ${count > 1 ? "lieux d’accueil mesurés" : "lieu d’accueil mesuré"}`,
  /** People group, and positions where people are counted. */
  exportPeople: ({ group, place }: { readonly group: PeopleGroup; readonly place: DemandPlace }) =>
    `${POPULATIONS[group]} ${place === "habitat" ? "comptée là où elle vit" : "comptée à la mairie de chaque commune"}`,
};

export type ExportWords = typeof exporting;
