import type { Theme } from "../../../domain/themes.ts";
import type { Named } from "./message.ts";

export interface ThemesWords {
  /** What a theme covers, for somebody who does not know the services of the French State. */
  readonly themeMeanings: Named<Theme>;
}
