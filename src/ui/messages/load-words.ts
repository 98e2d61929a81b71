import type { Language } from "../../model/app-state.ts";
import type { Details } from "./catalogue.ts";
import { loadDetails } from "./load-catalogue.ts";

/** Features whose words load with their views only, by the name of their words in the catalogue. */
type LaterWords = "territorySets";

type Files<Name extends LaterWords> = Readonly<Record<Language, () => Promise<Required<Pick<Details, Name>>>>>;

const FILES: { readonly [Name in LaterWords]: Files<Name> } = {
  territorySets: {
    fr: () => import("../../features/territory-sets/messages/fr.ts"),
    en: () => import("../../features/territory-sets/messages/en.ts"),
    it: () => import("../../features/territory-sets/messages/it.ts"),
    es: () => import("../../features/territory-sets/messages/es.ts"),
  },
};

/** Loads the catalogue of views with the words of one feature. Rejects when a file cannot be loaded. */
export async function loadDetailsWith(name: LaterWords, language: Language): Promise<Details> {
  const [details, words] = await Promise.all([loadDetails(language), FILES[name][language]()]);
  return { ...details, ...words };
}
