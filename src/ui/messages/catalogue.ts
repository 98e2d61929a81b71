import type { AccessModel } from "../../domain/access/access-model.ts";
import type { Narrowing } from "../../domain/filter/asking.ts";
import type { Practical } from "../../domain/filter/practical.ts";
import type { Metric, Season as RoadSeason } from "../../domain/network/conditions.ts";
import type { DoorKind, RoadClass } from "../../domain/network/road-network.ts";
import type { PartSeason } from "../../domain/opening-hours/seasons.ts";
import type { Category, Format, Kind, Season, Verification } from "../../domain/service-point.ts";
import type { Theme } from "../../domain/themes.ts";
import type { Appearance, View } from "../../state/app-state.ts";

type With<Values> = (values: Values) => string;
type Count = With<{ readonly count: number }>;
/** What a commune must not be farther than, in the unit of the model. */
type Reach = With<{ readonly threshold: number; readonly model: AccessModel }>;
/** A cost as it is said: rounded, 0 for less than half a step. */
type Cost = { readonly value: number; readonly metric: Metric };
type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Every word of the screen. A catalogue that lacks one does not compile. */
export interface Catalogue {
  readonly appName: string;
  readonly appPurpose: string;
  readonly skipToList: string;
  readonly skipToMap: string;
  readonly language: string;
  readonly appearance: string;
  readonly appearances: Named<Appearance>;
  readonly views: string;
  readonly viewNames: Named<View>;
  readonly panel: string;
  readonly growPanel: string;
  readonly shrinkPanel: string;

  readonly filters: string;
  readonly filtersSet: Count;
  readonly resetFilters: string;
  readonly liftFilter: With<{ readonly name: string }>;
  readonly closeFilters: Count;
  readonly groups: Named<Narrowing>;
  readonly themesAddUp: string;
  readonly categories: Named<Category>;
  readonly themes: Named<Theme>;
  readonly practicals: Named<Practical>;
  readonly kinds: Named<Kind>;
  readonly kindNotes: Named<Kind>;
  readonly formats: Named<Format>;
  readonly formatNotes: Named<Format>;
  readonly verifications: Named<Verification>;
  readonly verificationNotes: Named<Verification>;

  readonly places: Count;
  readonly placeList: string;
  readonly loadingPlaces: string;
  readonly approximate: string;
  readonly approximateNote: With<{ readonly commune: string }>;
  readonly noPlace: string;
  readonly emptiedBy: With<{ readonly group: string; readonly count: number }>;
  readonly lift: With<{ readonly group: string }>;
  readonly emptiedTogether: string;
  readonly unknownPlace: string;
  readonly dismiss: string;

  readonly backToList: string;
  readonly call: string;
  readonly write: string;
  readonly directions: string;
  readonly website: string;
  readonly newWindow: string;
  readonly callNumber: With<{ readonly number: string }>;
  readonly address: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly none: string;
  readonly openingHours: string;
  readonly openingUnknown: string;
  readonly openingSource: With<{ readonly text: string }>;
  readonly closed: string;
  readonly today: string;
  readonly openUntil: With<{ readonly time: string }>;
  readonly closingAt: With<{ readonly time: string }>;
  readonly closedOpensToday: With<{ readonly time: string }>;
  readonly closedOpensTomorrow: With<{ readonly time: string }>;
  /** Within the week, or a whole week later. */
  readonly closedOpensOn: With<{ readonly day: string; readonly time: string; readonly isNextWeek: boolean }>;
  readonly closedForSeason: Named<PartSeason>;
  readonly openByAppointment: string;
  readonly hoursUnknown: string;
  readonly maybeClosedOnHoliday: string;
  readonly days: readonly [string, string, string, string, string, string, string];
  readonly timeRange: With<{ readonly from: string; readonly to: string }>;
  readonly spokenTimeRange: With<{ readonly from: string; readonly to: string }>;
  readonly appointment: string;
  readonly appointmentYes: string;
  readonly appointmentNo: string;
  readonly season: string;
  readonly seasons: Named<Season>;
  readonly helpsWith: string;
  readonly format: string;
  readonly nature: string;
  readonly stops: string;
  readonly comment: string;
  readonly doubts: string;
  readonly labelledOn: string;
  readonly verification: string;
  readonly source: string;
  readonly sourceDate: With<{ readonly date: string }>;
  readonly licence: string;
  readonly identifier: string;
  /** A name and what it stands for, with the language's own colon. */
  readonly labelled: With<{ readonly name: string; readonly text: string }>;
  readonly alsoListed: With<{ readonly name: string }>;

  readonly coverage: string;
  readonly measured: With<{ readonly count: number; readonly model: AccessModel }>;
  readonly notMeasured: Count;
  readonly threshold: string;
  readonly thresholdValue: Reach;
  readonly shareWithin: Reach;
  readonly covered: string;
  readonly uncovered: string;
  readonly inhabitants: With<{ readonly count: number; readonly number: string }>;
  readonly coveredSurface: With<{ readonly share: string }>;
  readonly drawingSurface: string;
  readonly surfaceFailed: string;
  readonly byDepartement: string;
  readonly departement: string;
  readonly population: string;
  readonly share: string;
  readonly wholeRegion: string;
  readonly notApplicable: string;
  readonly coverageMethod: With<{ readonly communes: number; readonly vintage: string }>;
  readonly communesFailed: string;

  readonly accessModel: string;
  readonly accessModels: Named<RoadSeason | "droite">;
  readonly metric: string;
  readonly metrics: Named<Metric>;
  /** The season of the passes on the day the page is read. */
  readonly seasonToday: Named<RoadSeason>;
  readonly roadEstimate: Named<Metric>;
  readonly straightLimits: string;
  readonly roadsLoading: string;
  readonly roadsFailed: string;
  readonly bothSeasons: With<{ readonly ete: string; readonly hiver: string }>;
  readonly fewerInWinter: With<{ readonly count: number; readonly number: string }>;
  readonly withSuppositions: With<{ readonly shut: number; readonly opened: number }>;
  readonly liftSuppositions: string;

  readonly departure: string;
  readonly departureHint: string;
  readonly departureUnknown: With<{ readonly text: string }>;
  readonly departureAmbiguous: With<{ readonly text: string }>;
  readonly clearDeparture: string;
  readonly unknownCommune: string;
  readonly nearestPlace: string;
  readonly noNearestPlace: string;
  readonly costByRoad: With<Cost>;
  readonly costStraight: With<{ readonly value: number }>;
  /** Never called with neither a road nor a pass. */
  readonly wayBy: With<{ readonly roads: readonly string[]; readonly passes: readonly string[] }>;
  /** Winter is undefined where no road is open. */
  readonly waysBySeason: With<{
    readonly place: string;
    readonly metric: Metric;
    readonly summer: number;
    readonly winter: number | undefined;
    readonly closed: readonly string[];
  }>;
  readonly nearestInWinter: With<Cost & { readonly place: string }>;
  readonly passesOnWay: string;

  readonly passes: string;
  readonly passesShown: Named<RoadSeason>;
  readonly passGroups: Named<"closed" | "doubtful" | "open">;
  readonly passStates: Named<"closed" | "doubtful" | "open">;
  readonly supposedStates: Named<"closed" | "open">;
  readonly doubtfulPass: string;
  readonly doorKinds: Named<DoorKind>;
  readonly altitude: string;
  readonly altitudeValue: With<{ readonly number: string }>;
  readonly passRoads: Count;
  readonly connects: string;
  readonly usualClosure: string;
  readonly closureUnknown: string;
  readonly aboutPass: string;
  readonly stateReasons: Named<"usual" | "supposed">;
  readonly stateOfTheDay: string;
  readonly borderPass: string;
  readonly whatClosingChanges: string;
  readonly countingDetours: string;
  readonly detoursFailed: string;
  /** Pairs of near communes that the closing sets farther apart, and the communes they are made of. */
  readonly detours: With<{ readonly pairs: number; readonly communes: number; readonly nearKm: number }>;
  readonly supposeClosed: With<{ readonly kind: DoorKind }>;
  readonly supposeOpen: With<{ readonly kind: DoorKind }>;
  readonly backToUsual: string;
  readonly passToConfirm: string;
  readonly unknownPass: string;

  readonly method: string;
  readonly methodRoads: string;
  readonly methodError: With<{ readonly pairs: number; readonly median: string; readonly ninth: string }>;
  readonly methodSpeeds: string;
  readonly roadClass: string;
  readonly roadClasses: Named<RoadClass>;
  readonly speed: string;
  readonly methodWinter: string;
  readonly methodBorders: string;

  readonly dataIntro: string;
  readonly placesByType: string;
  readonly placesByVerification: string;
  readonly total: string;
  readonly countedOnce: string;
  readonly sources: string;
  readonly producer: string;
  readonly vintage: string;
  readonly usedFor: string;
  readonly schematicNote: string;
  readonly manifestFailed: string;

  readonly loadFailed: string;
  readonly fileUnreachable: With<{ readonly file: string }>;
  readonly fileDamaged: With<{ readonly file: string }>;
  readonly retry: string;
  readonly pageFailed: string;

  readonly map: string;
  readonly mapHelp: string;
  readonly mapLoading: string;
  readonly mapNoWebgl: string;
  readonly mapFailed: string;
  readonly baseMapFailed: string;
  readonly territoriesFailed: string;
  readonly attribution: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly northUp: string;
  readonly wholeMap: string;
  readonly attributionToggle: string;
  readonly kilometres: string;
  readonly metres: string;
  readonly legend: string;
  readonly legendCluster: string;
  readonly legendItinerant: string;
  readonly legendApproximate: string;
  readonly legendHousing: string;
  readonly legendSeveral: string;
  readonly legendCovered: string;
  readonly legendGap: string;
  /** Of a commune by what its nearest place costs: undefined where the first class begins and the last ends. */
  readonly legendAccess: With<{
    readonly above: number | undefined;
    readonly upTo: number | undefined;
    readonly metric: Metric;
  }>;
  readonly legendBeyond: string;
  readonly legendWay: string;
  readonly legendPasses: Named<"closed" | "doubtful" | "open">;
  readonly legendSupposed: string;
  readonly legendSchematic: string;
  readonly legendTerritories: string;
}
