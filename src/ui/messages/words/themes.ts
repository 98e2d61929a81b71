import type { Theme } from "../../../domain/themes.ts";
import type { Named } from "./message.ts";

export interface ThemesWords {
  /** Meaning of a theme, for people who do not know the French public services. */
  readonly themeMeanings: Named<Theme>;
}
