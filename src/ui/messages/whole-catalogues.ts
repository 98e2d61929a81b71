import type { Language } from "../../state/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { core as englishCore } from "./core/en.ts";
import { core as spanishCore } from "./core/es.ts";
import { core as frenchCore } from "./core/fr.ts";
import { core as italianCore } from "./core/it.ts";
import { details as englishDetails } from "./details/en.ts";
import { details as spanishDetails } from "./details/es.ts";
import { details as frenchDetails } from "./details/fr.ts";
import { details as italianDetails } from "./details/it.ts";

/** All words of all languages, for tests. The page loads them in parts. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  fr: { ...frenchCore, ...frenchDetails },
  en: { ...englishCore, ...englishDetails },
  it: { ...italianCore, ...italianDetails },
  es: { ...spanishCore, ...spanishDetails },
};
