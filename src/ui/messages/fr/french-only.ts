import { importing } from "../../../features/import/messages/fr.ts";
import { issues } from "../../../features/import/messages/issues/fr.ts";
import { layer } from "../../../features/layer/messages/fr.ts";
import { data } from "./data.ts";

/** Words of « Données », which no other language has. */
export const frenchOnly = {
  ...data,
  ...layer,
  ...issues,
  ...importing,
};
