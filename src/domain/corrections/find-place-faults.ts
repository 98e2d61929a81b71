import type { Feature, MultiPolygon, Polygon } from "geojson";
import { createContains } from "../geo/point-in-polygon.ts";
import { greatCircleDistanceKm, type Position } from "../geo/position.ts";
import { distanceToLineKm } from "../geo/project-on-line.ts";
import { describeHoursFault, type HoursFault, parseOpeningWeek } from "../opening-hours/opening-week.ts";
import { isHiddenKind, THEMES } from "../place.ts";
import type { PlaceColumn, PlaceRow } from "../place-columns.ts";

const FARTHEST_FROM_SEAT_KM = 15;
/** Tolerance of the départements' outlines, which come from a small-scale map. */
const OUTLINE_TOLERANCE_KM = 2;

/** The commune of a place; its seat is unknown outside the map. */
export interface GroundCommune {
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly codeDepartement: string;
  readonly position: Position | undefined;
}

/** What the rows of places are checked against. */
export interface PlaceGround {
  /** The present commune of a present or former INSEE code; undefined for no commune where places may lie. */
  readonly communeOf: (code: string) => GroundCommune | undefined;
  readonly outlineOf: (codeDepartement: string) => Feature<Polygon | MultiPolygon> | undefined;
  /** Ids of data/sources.csv. */
  readonly sources: ReadonlySet<string>;
}

/** Lists the faults of a row of data/points beyond the schema of its columns, as `npm run data` does. Rows that are no place have none. */
export function findPlaceFaults(row: PlaceRow, ground: PlaceGround): readonly PlaceFault[] {
  if (isHiddenKind(row.kind)) return [];
  const commune = ground.communeOf(row.code_commune);
  return [
    ...(commune === undefined ? [{ field: "code_commune", kind: "commune-unknown" } as const] : []),
    ...(areThemes(row.themes) ? [] : [{ field: "themes", kind: "themes" } as const]),
    ...findNoPosition(row),
    ...findContactFaults(
      { email: row.email, openingHours: row.opening_hours, postcode: row.postcode, sources: row.source.split(";") },
      commune,
      ground.sources,
    ),
    ...findPositionFaults(positionOf(row), commune, ground.outlineOf),
  ];
}

/** Whether a cell lists distinct themes, separated by semicolons. */
export function areThemes(cell: string): boolean {
  const listed = cell === "" ? [] : cell.split(";");
  return THEMES.filter((theme) => listed.includes(theme)).length === listed.length;
}

/** The first empty column of a position, where the precision asks for one. */
export function findNoPosition(
  row: Pick<PlaceRow, "precision" | "longitude" | "latitude">,
): readonly Extract<PlaceFault, { readonly kind: "no-position" }>[] {
  if (row.precision === "commune") return [];
  const empty = (["longitude", "latitude"] as const).find((column) => row[column] === "");
  return empty === undefined ? [] : [{ field: empty, kind: "no-position" }];
}

export interface Contacts {
  readonly email: string;
  readonly openingHours: string;
  readonly postcode: string;
  readonly sources: readonly string[];
}

/** Faults of contacts, hours, postcode and sources. Without a commune the postcode is not compared. */
export function findContactFaults(
  { email, openingHours, postcode, sources }: Contacts,
  commune: Pick<GroundCommune, "name" | "postcodes"> | undefined,
  knownSources: ReadonlySet<string>,
): readonly PlaceFault[] {
  const faults: PlaceFault[] = [];
  if (email !== "" && isNamedMailbox(email)) faults.push({ field: "email", kind: "named-mailbox" });
  const hours = openingHours === "" ? undefined : parseOpeningWeek(openingHours);
  if (hours?.kind === "fault") faults.push({ field: "opening_hours", kind: "hours", fault: hours.fault });
  if (postcode !== "" && commune?.postcodes.includes(postcode) === false) {
    const { name, postcodes } = commune;
    faults.push({ field: "postcode", kind: "postcode-elsewhere", commune: name, postcodes });
  }
  for (const source of sources) {
    if (!knownSources.has(source)) faults.push({ field: "source", kind: "source-unknown", source });
  }
  return faults;
}

/** Faults of a position: too far from the seat of its commune, or outside its département, where the outline of that is known. */
export function findPositionFaults(
  position: Position | undefined,
  commune: Pick<GroundCommune, "name" | "position" | "codeDepartement"> | undefined,
  outlineOf: PlaceGround["outlineOf"],
): readonly PlaceFault[] {
  if (position === undefined || commune === undefined) return [];
  const { name, position: seat, codeDepartement: departement } = commune;
  const faults: PlaceFault[] = [];
  const fromSeatKm = seat === undefined ? 0 : greatCircleDistanceKm(position, seat);
  if (fromSeatKm > FARTHEST_FROM_SEAT_KM) {
    const mostKm = FARTHEST_FROM_SEAT_KM;
    faults.push({ field: "longitude", kind: "far-from-seat", km: fromSeatKm, mostKm, commune: name });
  }
  const outline = outlineOf(departement);
  const outsideKm = outline === undefined ? 0 : distanceOutsideKm(position, outline.geometry);
  if (outsideKm > OUTLINE_TOLERANCE_KM) {
    faults.push({ field: "longitude", kind: "outside-departement", km: outsideKm, departement });
  }
  return faults;
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

/** Why a row of data/points is refused beyond the schema of its columns. `describePlaceFault` has the words of the pipeline. */
export type PlaceFault =
  | { readonly field: "code_commune"; readonly kind: "commune-unknown" }
  | { readonly field: "themes"; readonly kind: "themes" }
  | { readonly field: "longitude" | "latitude"; readonly kind: "no-position" }
  /** An electronic address that looks like that of a person. */
  | { readonly field: "email"; readonly kind: "named-mailbox" }
  | { readonly field: "opening_hours"; readonly kind: "hours"; readonly fault: HoursFault }
  | {
      readonly field: "postcode";
      readonly kind: "postcode-elsewhere";
      readonly commune: string;
      readonly postcodes: readonly string[];
    }
  | { readonly field: "source"; readonly kind: "source-unknown"; readonly source: string }
  | {
      readonly field: "longitude";
      readonly kind: "far-from-seat";
      readonly km: number;
      readonly mostKm: number;
      readonly commune: string;
    }
  /** Infinite where the outline of the département is not known. */
  | {
      readonly field: "longitude";
      readonly kind: "outside-departement";
      readonly km: number;
      readonly departement: string;
    };

/** Columns on which the faults of a column depend beside itself. */
export const DEPENDS_ON: Readonly<Partial<Record<PlaceColumn, readonly PlaceColumn[]>>> = {
  postcode: ["code_commune"],
  longitude: ["latitude", "precision", "code_commune"],
  latitude: ["longitude", "precision"],
};

/** A fault of a row of places in French, for the maintainers of the tables: what is wrong and what to do. */
export function describePlaceFault(fault: PlaceFault): string {
  switch (fault.kind) {
    case "commune-unknown":
      return "code de commune inconnu";
    case "themes":
      return `thèmes permis : ${THEMES.join(", ")}`;
    case "no-position":
      return "position vide : donnez longitude et latitude, ou « commune » dans precision pour placer le lieu à la mairie";
    case "named-mailbox":
      return "adresse d'une personne nommée : donnée personnelle";
    case "hours":
      return describeHoursFault(fault.fault);
    case "postcode-elsewhere":
      return `codes postaux de ${fault.commune} : ${fault.postcodes.join(", ")}`;
    case "source-unknown":
      return "absente de data/sources.csv";
    case "far-from-seat":
      return `à ${fault.km.toFixed(1)} km de la mairie de ${fault.commune}, ${fault.mostKm} au plus`;
    case "outside-departement":
      return `à ${fault.km.toFixed(1)} km du département ${fault.departement}`;
  }
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
