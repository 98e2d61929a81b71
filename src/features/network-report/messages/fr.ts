import type { ChangeKind } from "../../../domain/history/compare-versions.ts";
import type { LayerAge } from "../../../domain/quality/compare-layer.ts";
import { lieux, nombre } from "../../../ui/messages/fr/grammar.ts";
import type { Counted, Named, With } from "../../../ui/messages/message.ts";

/** Kinds of differences between two vintages. */
export type VintageChange = "added" | "gone" | "renamed" | "moved" | "rescheduled";

/** « État des lieux »: printed report on the network, with the changes since another vintage. */
export const networkReport = {
  networkReportIntro:
    "Une image du réseau à imprimer ou à enregistrer en PDF : lieux par type et par département, population desservie, données manquantes, sources anciennes et, si vous le choisissez, changements depuis une version publiée ou un autre millésime.",
  networkReportTitle: "État des lieux du réseau",
  printNetworkReport: "Imprimer l’état des lieux",
  compareWith: "Comparer avec",
  networkVersion: ({ date }: { readonly date: string }) => `Version du ${date}`,
  /** `name`: « Version du 24 novembre 2026 ». */
  networkSince: ({ name }: { readonly name: string }) => `${name}\u00a0: ce qui a changé depuis`,
  networkSinceKinds: {
    added: "Ajoutés",
    removed: "Plus dans les données",
    changed: "Changés",
  } satisfies Named<ChangeKind>,
  compareWithNone: "Rien",
  noVintage:
    "Pour comparer avec un autre millésime, importez celui d’une de nos tables ou de la liste officielle : il devient une couche, que vous pouvez choisir ici.",
  vintageAges: {
    older: ({ name }) => `« ${name} » est plus ancien que la carte : voici les changements survenus depuis.`,
    same: ({ name }) => `« ${name} » a la même date que la carte : voici les différences.`,
    younger: ({ name }) => `« ${name} » est plus récent que la carte : voici ses changements.`,
    undated: ({ name }) => `« ${name} » n’a pas de date : voici les différences.`,
  } satisfies Readonly<Record<LayerAge, With<{ readonly name: string }>>>,
  vintageChanges: {
    added: "Ajoutés",
    gone: "Disparus",
    renamed: "Renommés",
    moved: "Déplacés de plus de 100 m",
    rescheduled: "Autres horaires",
  } satisfies Named<VintageChange>,
  vintageUnchanged: ({ count }: Counted) => `${lieux(count)} sans changement.`,
  wasNamed: ({ name }: { readonly name: string }) => `avant : ${name}`,
  movedBy: ({ number }: { readonly number: string }) => `à ${number}\u00a0km`,
  wasOpen: ({ days }: { readonly days: readonly string[] }) => `avant : ${days.join(" ; ")}`,
  hoursUnknownBefore: "avant : horaires inconnus",
  networkCoverage: "Population desservie par département",
  networkChanges: ({ name }: { readonly name: string }) => `Ce qui change avec « ${name} »`,
  andOthers: ({ count }: Counted) => (count === 1 ? "et un autre lieu" : `et ${nombre(count)} autres lieux`),
};

export type NetworkReportWords = typeof networkReport;
