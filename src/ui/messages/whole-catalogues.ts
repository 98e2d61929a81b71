import { reading as englishReading } from "../../features/search/messages/reading/en.ts";
import { reading as spanishReading } from "../../features/search/messages/reading/es.ts";
import { reading as frenchReading } from "../../features/search/messages/reading/fr.ts";
import { reading as italianReading } from "../../features/search/messages/reading/it.ts";
import { territorySets as englishSets } from "../../features/territory-sets/messages/en.ts";
import { territorySets as spanishSets } from "../../features/territory-sets/messages/es.ts";
import { territorySets as frenchSets } from "../../features/territory-sets/messages/fr.ts";
import { territorySets as italianSets } from "../../features/territory-sets/messages/it.ts";
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
    territorySets: frenchSets,
    reading: frenchReading,
  },
  en: {
    ...englishCore,
    ...englishDetails,
    territorySets: englishSets,
    reading: englishReading,
  },
  it: {
    ...italianCore,
    ...italianDetails,
    territorySets: italianSets,
    reading: italianReading,
  },
  es: {
    ...spanishCore,
    ...spanishDetails,
    territorySets: spanishSets,
    reading: spanishReading,
  },
};
