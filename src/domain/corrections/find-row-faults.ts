import type { Feature, MultiPolygon, Polygon } from "geojson";
import { createContains } from "../geo/point-in-polygon.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { distanceToLineKm } from "../geo/project-on-line.ts";
import { describeHoursFault, parseOpeningWeek } from "../opening-hours/opening-week.ts";
import { isHiddenKind, THEMES } from "../place.ts";
import type { PlaceColumn, PlaceRow } from "../place-columns.ts";
import { FARTHEST_FROM_SEAT_KM } from "../territory.ts";

/** Tolerance of the départements' outlines, which come from a small-scale map. */
const OUTLINE_TOLERANCE_KM = 2;

/** The commune of a place; its town hall is unknown outside the map. */
export interface GroundCommune {
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly codeDepartement: string;
  readonly position: Position | undefined;
}

/** The reference data for checks of rows of places. */
export interface PlaceGround {
  /** The present commune of a present or former INSEE code; undefined for no commune where places may lie. */
  readonly communeOf: (code: string) => GroundCommune | undefined;
  readonly outlineOf: (codeDepartement: string) => Feature<Polygon | MultiPolygon> | undefined;
  /** Ids of data/sources.csv. */
  readonly sources: ReadonlySet<string>;
}

/** Why a cell of a row of data/points is refused beyond the schema of its column. */
export interface RowFault {
  readonly field: PlaceColumn;
  /** The refused value; of a position both numbers. */
  readonly value: string;
  /** In French, for the maintainers of the tables: what is wrong and what to do. */
  readonly reason: string;
}

/** Lists the faults of a row of data/points, as `npm run data` does. Rows that are no place have none. */
export function findRowFaults(row: PlaceRow, ground: PlaceGround): readonly RowFault[] {
  if (isHiddenKind(row.kind)) return [];
  const commune = ground.communeOf(row.code_commune);
  return [
    ...findValueFaults(row, commune !== undefined),
    ...findContactFaults(row, commune, ground.sources),
    ...findPositionFaults(positionOf(row), commune, ground.outlineOf),
  ];
}

/** An unknown commune, themes that are none or repeat, and the first empty column of a position that must have both. */
function findValueFaults(
  row: Pick<PlaceRow, "code_commune" | "themes" | "precision" | "longitude" | "latitude">,
  hasCommune: boolean,
): readonly RowFault[] {
  const { code_commune, themes, precision } = row;
  const faults: RowFault[] = [];
  if (!hasCommune)
    faults.push({ field: "code_commune", value: code_commune, reason: "commune inconnue, ou hors de la carte" });
  const listed = themes === "" ? [] : themes.split(";");
  if (THEMES.filter((theme) => listed.includes(theme)).length !== listed.length)
    faults.push({ field: "themes", value: themes, reason: `thèmes permis : ${THEMES.join(", ")}` });
  const empty = (["longitude", "latitude"] as const).find((column) => row[column] === "");
  if (precision !== "commune" && empty !== undefined) faults.push({ field: empty, value: "", reason: NO_POSITION });
  return faults;
}

const NO_POSITION =
  "position vide : donnez longitude et latitude, ou « commune » dans precision pour placer le lieu à la mairie";

/** Faults of contacts, hours, postcode and sources. Without a commune the postcode is not compared. */
function findContactFaults(
  { email, opening_hours: openingHours, postcode, source: sources }: PlaceRow,
  commune: GroundCommune | undefined,
  knownSources: ReadonlySet<string>,
): readonly RowFault[] {
  const faults: RowFault[] = [];
  if (email !== "" && isNamedMailbox(email))
    faults.push({ field: "email", value: email, reason: "adresse d'une personne nommée : donnée personnelle" });
  const hours = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  if (hours?.kind === "fault")
    faults.push({ field: "opening_hours", value: openingHours, reason: describeHoursFault(hours.fault) });
  if (postcode !== "" && commune?.postcodes.includes(postcode) === false) {
    const reason = `codes postaux de ${commune.name} : ${commune.postcodes.join(", ")}`;
    faults.push({ field: "postcode", value: postcode, reason });
  }
  for (const source of sources.split(";")) {
    if (!knownSources.has(source))
      faults.push({ field: "source", value: source, reason: "absente de data/sources.csv" });
  }
  return faults;
}

/** Faults of a position: too far from the town hall of its commune, or outside its département, where the outline of that is known. */
function findPositionFaults(
  position: Position | undefined,
  commune: GroundCommune | undefined,
  outlineOf: PlaceGround["outlineOf"],
): readonly RowFault[] {
  if (position === undefined || commune === undefined) return [];
  const { name, position: townHall, codeDepartement } = commune;
  const reasons: string[] = [];
  const fromTownHallKm = townHall === undefined ? 0 : greatCircleDistanceKm(position, townHall);
  if (fromTownHallKm > FARTHEST_FROM_SEAT_KM)
    reasons.push(`à ${fromTownHallKm.toFixed(1)} km de la mairie de ${name}, ${FARTHEST_FROM_SEAT_KM} au plus`);
  const outline = outlineOf(codeDepartement);
  const outsideKm = outline === undefined ? 0 : distanceOutsideKm(position, outline.geometry);
  if (outsideKm > OUTLINE_TOLERANCE_KM) reasons.push(`à ${outsideKm.toFixed(1)} km du département ${codeDepartement}`);
  return reasons.map((reason) => ({ field: "longitude", value: position.join(" "), reason }));
}

function positionOf({ precision, longitude, latitude }: PlaceRow): Position | undefined {
  if (precision === "commune" || longitude === "" || latitude === "") return undefined;
  const position: Position = [Number(longitude), Number(latitude)];
  return position.every(Number.isFinite) ? position : undefined;
}

function distanceOutsideKm(position: Position, outline: Polygon | MultiPolygon): number {
  if (createContains([outline])(position)) return 0;
  return Math.min(...ringsOf(outline).map((ring) => distanceToLineKm(ring, position)));
}

function ringsOf({ type, coordinates }: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  const rings = type === "Polygon" ? coordinates : coordinates.flat();
  return rings.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]));
}

/** Words of public mailboxes that name an office, not a person. */
const OFFICE_WORDS = new Set(
  (
    "accueil agence antenne asso atelier bij bus ccas centre co contact cyber direction efs emploi espace fs france info " +
    "insertion jeunesse logement maison mairie mdf mdr mds mfs mission mjc msa msap numerique office pfsp pij pimms point relais saison " +
    "secretariat service services social tourisme ville"
  ).split(" "),
);

/** Beginnings of words that only offices have. */
const OFFICE_BEGINNINGS = [
  "biblio",
  "busfs",
  "franceservice",
  "information",
  "mdd",
  "mediatheque",
  "pimms",
  "souspref",
];

/** Words that join names of places: "pont-de-claix". */
const PLACE_WORDS = new Set("d de des du en l la le les saint sainte st ste sur".split(" "));

/** Domain of the mailboxes that the State gives to France services by the name of the place. */
const LABEL_DOMAIN = "france-services.gouv.fr";

/** Whether an email address looks like that of a named person (prenom.nom@): personal data, which tables exclude. */
export function isNamedMailbox(email: string): boolean {
  const [box = "", domain = ""] = email.toLowerCase().split("@");
  if (domain === LABEL_DOMAIN) return false;
  const words = box.split(/[.\-_]/).filter((word) => /^[a-z]+$/.test(word));
  return words.length > 1 && !words.some((word) => PLACE_WORDS.has(word) || isOfficeWord(word));
}

function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word) || OFFICE_BEGINNINGS.some((beginning) => word.startsWith(beginning));
}
