import { accessChoice } from "../../../features/access-choice/messages/es.ts";
import { comparison } from "../../../features/comparison/messages/es.ts";
import { corrections } from "../../../features/corrections/messages/es.ts";
import { deviceData } from "../../../features/device-data/messages/es.ts";
import { embed } from "../../../features/embed/messages/es.ts";
import { exporting } from "../../../features/export/messages/es.ts";
import { placesExport } from "../../../features/export/messages/places/es.ts";
import { importing } from "../../../features/import/messages/es.ts";
import { issues } from "../../../features/import/messages/issues/es.ts";
import { layer } from "../../../features/layer/messages/es.ts";
import { mandates } from "../../../features/mandates/messages/es.ts";
import { offline } from "../../../features/offline/messages/es.ts";
import { quality } from "../../../features/quality/messages/es.ts";
import { transit } from "../../../features/round-trips/messages/es.ts";
import { hits } from "../../../features/search/messages/reading/es.ts";
import { seasonalLife } from "../../../features/seasonal-life/messages/es.ts";
import { siting } from "../../../features/siting/messages/es.ts";
import { territorySets } from "../../../features/territory-sets/messages/es.ts";
import { usefulLinks } from "../../../features/useful-links/messages/es.ts";
import { visit } from "../../../features/visit/messages/es.ts";
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
