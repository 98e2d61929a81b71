import type { ColumnMapping, ImportField } from "../../domain/import/column-mapping.ts";
import type { SourceRow, SourceTable } from "../../domain/import/read-file.ts";
import { mostAreCoordinates, mostLookLike, shareOf, TELLING_FIELDS } from "./read-coordinates.ts";
import { columnKey, readCategory, readKind } from "./vocabulary.ts";

/** Number of sampled rows, spread over the table. */
const SAMPLE_ROWS = 300;
/** Rank of a field guessed from cells, below all names. */
const UNNAMED_RANK = 1000;

interface Guess {
  readonly column: number;
  readonly field: ImportField;
  readonly rank: number;
}

/** Guesses the field of each column by its name, or by its cells. Two equal claims to a field stay open. */
export function guessColumns({ columns, rows }: SourceTable): ColumnMapping {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE_ROWS));
  const sample = rows.filter((_, index) => index % step === 0);
  const guesses = columns.flatMap((name, column) => {
    const cells = sample.map(({ cells: all }) => all[column] ?? "");
    return guessColumn(column, name, cells);
  });
  const pairs = withoutHalfPositions(guesses);
  return columns.map((_, column) => pairs.find((guess) => guess.column === column && isFirst(guess, pairs))?.field);
}

function guessColumn(column: number, name: string, cells: readonly string[]): readonly Guess[] {
  const named = fieldOfColumn(name);
  if (named !== undefined) {
    const field = heldByContent(named.field, cells);
    if (field !== undefined) return [{ column, field, rank: named.rank }];
  }
  const alike = TELLING_FIELDS.filter((field) => mostLookLike(field, cells));
  const [only] = alike;
  return only === undefined || alike.length > 1 ? [] : [{ column, field: only, rank: UNNAMED_RANK }];
}

/** Rank of a name within a group of properties, below those of the place itself. */
const GROUPED_RANK = 500;

/** Brackets count in "Horaires (lundi)", else not; "commune.nom" is "nom commune"; halves of a day are the day. */
function fieldOfColumn(name: string): NamedField | undefined {
  const named = fieldOfName(columnKey(name)) ?? fieldOfName(columnKey(name.replace(/[([].*$/, "")));
  if (named !== undefined) return named;
  const day = dayOfHalves(name);
  if (day !== undefined) return fieldOfName(day);
  const [, group = "", last = ""] = /^(.+)\.([^.]+)$/.exec(name) ?? [];
  const grouped = fieldOfName(columnKey(`${last} ${group}`)) ?? fieldOfName(columnKey(last));
  return grouped && { ...grouped, rank: grouped.rank + GROUPED_RANK };
}

/** The named field when the cells match it, else the field that they match; undefined without a match. */
function heldByContent(field: ImportField, cells: readonly string[]): ImportField | undefined {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return field;
  switch (field) {
    case "latitude":
    case "longitude":
      return mostAreCoordinates(filled) ? field : undefined;
    case "position":
    case "website":
      return mostLookLike(field, filled) ? field : undefined;
    case "category":
      return shareOf(filled, (cell) => readCategory(cell) !== undefined) >= 0.5 ? field : "nature";
    case "nature":
      return shareOf(filled, (cell) => readKind(cell) !== undefined) >= 0.8 ? "kind" : field;
    case "commune":
      return shareOf(filled, (cell) => /^\d[\dAB]\d{3}$/.test(cell)) >= 0.8 ? "code_commune" : field;
    default:
      return field;
  }
}

/** Drops a single coordinate, which gives no position, and both when another column has a pair. */
function withoutHalfPositions(guesses: readonly Guess[]): readonly Guess[] {
  const has = (field: ImportField) => guesses.some((guess) => guess.field === field);
  const isPair = has("latitude") && has("longitude");
  return guesses.filter(({ field }) => {
    if (field === "position") return !isPair;
    return isPair || (field !== "latitude" && field !== "longitude");
  });
}

function isFirst(guess: Guess, guesses: readonly Guess[]): boolean {
  return guesses.every((other) => other === guess || other.field !== guess.field || other.rank > guess.rank);
}

/** Usual names of columns in the form of `columnKey`. For one field the name listed first wins. */
const NAMES_OF_FIELDS: Readonly<Record<ImportField, string>> = {
  id: "id identifiant identifier id_lieu id_structure id_fs feature_id uuid osm_id gid fid ref reference",
  category:
    "category categorie categories types type type_de_lieu type_lieu type_structure type_de_structure place_type",
  kind: "kind",
  name:
    "name nom libelle intitule denomination nom_du_lieu nom_lieu nom_de_la_structure nom_structure lib_fs titre title label " +
    "designation raison_sociale structure etablissement organisme lieu",
  nature: "nature nature_du_lieu sous_type sous_categorie subtype",
  format: "format format_fs",
  address:
    "address adresse adresse_postale adresse_complete adresse_du_lieu adresse_structure adresse_1 adresse1 street_address " +
    "addr_full numero_et_voie addr_street street voie rue",
  postcode: "postcode code_postal cp codepostal postal_code zip zip_code zipcode addr_postcode c_p",
  commune:
    "commune nom_commune nom_de_la_commune libelle_commune lib_com nom_com ville city town municipality municipalite " +
    "addr_city localite",
  code_commune:
    "code_commune code_insee insee insee_com insee_commune commune_insee code_commune_insee code_insee_commune codeinsee " +
    "citycode code_com com_insee depcom codgeo",
  longitude:
    "longitude geometry_longitude lon lng long geo_lon lon_wgs84 longitude_wgs84 x_wgs84 coord_x coordonnee_x coordx x_l93 x_lambert93 easting x",
  latitude:
    "latitude geometry_latitude lat geo_lat lat_wgs84 latitude_wgs84 y_wgs84 coord_y coordonnee_y coordy y_l93 y_lambert93 northing y",
  position:
    "position coordonnees coordonnees_gps coordonnees_geographiques coordinates coords coord gps geo_point_2d geo_point geopoint " +
    "lat_lon latlon lat_lng latlng lat_long geolocalisation geolocation localisation point_geo wkt geom geometry",
  precision: "precision",
  phone:
    "phone telephone tel tel_fixe telephone_fixe numero_de_telephone num_tel phone_number contact_phone telephone_1 tel_1",
  email:
    "email mail e_mail courriel mel adresse_mail adresse_email adresse_e_mail adresse_courriel adresse_electronique contact_email",
  website:
    "website site site_web site_internet url web contact_website page_web adresse_web lien internet homepage www",
  opening_hours:
    "opening_hours horaires horaires_osm horaires_d_ouverture horaires_ouverture heures_d_ouverture jours_et_heures_d_ouverture jours_et_horaires horaire hours " +
    "opening_times heures ouverture",
  appointment: "appointment rendez_vous rdv prise_rdv sur_rendez_vous sur_rdv avec_rendez_vous prise_de_rendez_vous",
  season: "season saison periode periode_d_ouverture",
  themes: "themes theme thematiques thematique services services_proposes topics domaines",
  comment:
    "comment commentaire commentaires comments remarques remarque observations observation informations_complementaires description " +
    "notes note infos informations details",
  group: "group groupe groupe_fs reseau",
  labelled_on: "labelled_on date_labellisation date_de_labellisation labellisation labellisation_fs labellise_le",
  source: "source sources",
  source_detail: "source_detail reference_source",
  source_date: "source_date date_source date_maj date_de_mise_a_jour mise_a_jour maj updated_at last_update date",
  verification: "verification",
  hours_Mo: dayNames("lundi", "lun", "monday", "mon"),
  hours_Tu: dayNames("mardi", "mar", "tuesday", "tue"),
  hours_We: dayNames("mercredi", "mer", "wednesday", "wed"),
  hours_Th: dayNames("jeudi", "jeu", "thursday", "thu"),
  hours_Fr: dayNames("vendredi", "ven", "friday", "fri"),
  hours_Sa: dayNames("samedi", "sam", "saturday", "sat"),
  hours_Su: dayNames("dimanche", "dim", "sunday", "sun"),
};

function dayNames(french: string, frenchShort: string, english: string, englishShort: string): string {
  const prefixed = ["h", "horaires", "horaire", "ouverture"].map((prefix) => `${prefix}_${french}`);
  return [french, ...prefixed, english, `${english}_hours`, frenchShort, englishShort].join(" ");
}

export interface NamedField {
  readonly field: ImportField;
  /** Rank in the list; 0 comes first. */
  readonly rank: number;
}

const FIELDS_BY_NAME: ReadonlyMap<string, NamedField> = new Map(
  (Object.keys(NAMES_OF_FIELDS) as ImportField[]).flatMap((field) =>
    NAMES_OF_FIELDS[field].split(" ").map((name, rank) => [name, { field, rank }] as const),
  ),
);

/** The field for a column name in the form of `columnKey`; undefined for an unknown name. */
function fieldOfName(key: string): NamedField | undefined {
  return FIELDS_BY_NAME.get(key);
}

const HALF_DAY =
  /^(?:h_|horaires?_|ouverture_)?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)_(?:matin|matinee|am|apres_midi|aprem|pm)$/;
const CLOSED = /^(?:ferm[eé]e?|[-–—/x])?$/i;

/** The day that a column tells, whole or half: "lundi" of "Lundi matin + Lundi après-midi"; undefined for another column. */
function dayOfHalves(name: string): string | undefined {
  return HALF_DAY.exec(columnKey(name.replace(/ \+ .*$/, "")))?.[1];
}

/** Joins the columns of the halves of a day, such as "Lundi matin" and "Lundi après-midi", to one, in the position of the first. */
export function joinHalfDays({ columns, rows }: SourceTable): SourceTable {
  const days = new Map<string, number[]>();
  for (const [rank, name] of columns.entries()) {
    const day = dayOfHalves(name);
    if (day !== undefined) days.set(day, [...(days.get(day) ?? []), rank]);
  }
  const joined = new Map([...days].flatMap(([day, ranks]) => ranks.map((rank) => [rank, { day, ranks }] as const)));
  if (joined.size === 0) return { columns, rows };
  const kept = [...columns.keys()].filter((rank) => (joined.get(rank)?.ranks[0] ?? rank) === rank);
  const joinCells = ({ line, cells }: SourceRow): SourceRow => ({
    line,
    cells: kept.map((rank) => {
      const ranks = joined.get(rank)?.ranks;
      return ranks === undefined ? (cells[rank] ?? "") : joinHalves(ranks.map((half) => cells[half]?.trim() ?? ""));
    }),
  });
  return {
    columns: kept.map(
      (rank) =>
        joined
          .get(rank)
          ?.ranks.map((half) => columns[half])
          .join(" + ") ??
        columns[rank] ??
        "",
    ),
    rows: rows.map(joinCells),
  };
}

/** "9h-12h / 14h-17h"; a half that is closed does not count beside one that is open. */
function joinHalves(halves: readonly string[]): string {
  const open = halves.filter((half) => !CLOSED.test(half));
  return open.length > 0 ? open.join(" / ") : (halves.find((half) => half !== "") ?? "");
}
