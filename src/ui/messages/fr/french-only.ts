import { accessChoice } from "../../../features/access-choice/messages/fr.ts";
import { comparison } from "../../../features/comparison/messages/fr.ts";
import { embed } from "../../../features/embed/messages/fr.ts";
import { exporting } from "../../../features/export/messages/fr.ts";
import { placesExport } from "../../../features/export/messages/places/fr.ts";
import { importing } from "../../../features/import/messages/fr.ts";
import { issues } from "../../../features/import/messages/issues/fr.ts";
import { layer } from "../../../features/layer/messages/fr.ts";
import { quality } from "../../../features/quality/messages/fr.ts";
import { siting } from "../../../features/siting/messages/fr.ts";
import { territorySets } from "../../../features/territory-sets/messages/fr.ts";
import { accessMap } from "./access-map.ts";
import { accessModel } from "./access-model.ts";
import { basis } from "./basis.ts";
import { booklet } from "./booklet.ts";
import { counted } from "./counted.ts";
import { coverage } from "./coverage.ts";
import { data } from "./data.ts";
import { departure } from "./departure.ts";
import { figures } from "./figures.ts";
import { method } from "./method.ts";
import { people } from "./people.ts";
import { ranges } from "./ranges.ts";
import { scenario } from "./scenario.ts";
import { seasons } from "./seasons.ts";
import { table } from "./table.ts";
import { territories } from "./territories.ts";

/** Words of « Territoires » and « Données », which no other language has. */
export const frenchOnly = {
  ...coverage,
  ...counted,
  ...accessChoice,
  ...people,
  ...basis,
  ...figures,
  ...ranges,
  ...table,
  ...territories,
  ...siting,
  ...comparison,
  ...seasons,
  ...accessMap,
  ...accessModel,
  ...departure,
  ...method,
  ...data,
  ...layer,
  ...issues,
  ...quality,
  ...importing,
  ...scenario,
  ...embed,
  ...exporting,
  ...booklet,
  ...placesExport,
  territorySets,
};
