import type { Named } from "../message.ts";

/** The sections of « Données ». */
export type DataSection = "import";

export const data = {
  dataSections: {
    import: "Importer un fichier",
  } satisfies Named<DataSection>,
  dataIntro: "Les lieux que vous ajoutez à la carte.",
  /** Heading of the table of contents. */
  pageContents: "Dans cette page",
  exportSaved: ({ file }: { readonly file: string }) => `Fichier «\u00a0${file}\u00a0» enregistré.`,
};
