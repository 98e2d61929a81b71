/** Words that name an office and not a person, as they stand in public mailboxes. */
const OFFICE_WORDS = new Set(
  (
    "accueil agence antenne asso atelier bij bus ccas centre co contact cyber direction efs emploi espace fs france info " +
    "insertion jeunesse logement maison mairie mdf mdr mds mfs mission mjc msa msap numerique office pfsp pij pimms point relais saison " +
    "secretariat service services social tourisme ville"
  ).split(" "),
);

/** Beginnings of words that only an office has. */
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

/** Words that names of places are joined with: "pont-de-claix". */
const PLACE_WORDS = new Set("d de des du en l la le les saint sainte st ste sur".split(" "));

/** Mailboxes that the State gives to the label's places by the name of the place. */
const LABEL_DOMAIN = "france-services.gouv.fr";

/**
 * Whether a mail address looks like a named person's (prenom.nom@, p.nom@): two words or more, none of
 * which is an office's or joins the name of a place.
 * Such an address is personal data and has no place in the tables.
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
