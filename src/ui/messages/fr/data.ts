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
  dataIntro:
    "Le contenu de la carte : ce qui y est et ce qui y manque, d’où cela vient, ce que vous y apportez et ce que vous en emportez.",
  producer: "Producteur",
  vintage: "Millésime",
  usedFor: "Tables",
  schematicNote:
    "Les contours des communes et des intercommunalités sont schématiques (cellules autour des mairies), ceux des départements viennent de Natural Earth : ils situent, ils ne font pas foi.",
  manifestFailed: "La liste des sources n’a pas pu être lue.",
};
