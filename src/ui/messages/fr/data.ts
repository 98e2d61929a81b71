import type { Named } from "../message.ts";

/** The sections of « Données ». */
export type DataSection = "quality" | "import";

export const data = {
  dataSections: {
    quality: "Contrôle des données",
    import: "Importer un fichier",
  } satisfies Named<DataSection>,
  dataIntro: "Le contenu de la carte : données présentes et manquantes, et vos ajouts.",
  /** Heading of the table of contents. */
  pageContents: "Dans cette page",
  exportSaved: ({ file }: { readonly file: string }) => `Fichier « ${file} » enregistré.`,
};
