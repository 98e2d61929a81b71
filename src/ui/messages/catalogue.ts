import type { CorrectionsWords } from "../../features/corrections/messages/fr.ts";
import type { DeviceDataWords } from "../../features/device-data/messages/fr.ts";
import type { MandatesWords } from "../../features/mandates/messages/fr.ts";
import type { OfflineWords } from "../../features/offline/messages/fr.ts";
import type { TransitWords } from "../../features/round-trips/messages/fr.ts";
import type { SearchWords } from "../../features/search/messages/fr.ts";
import type { HitWords, ReadingWords } from "../../features/search/messages/reading/fr.ts";
import type { SeasonalLifeWords } from "../../features/seasonal-life/messages/fr.ts";
import type { UsefulLinksWords } from "../../features/useful-links/messages/fr.ts";
import type { VisitWords } from "../../features/visit/messages/fr.ts";
import type { AccessWords } from "./fr/access.ts";
import type { ActsWords } from "./fr/acts.ts";
import type { BaseMapWords } from "./fr/base-map.ts";
import type { CardWords } from "./fr/card.ts";
import type { ClockWords } from "./fr/clock.ts";
import type { FindWords } from "./fr/find.ts";
import type { FrenchOnly } from "./fr/french-only.ts";
import type { LegendWords } from "./fr/legend.ts";
import type { ListWords } from "./fr/list.ts";
import type { MapWords } from "./fr/map.ts";
import type { NearestWords } from "./fr/nearest.ts";
import type { OpeningWords } from "./fr/opening.ts";
import type { OriginWords } from "./fr/origin.ts";
import type { PassesWords } from "./fr/passes.ts";
import type { PrintWords } from "./fr/print.ts";
import type { RailWords } from "./fr/rail.ts";
import type { SeasonalWords } from "./fr/seasonal.ts";
import type { SheetWords } from "./fr/sheet.ts";
import type { ShellWords } from "./fr/shell.ts";
import type { SpokenWords } from "./fr/spoken.ts";
import type { ThemesWords } from "./fr/themes.ts";

/** Words of the list, in the code of the first view. A catalogue that lacks one does not compile. */
export interface Core extends ShellWords, FindWords, OpeningWords, NearestWords, MapWords, SearchWords, OriginWords {}

/** Words of sheets and views, which load after the list. */
export interface Details
  extends RailWords,
    SheetWords,
    ListWords,
    HitWords,
    ActsWords,
    CorrectionsWords,
    CardWords,
    VisitWords,
    TransitWords,
    MandatesWords,
    UsefulLinksWords,
    SeasonalLifeWords,
    ThemesWords,
    SpokenWords,
    AccessWords,
    PassesWords,
    PrintWords,
    ClockWords,
    OfflineWords,
    LegendWords,
    BaseMapWords,
    SeasonalWords,
    DeviceDataWords {
  /** Loaded with the code of the search only. */
  readonly reading?: ReadingWords;
}

/** Words of the views that speak all languages. */
export type Catalogue = Core & Details;

/** All words of the screen in French. */
export type FrenchCatalogue = Catalogue & FrenchOnly;
