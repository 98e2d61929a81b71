import type { Language } from "../../state/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { about as englishAbout } from "./en/about.ts";
import { core as englishCore } from "./en/core.ts";
import { details as englishDetails } from "./en/details.ts";
import { about as spanishAbout } from "./es/about.ts";
import { core as spanishCore } from "./es/core.ts";
import { details as spanishDetails } from "./es/details.ts";
import { about as frenchAbout } from "./fr/about.ts";
import { core as frenchCore } from "./fr/core.ts";
import { details as frenchDetails } from "./fr/details.ts";
import { about as italianAbout } from "./it/about.ts";
import { core as italianCore } from "./it/core.ts";
import { details as italianDetails } from "./it/details.ts";

/** Every word of every language, for tests: the page loads them part by part. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  fr: { ...frenchCore, ...frenchDetails, about: frenchAbout },
  en: { ...englishCore, ...englishDetails, about: englishAbout },
  it: { ...italianCore, ...italianDetails, about: italianAbout },
  es: { ...spanishCore, ...spanishDetails, about: spanishAbout },
};
