import type { ShellWords } from "../words/shell.ts";

export const shell: ShellWords = {
  appName: "Services alpins",
  appPurpose: "Où se faire aider avec les services publics, dans les Alpes françaises",
  skipToList: "Aller à la liste des lieux",
  skipToMap: "Aller à la carte",
  language: "Langue",
  appearance: "Apparence",
  appearances: { auto: "Automatique", clair: "Claire", sombre: "Sombre" },
  views: "Vues",
  viewNames: { trouver: "Trouver", saisonniers: "Saisonniers", territoires: "Territoires", donnees: "Données" },
  panel: "Recherche et résultats",
  growPanel: "Agrandir le volet",
  shrinkPanel: "Réduire le volet",
  unknownPlace: "Le lieu demandé par ce lien n’est pas, ou n’est plus, dans les données.",
  dismiss: "Fermer ce message",
  unknownCommune: "La commune demandée par ce lien n’est pas dans les sept départements.",
  unknownPass: "Le col demandé par ce lien n’est pas, ou n’est plus, dans les données.",
  loadFailed: "Les lieux n’ont pas pu être chargés.",
  fileUnreachable: ({ file }) => `Le fichier ${file} ne répond pas. Vérifiez la connexion, puis réessayez.`,
  fileDamaged: ({ file }) =>
    `Le fichier ${file} est endommagé. Réessayez ; si cela persiste, signalez-le à l’hébergeur du site.`,
  retry: "Réessayer",
  pageFailed: "Cette partie de la page s’est arrêtée.",
  partFailed: "Cette partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.",
  loadingPart: "Chargement…",
};
