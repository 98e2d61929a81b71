import { access } from "./access.ts";
import { acts } from "./acts.ts";
import { baseMap } from "./base-map.ts";
import { card } from "./card.ts";
import { clock } from "./clock.ts";
import { corrections } from "./corrections.ts";
import { deviceData } from "./device-data.ts";
import { legend } from "./legend.ts";
import { list } from "./list.ts";
import { mandates } from "./mandates.ts";
import { offline } from "./offline.ts";
import { passes } from "./passes.ts";
import { print } from "./print.ts";
import { rail } from "./rail.ts";
import { hits } from "./reading.ts";
import { transit } from "./round-trips.ts";
import { seasonal } from "./seasonal.ts";
import { seasonalLife } from "./seasonal-life.ts";
import { sheet } from "./sheet.ts";
import { spoken } from "./spoken.ts";
import { themes } from "./themes.ts";
import { usefulLinks } from "./useful-links.ts";
import { visit } from "./visit.ts";
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
