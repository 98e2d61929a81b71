import type { Language } from "../../state/app-state.ts";
import type { Catalogue } from "./catalogue.ts";
import { core as englishCore } from "./en/core.ts";
import { details as englishDetails } from "./en/details.ts";
import { reading as englishReading } from "./en/reading.ts";
import { core as spanishCore } from "./es/core.ts";
import { details as spanishDetails } from "./es/details.ts";
import { reading as spanishReading } from "./es/reading.ts";
import { core as frenchCore } from "./fr/core.ts";
import { details as frenchDetails } from "./fr/details.ts";
import { reading as frenchReading } from "./fr/reading.ts";
import { core as italianCore } from "./it/core.ts";
import { details as italianDetails } from "./it/details.ts";
import { reading as italianReading } from "./it/reading.ts";

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
