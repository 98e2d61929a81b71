import type { Named } from "../message.ts";

/** The sections of « Données ». */
export type DataSection = "quality" | "import" | "export" | "sources" | "embed" | "offline";

export const data = {
  dataSections: {
    quality: "Contrôle des données",
    import: "Importer un fichier",
    export: "Exporter",
    sources: "Sources et licences",
    embed: "Intégrer",
    offline: "Hors ligne",
  } satisfies Named<DataSection>,
  dataIntro: "Le contenu de la carte : données présentes et manquantes, leurs sources, vos ajouts et vos exports.",
  producer: "Producteur",
  vintage: "Millésime",
  usedFor: "Tables",
  schematicNote:
    "Les contours des communes et des intercommunalités sont schématiques (cellules autour des mairies), ceux des départements viennent de Natural Earth : ils situent, ils ne font pas foi.",
  /** `vintage` is "" when unknown. */
  officialNote: ({ vintage, date }: { readonly vintage: string; readonly date: string }) =>
    `Les contours des communes, des intercommunalités et des départements sont ceux de l’IGN${vintage === "" ? "" : `, millésime ${vintage}`}, obtenus par geo.api.gouv.fr (${date}, Licence Ouverte 2.0) et généralisés : ils ne remplacent pas le cadastre. Les communes qui ont fusionné depuis sont réunies.`,
  officialFailed: ({ file }: { readonly file: string }) =>
    `Les contours officiels n’ont pas pu être lus (${file}) : la carte montre les contours schématiques. Rechargez la page pour réessayer.`,
  manifestFailed: "La liste des sources n’a pas pu être lue.",
};

export type DataWords = typeof data;
