import type { DataWords } from "../words/data.ts";

export const data: DataWords = {
  dataSections: {
    control: "Contrôle des données",
    import: "Importer un fichier",
    layers: "Mes couches",
    refresh: "Actualiser",
    export: "Emporter",
    report: "État des lieux",
    sources: "Sources et licences",
    embed: "Intégrer",
  },
  dataIntro: "Ce que contient la carte, d’où cela vient et à quelle date.",
  placesByType: "Lieux par type",
  placesByVerification: "Lieux par vérification",
  total: "En tout",
  countedOnce: "Un lieu inscrit dans deux tables compte une fois dans le total et une fois dans chaque type.",
  producer: "Producteur",
  vintage: "Millésime",
  usedFor: "Tables",
  schematicNote:
    "Les contours des communes et des intercommunalités sont schématiques (cellules autour des mairies), ceux des départements viennent de Natural Earth : ils situent, ils ne font pas foi.",
  manifestFailed: "La liste des sources n’a pas pu être lue.",
};
