import { nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted } from "../../../ui/messages/message.ts";

export const layer = {
  layerImported: "Fichier importé",
  layerWaiting: "Lecture du fichier gardé sur l’appareil…",
  layerNotKept:
    "L’appareil ne permet pas de garder le fichier importé, ou n’a plus de place. Ses lieux restent là jusqu’à ce que vous fermiez la page ; votre fichier, lui, ne change pas.",
  layerNotRecalled:
    "Le fichier gardé sur cet appareil n’a pas pu être lu : le navigateur ne le permet pas. Rechargez la page pour réessayer, ou importez-le de nouveau.",
  layerUnread: ({ name }: { readonly name: string }) =>
    `Le fichier gardé sur cet appareil ne peut pas être lu par cette version de la page : ${name}. Importez-le de nouveau.`,
  /** Number of imported places outside all communes of the map. */
  layerBeyond: ({ count }: Counted) =>
    `${nombre(count)} hors des communes de la carte, ${count > 1 ? "affichés mais pas comptés" : "affiché mais pas compté"} dans les mesures`,
  layerLook: "Voir sur la carte",
  layerRemove: "Supprimer",
  layerRemoved: ({ name }: { readonly name: string }) => `« ${name} » est supprimé de cet appareil.`,
};
