import { accessChoice } from "../../../features/access-choice/messages/fr.ts";
import { comparison } from "../../../features/comparison/messages/fr.ts";
import { corrections } from "../../../features/corrections/messages/fr.ts";
import { deviceData } from "../../../features/device-data/messages/fr.ts";
import { embed } from "../../../features/embed/messages/fr.ts";
import { exporting } from "../../../features/export/messages/fr.ts";
import { placesExport } from "../../../features/export/messages/places/fr.ts";
import { importing } from "../../../features/import/messages/fr.ts";
import { issues } from "../../../features/import/messages/issues/fr.ts";
import { layer } from "../../../features/layer/messages/fr.ts";
import { mandates } from "../../../features/mandates/messages/fr.ts";
import { offline } from "../../../features/offline/messages/fr.ts";
import { quality } from "../../../features/quality/messages/fr.ts";
import { transit } from "../../../features/round-trips/messages/fr.ts";
import { hits } from "../../../features/search/messages/reading/fr.ts";
import { seasonalLife } from "../../../features/seasonal-life/messages/fr.ts";
import { siting } from "../../../features/siting/messages/fr.ts";
import { territorySets } from "../../../features/territory-sets/messages/fr.ts";
import { usefulLinks } from "../../../features/useful-links/messages/fr.ts";
import { visit } from "../../../features/visit/messages/fr.ts";
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
