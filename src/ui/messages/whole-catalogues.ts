import { reading as englishReading } from "../../features/search/messages/reading/en.ts";
import { reading as spanishReading } from "../../features/search/messages/reading/es.ts";
import { reading as frenchReading } from "../../features/search/messages/reading/fr.ts";
import { reading as italianReading } from "../../features/search/messages/reading/it.ts";
import type { Language } from "../../model/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { core as englishCore } from "./en/core.ts";
import { details as englishDetails } from "./en/details.ts";
import { core as spanishCore } from "./es/core.ts";
import { details as spanishDetails } from "./es/details.ts";
import { core as frenchCore } from "./fr/core.ts";
import { details as frenchDetails } from "./fr/details.ts";
import { core as italianCore } from "./it/core.ts";
import { details as italianDetails } from "./it/details.ts";

/** All words of all languages, for tests. The page loads them in parts. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  fr: {
    ...frenchCore,
    ...frenchDetails,
    reading: frenchReading,
  },
  en: {
    ...englishCore,
    ...englishDetails,
    reading: englishReading,
  },
  it: {
    ...italianCore,
    ...italianDetails,
    reading: italianReading,
  },
  es: {
    ...spanishCore,
    ...spanishDetails,
    reading: spanishReading,
  },
};
