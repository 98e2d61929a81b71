import type { AccessChoiceTexts } from "../../features/access-choice/messages/fr.ts";
import type { ComparisonWords } from "../../features/comparison/messages/fr.ts";
import type { CorrectionsWords } from "../../features/corrections/messages/fr.ts";
import type { DeviceDataWords } from "../../features/device-data/messages/fr.ts";
import type { EmbedWords } from "../../features/embed/messages/fr.ts";
import type { ExportWords } from "../../features/export/messages/fr.ts";
import type { PlacesExportWords } from "../../features/export/messages/places/fr.ts";
import type { ImportWords } from "../../features/import/messages/fr.ts";
import type { IssuesWords } from "../../features/import/messages/issues/fr.ts";
import type { LayerWords } from "../../features/layer/messages/fr.ts";
import type { MandatesWords } from "../../features/mandates/messages/fr.ts";
import type { OfflineWords } from "../../features/offline/messages/fr.ts";
import type { QualityWords } from "../../features/quality/messages/fr.ts";
import type { TransitWords } from "../../features/round-trips/messages/fr.ts";
import type { SearchWords } from "../../features/search/messages/fr.ts";
import type { HitWords, ReadingWords } from "../../features/search/messages/reading/fr.ts";
import type { SeasonalLifeWords } from "../../features/seasonal-life/messages/fr.ts";
import type { SitingWords } from "../../features/siting/messages/fr.ts";
import type { TerritorySetsWords } from "../../features/territory-sets/messages/fr.ts";
import type { UsefulLinksWords } from "../../features/useful-links/messages/fr.ts";
import type { VisitWords } from "../../features/visit/messages/fr.ts";
import type { AccessWords } from "./fr/access.ts";
import type { AccessMapWords } from "./fr/access-map.ts";
import type { ActsWords } from "./fr/acts.ts";
import type { BaseMapWords } from "./fr/base-map.ts";
import type { BasisWords } from "./fr/basis.ts";
import type { BookletWords } from "./fr/booklet.ts";
import type { CardWords } from "./fr/card.ts";
import type { ClockWords } from "./fr/clock.ts";
import type { CountedWords } from "./fr/counted.ts";
import type { CoverageWords } from "./fr/coverage.ts";
import type { DataWords } from "./fr/data.ts";
import type { FiguresWords } from "./fr/figures.ts";
import type { FindWords } from "./fr/find.ts";
import type { LegendWords } from "./fr/legend.ts";
import type { ListWords } from "./fr/list.ts";
import type { MapWords } from "./fr/map.ts";
import type { MethodWords } from "./fr/method.ts";
import type { NearestWords } from "./fr/nearest.ts";
import type { OpeningWords } from "./fr/opening.ts";
import type { OriginWords } from "./fr/origin.ts";
import type { PassesWords } from "./fr/passes.ts";
import type { PeopleWords } from "./fr/people.ts";
import type { PrintWords } from "./fr/print.ts";
import type { RailWords } from "./fr/rail.ts";
import type { RangesWords } from "./fr/ranges.ts";
import type { ScenarioWords } from "./fr/scenario.ts";
import type { SeasonalWords } from "./fr/seasonal.ts";
import type { SeasonsWords } from "./fr/seasons.ts";
import type { SheetWords } from "./fr/sheet.ts";
import type { ShellWords } from "./fr/shell.ts";
import type { SpokenWords } from "./fr/spoken.ts";
import type { TableWords } from "./fr/table.ts";
import type { TerritoriesWords } from "./fr/territories.ts";
import type { ThemesWords } from "./fr/themes.ts";

/** Words of the list, in the code of the first view. A catalogue that lacks one does not compile. */
export interface Core extends ShellWords, FindWords, OpeningWords, NearestWords, MapWords, SearchWords, OriginWords {}

/** Words of sheets and views, which load after the list. */
export interface Details
  extends SheetWords,
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
    CoverageWords,
    CountedWords,
    AccessChoiceTexts,
    PeopleWords,
    BasisWords,
    FiguresWords,
    RailWords,
    RangesWords,
    TableWords,
    TerritoriesWords,
    SitingWords,
    SpokenWords,
    ComparisonWords,
    SeasonsWords,
    AccessWords,
    AccessMapWords,
    PassesWords,
    MethodWords,
    PrintWords,
    DataWords,
    LayerWords,
    IssuesWords,
    ClockWords,
    QualityWords,
    OfflineWords,
    LegendWords,
    BaseMapWords,
    ImportWords,
    SeasonalWords,
    ScenarioWords,
    DeviceDataWords,
    EmbedWords,
    ExportWords,
    BookletWords,
    PlacesExportWords {
  readonly territorySets: TerritorySetsWords;
  /** Loaded with the code of the search only. */
  readonly reading?: ReadingWords;
}

/** All words of the screen. */
export type Catalogue = Core & Details;
