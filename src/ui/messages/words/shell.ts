import type { Appearance, View } from "../../../state/app-state.ts";
import type { Named, With } from "./message.ts";

export interface ShellWords {
  readonly appName: string;
  readonly appPurpose: string;
  readonly skipToList: string;
  readonly skipToMap: string;
  /** Link beside the site's name in the compact form, which opens the whole page. */
  readonly wholePage: string;
  /** At the foot of the compact form: the licence of the data, with a link to their sources. */
  readonly dataLicence: string;
  /** The button that opens language, appearance and « À propos ». */
  readonly menu: string;
  readonly language: string;
  readonly appearance: string;
  readonly appearances: Named<Appearance>;
  readonly views: string;
  readonly viewNames: Named<View>;
  readonly panel: string;
  readonly growPanel: string;
  readonly shrinkPanel: string;
  readonly unknownPlace: string;
  readonly unknownImported: string;
  readonly dismiss: string;
  readonly unknownCommune: string;
  readonly unknownPass: string;
  readonly loadFailed: string;
  readonly fileUnreachable: With<{ readonly file: string }>;
  readonly fileDamaged: With<{ readonly file: string }>;
  readonly retry: string;
  readonly pageFailed: string;
  readonly partFailed: string;
  readonly loadingPart: string;
}
