import type { TabView } from "../../../state/app-state.ts";
import type { Named } from "../message.ts";

export const shell = {
  appName: "Services alpins",
  appPurpose: "Où se faire aider dans ses démarches, dans les Alpes françaises",
  skipToList: "Aller à la liste des lieux",
  skipToContent: "Aller au contenu",
  skipToMap: "Aller à la carte",
  /** Link beside the site's name in the compact form, which opens the whole page. */
  wholePage: "page entière, nouvelle fenêtre",
  /** A name and its text, with the colon of the language. */
  labelled: ({ name, text }: { readonly name: string; readonly text: string }) => `${name} : ${text}`,
  /** The button that opens language, appearance and « À propos ». */
  menu: "Menu",
  views: "Vues",
  viewNames: {
    trouver: "Trouver",
    saisonniers: "Saisonniers",
  } satisfies Named<TabView>,
  /** Link to the page of planners, which speaks French. */
  territories: "Territoires",
  dataPage: "Données",
  /** Of a view or page without words of the page’s language. */
  plainList: "Tous les lieux, en liste",
  inFrench: "en français",
  /** Link to the page of src/static-pages/about-page.tsx. */
  about: "À propos",
  panel: "Recherche et résultats",
  growPanel: "Agrandir le volet",
  shrinkPanel: "Réduire le volet",
  newWindow: "nouvelle fenêtre",
  /** Link from list and map to the question page. */
  askQuestion: "Poser une question",
  dismiss: "Fermer ce message",
  loadFailed: "Les lieux n’ont pas pu être chargés.",
  fileUnreachable: ({ file }: { readonly file: string }) =>
    `Le fichier ${file} ne répond pas. Vérifiez la connexion, puis réessayez.`,
  fileDamaged: ({ file }: { readonly file: string }) =>
    `Le fichier ${file} est endommagé. Réessayez ; si cela persiste, signalez-le à l’hébergeur du site.`,
  retry: "Réessayer",
  /** Where a file of the page was refused twice although the site answers; `reload` is the button. */
  reloadOffer: "Sinon, rechargez la page : vos choix restent, et ce qui serait perdu est dit avant.",
  reload: "Recharger la page",
  pageFailed: "Cette partie de la page s’est arrêtée.",
  partFailed: "Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  loadingPart: "Chargement…",
  /** Level that docs/rgaa.csv gives, which a test compares. */
  accessibilityState: "Accessibilité\u00a0: partiellement conforme",
};

export type ShellWords = typeof shell;
