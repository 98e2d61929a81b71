import type { ChangeKind } from "../../../domain/history/compare-versions.ts";
import type { VersionField } from "../../../domain/history/place-version.ts";
import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named } from "../../../ui/messages/message.ts";

/** « Ce qui a changé »: the versions of the data. */
export const changes = {
  changesLead:
    "Ce que chaque version publiée a ajouté, retiré ou changé dans les fiches des lieux. Un lieu retiré peut avoir fermé, ou être réuni avec un autre. Les commentaires ne sont pas comparés.",
  changesFailed: "L’historique des lieux n’a pas pu être chargé.",
  changesEmpty: "Aucune version n’est encore gardée : il n’y a rien à comparer.",
  changesDepartement: "Dans quel département",
  changesAnywhere: "Tous les départements",
  changesOf: ({ date, count }: Counted & { readonly date: string }) =>
    `${date}\u00a0: ${lieux(count)} ${count > 1 ? "concernés" : "concerné"}`,
  changesFirst: ({ date, count }: Counted & { readonly date: string }) =>
    `Première version gardée\u00a0: ${date}, ${lieux(count)}. Ce qui a changé avant n’est pas connu.`,
  changesCount: ({ count, versions }: Counted & { readonly versions: number }) =>
    `${lieux(count)} ${count > 1 ? "concernés" : "concerné"}, en ${nombre(versions)} ${versions > 1 ? "versions" : "version"} depuis la première.`,
  changeKinds: {
    added: "Nouveau",
    removed: "N’est plus dans les données",
    changed: "Changé",
  } satisfies Named<ChangeKind>,
  changeFields: {
    name: "Nom",
    categories: "Type de lieu",
    kind: "Nature",
    format: "Format",
    address: "Adresse",
    postcode: "Code postal",
    commune: "Commune",
    code_departement: "Département",
    position: "Position sur la carte",
    phone: "Téléphone",
    email: "Courriel",
    website: "Site web",
    opening_hours: "Horaires",
    appointment: "Rendez-vous",
    season: "Saison",
    themes: "Thèmes",
    stops: "Arrêts et permanences",
    verification: "Vérification",
    mandates: "Liste Aidants Connect",
  } satisfies Named<VersionField>,
  changedValue: ({ from, to }: { readonly from: string; readonly to: string }) => `${to} (avant\u00a0: ${from})`,
  /** A value that was unknown before. */
  changedUnknown: "inconnu",
  /** A change that only the map or the sheet can show. */
  changedElsewhere: "changé, voir la fiche",
  changesFeed: "Suivre ces changements (flux Atom)",
};

export type ChangesWords = typeof changes;
