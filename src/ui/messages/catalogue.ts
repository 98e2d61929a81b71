import type { CorrectionsWords } from "../../features/corrections/messages/fr.ts";
import type { EmbedWords } from "../../features/embed/messages/fr.ts";
import type { IsochronesWords } from "../../features/isochrones/messages/fr.ts";
import type { NetworkReportWords } from "../../features/network-report/messages/fr.ts";
import type { RefreshWords } from "../../features/refresh/messages/fr.ts";
import type { VisitWords } from "../../features/visit/messages/fr.ts";
import type { AboutWords } from "./words/about.ts";
import type { AccessWords } from "./words/access.ts";
import type { AccessMapWords } from "./words/access-map.ts";
import type { ActsWords } from "./words/acts.ts";
import type { BaseMapWords } from "./words/base-map.ts";
import type { BasisWords } from "./words/basis.ts";
import type { CardWords } from "./words/card.ts";
import type { ClockWords } from "./words/clock.ts";
import type { CountedWords } from "./words/counted.ts";
import type { CoverageWords } from "./words/coverage.ts";
import type { DataWords } from "./words/data.ts";
import type { DistributionWords } from "./words/distribution.ts";
import type { ExportWords } from "./words/export.ts";
import type { FiguresWords } from "./words/figures.ts";
import type { FindWords } from "./words/find.ts";
import type { HexagonsWords } from "./words/hexagons.ts";
import type { HoursWords } from "./words/hours.ts";
import type { ImportWords } from "./words/import.ts";
import type { IssuesWords } from "./words/issues.ts";
import type { LayersWords } from "./words/layers.ts";
import type { LegendWords } from "./words/legend.ts";
import type { ListWords } from "./words/list.ts";
import type { MapWords } from "./words/map.ts";
import type { MethodWords } from "./words/method.ts";
import type { NearestWords } from "./words/nearest.ts";
import type { OfflineWords } from "./words/offline.ts";
import type { OpeningWords } from "./words/opening.ts";
import type { OriginWords } from "./words/origin.ts";
import type { PassesWords } from "./words/passes.ts";
import type { PeopleWords } from "./words/people.ts";
import type { PlacesExportWords } from "./words/places-export.ts";
import type { PrintWords } from "./words/print.ts";
import type { QualityWords } from "./words/quality.ts";
import type { RailWords } from "./words/rail.ts";
import type { RangesWords } from "./words/ranges.ts";
import type { ReadingWords } from "./words/reading.ts";
import type { ReportWords } from "./words/report.ts";
import type { ScenarioWords } from "./words/scenario.ts";
import type { SearchWords } from "./words/search.ts";
import type { SeasonalWords } from "./words/seasonal.ts";
import type { SeasonsWords } from "./words/seasons.ts";
import type { SheetWords } from "./words/sheet.ts";
import type { ShellWords } from "./words/shell.ts";
import type { SitingWords } from "./words/siting.ts";
import type { TableWords } from "./words/table.ts";
import type { TerritoriesWords } from "./words/territories.ts";
import type { ThemesWords } from "./words/themes.ts";
import type { TransitWords } from "./words/transit.ts";

/** Words of the list, in the code of the first view. A catalogue that lacks one does not compile. */
export interface Core extends ShellWords, FindWords, OpeningWords, NearestWords, MapWords, SearchWords, OriginWords {}

/** Words of sheets and views, which load after the list. */
export interface Details
  extends SheetWords,
    ListWords,
    ActsWords,
    CorrectionsWords,
    CardWords,
    VisitWords,
    TransitWords,
    ThemesWords,
    CoverageWords,
    CountedWords,
    PeopleWords,
    BasisWords,
    FiguresWords,
    RailWords,
    RangesWords,
    TableWords,
    TerritoriesWords,
    SitingWords,
    DistributionWords,
    SeasonsWords,
    AccessWords,
    AccessMapWords,
    PassesWords,
    MethodWords,
    PrintWords,
    DataWords,
    LayersWords,
    IssuesWords,
    ClockWords,
    QualityWords,
    NetworkReportWords,
    OfflineWords,
    LegendWords,
    BaseMapWords,
    ImportWords,
    IsochronesWords,
    HexagonsWords,
    HoursWords,
    SeasonalWords,
    ScenarioWords,
    EmbedWords,
    ExportWords,
    ReportWords,
    PlacesExportWords,
    RefreshWords {
  /** Long texts, loaded with « À propos » only. */
  readonly about?: AboutWords;
  /** Loaded with the code of the search only. */
  readonly reading?: ReadingWords;
}

/** All words of the screen. */
export type Catalogue = Core & Details;
