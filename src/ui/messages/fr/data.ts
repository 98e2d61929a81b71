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
  manifestFailed: "La liste des sources n’a pas pu être lue.",
};

export type DataWords = typeof data;
