import { corrections } from "../../../features/corrections/messages/en.ts";
import { deviceData } from "../../../features/device-data/messages/en.ts";
import { mandates } from "../../../features/mandates/messages/en.ts";
import { offline } from "../../../features/offline/messages/en.ts";
import { transit } from "../../../features/round-trips/messages/en.ts";
import { hits } from "../../../features/search/messages/reading/en.ts";
import { seasonalLife } from "../../../features/seasonal-life/messages/en.ts";
import { usefulLinks } from "../../../features/useful-links/messages/en.ts";
import { visit } from "../../../features/visit/messages/en.ts";
import type { Details } from "../catalogue.ts";
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
export const details: Details = {
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
