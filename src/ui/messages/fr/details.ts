import { corrections } from "../../../features/corrections/messages/fr.ts";
import { deviceData } from "../../../features/device-data/messages/fr.ts";
import { mandates } from "../../../features/mandates/messages/fr.ts";
import { offline } from "../../../features/offline/messages/fr.ts";
import { transit } from "../../../features/round-trips/messages/fr.ts";
import { hits } from "../../../features/search/messages/reading/fr.ts";
import { seasonalLife } from "../../../features/seasonal-life/messages/fr.ts";
import { usefulLinks } from "../../../features/useful-links/messages/fr.ts";
import { visit } from "../../../features/visit/messages/fr.ts";
import { access } from "./access.ts";
import { acts } from "./acts.ts";
import { baseMap } from "./base-map.ts";
import { card } from "./card.ts";
import { clock } from "./clock.ts";
import { legend } from "./legend.ts";
import { list } from "./list.ts";
import { passes } from "./passes.ts";
import { print } from "./print.ts";
import { rail } from "./rail.ts";
import { seasonal } from "./seasonal.ts";
import { sheet } from "./sheet.ts";
import { spoken } from "./spoken.ts";
import { themes } from "./themes.ts";
export const details = {
  ...list,
  ...hits,
  ...sheet,
  ...acts,
  ...corrections,
  ...card,
  ...visit,
  ...transit,
  ...mandates,
  ...usefulLinks,
  ...seasonalLife,
  ...themes,
  ...rail,
  ...spoken,
  ...access,
  ...passes,
  ...print,
  ...clock,
  ...offline,
  ...legend,
  ...baseMap,
  ...seasonal,
  ...deviceData,
};
