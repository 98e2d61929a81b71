import { accessChoice } from "../../../features/access-choice/messages/en.ts";
import { comparison } from "../../../features/comparison/messages/en.ts";
import { corrections } from "../../../features/corrections/messages/en.ts";
import { deviceData } from "../../../features/device-data/messages/en.ts";
import { embed } from "../../../features/embed/messages/en.ts";
import { exporting } from "../../../features/export/messages/en.ts";
import { placesExport } from "../../../features/export/messages/places/en.ts";
import { importing } from "../../../features/import/messages/en.ts";
import { issues } from "../../../features/import/messages/issues/en.ts";
import { layer } from "../../../features/layer/messages/en.ts";
import { mandates } from "../../../features/mandates/messages/en.ts";
import { offline } from "../../../features/offline/messages/en.ts";
import { quality } from "../../../features/quality/messages/en.ts";
import { transit } from "../../../features/round-trips/messages/en.ts";
import { hits } from "../../../features/search/messages/reading/en.ts";
import { seasonalLife } from "../../../features/seasonal-life/messages/en.ts";
import { siting } from "../../../features/siting/messages/en.ts";
import { territorySets } from "../../../features/territory-sets/messages/en.ts";
import { usefulLinks } from "../../../features/useful-links/messages/en.ts";
import { visit } from "../../../features/visit/messages/en.ts";
import type { Details } from "../catalogue.ts";
import { access } from "./access.ts";
import { accessMap } from "./access-map.ts";
import { acts } from "./acts.ts";
import { baseMap } from "./base-map.ts";
import { basis } from "./basis.ts";
import { booklet } from "./booklet.ts";
import { card } from "./card.ts";
import { clock } from "./clock.ts";
import { counted } from "./counted.ts";
import { coverage } from "./coverage.ts";
import { data } from "./data.ts";
import { figures } from "./figures.ts";
import { legend } from "./legend.ts";
import { list } from "./list.ts";
import { method } from "./method.ts";
import { passes } from "./passes.ts";
import { people } from "./people.ts";
import { print } from "./print.ts";
import { rail } from "./rail.ts";
import { ranges } from "./ranges.ts";
import { scenario } from "./scenario.ts";
import { seasonal } from "./seasonal.ts";
import { seasons } from "./seasons.ts";
import { sheet } from "./sheet.ts";
import { spoken } from "./spoken.ts";
import { table } from "./table.ts";
import { territories } from "./territories.ts";
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
  ...coverage,
  ...counted,
  ...accessChoice,
  ...people,
  ...basis,
  ...figures,
  ...rail,
  ...ranges,
  ...territories,
  ...siting,
  ...spoken,
  ...exporting,
  ...placesExport,
  ...comparison,
  ...seasons,
  ...table,
  ...booklet,
  ...access,
  ...accessMap,
  ...passes,
  ...print,
  ...method,
  ...data,
  ...layer,
  ...issues,
  ...clock,
  ...quality,
  ...offline,
  ...legend,
  ...baseMap,
  ...importing,
  ...scenario,
  ...seasonal,
  ...deviceData,
  ...embed,
  territorySets,
};
