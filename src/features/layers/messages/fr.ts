import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

export const layers = {
  layersNote:
    "Les lieux que vous importez restent sur cet appareil, dans ce navigateur : rien n’est envoyé à personne. Ils sont affichés, cherchés et comptés comme les autres tant que leur couche est affichée.",
  layersNone: "Vous n’avez encore importé aucune couche.",
  layersToImport: "Importer un fichier",
  layersWaiting: "Lecture des couches gardées sur l’appareil…",
  layersNotKept:
    "L’appareil ne permet pas de garder vos couches, ou n’a plus de place. Elles restent là jusqu’à ce que vous fermiez la page ; vos fichiers, eux, ne changent pas.",
  layersNotRecalled:
    "Les couches gardées sur cet appareil, s’il y en a, n’ont pas pu être lues : le navigateur ne le permet pas. Rechargez la page pour réessayer ; vos fichiers, eux, ne changent pas.",
  layersUnread: ({ names, count }: { readonly names: string; readonly count: number }) =>
    count === 1
      ? `Une couche gardée sur cet appareil ne peut pas être lue par cette version de la page : ${names}. Importez de nouveau son fichier.`
      : `${nombre(count)} couches gardées sur cet appareil ne peuvent pas être lues par cette version de la page : ${names}. Importez de nouveau leurs fichiers.`,
  layersList: "Couches importées",
  layerName: "Nom de la couche",
  layerPlaces: ({ count }: Counted) => `${nombre(count)} ${count > 1 ? "lieux" : "lieu"}`,
  layerReplaced: ({ count }: Counted) =>
    count > 1
      ? `dont ${nombre(count)} à la place de lieux de la carte`
      : `dont ${nombre(count)} à la place d’un lieu de la carte`,
  /** Number of places of the layer outside all communes of the map. */
  layerBeyond: ({ count }: Counted) =>
    `${nombre(count)} hors des communes de la carte, ${count > 1 ? "affichés mais pas comptés" : "affiché mais pas compté"} dans les mesures`,
  layerHides: ({ count }: Counted) =>
    `${nombre(count)} ${count > 1 ? "lieux de la carte retirés" : "lieu de la carte retiré"}`,
  layerShown: ({ name }: { readonly name: string }) => `Afficher et compter « ${name} »`,
  layerLook: "Voir sur la carte",
  layerRemove: "Supprimer",
  layerRemoved: ({ name }: { readonly name: string }) => `La couche « ${name} » est supprimée de cet appareil.`,
  /** Origin of a layer. */
  layerFile: ({ file }: { readonly file: string }) => `Fichier que vous avez importé : ${file}`,
  layerNationalList: "Liste nationale des France services, lue par la page sur data.gouv.fr",
  layerAddedOn: ({ date }: { readonly date: string }) => `Importé le ${date}.`,
  layerVintage: ({ date }: { readonly date: string }) => `Données du ${date}.`,
  layerUndated: "Date des données inconnue.",
  /** Part of the sentence on the method; the names are quoted. */
  layersCounted: ({ names, count }: { readonly names: string; readonly count: number }) =>
    `${count > 1 ? "couches importées comprises" : "couche importée comprise"} : ${names}`,
  quoted: ({ name }: { readonly name: string }) => `« ${name} »`,
};

export type LayersWords = typeof layers;
