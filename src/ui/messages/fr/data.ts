import type { Named } from "../message.ts";

/** The sections of « Données ». */
export type DataSection = "quality" | "import" | "export" | "sources" | "embed";

export const data = {
  dataSections: {
    quality: "Contrôle des données",
    import: "Importer un fichier",
    export: "Exporter",
    sources: "Sources et licences",
    embed: "Intégrer",
  } satisfies Named<DataSection>,
  dataIntro: "Le contenu de la carte : données présentes et manquantes, leurs sources, vos ajouts et vos exports.",
  /** Heading of the table of contents. */
  pageContents: "Dans cette page",
  /** One filter within a sentence. */
  filterClause: ({ group, values }: { readonly group: string; readonly values: string }) => `${group} : ${values}`,
  vintage: "Millésime",
  usedFor: "Tables",
  manifestFailed: "La liste des sources n’a pas pu être lue.",
  /** In the list of sources, after the validity. */
  timetableEnded: "Échus : la page ne s’en sert plus.",
  timetableEnding: ({ daysLeft }: { readonly daysLeft: number }) =>
    daysLeft === 0 ? "Dernier jour." : `Encore ${daysLeft} ${daysLeft === 1 ? "jour" : "jours"}.`,
};
