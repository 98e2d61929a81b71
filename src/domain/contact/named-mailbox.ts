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

/**
 * Whether an email address looks like that of a named person (prenom.nom@, p.nom@): at least two words, none of an
 * office and none that joins a place name. Such an address is personal data, which the tables exclude.
 */
export function isNamedMailbox(email: string): boolean {
  const [box = "", domain = ""] = email.toLowerCase().split("@");
  if (domain === LABEL_DOMAIN) return false;
  const words = box.split(/[.\-_]/).filter((word) => /^[a-z]+$/.test(word));
  return words.length > 1 && !words.some((word) => PLACE_WORDS.has(word) || isOfficeWord(word));
}

function isOfficeWord(word: string): boolean {
  return OFFICE_WORDS.has(word) || OFFICE_BEGINNINGS.some((beginning) => word.startsWith(beginning));
}
