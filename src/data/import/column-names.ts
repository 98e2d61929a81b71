import type { ImportField } from "../../domain/import/column-mapping.ts";
import { plainText } from "../../domain/text.ts";

/** A column's name for comparison: "Code Postal", "code-postal" and "codePostal" give "code_postal". */
export function columnKey(name: string): string {
  return plainText(name.replace(/([a-z\d])([A-Z])/g, "$1 $2")).replaceAll(" ", "_");
}

/** Usual names of columns, as words joined by "_". For one field the name listed first wins. */
export const NAMES_OF_FIELDS: Readonly<Record<ImportField, string>> = {
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
