import type { AccessModel } from "../../../domain/access/access-model.ts";
import type { With } from "../message.ts";
import { seuil } from "./details-grammar.ts";

/** Both ends of a range, formatted. */
type Ends = With<{ readonly least: string; readonly most: string }>;

/** Ranges in which the true figure is expected, from the known errors of our roads. */
export const ranges = {
  /** "de 88,1 % à 94,2 %", which may break only before its second end. */
  rangeFromTo: ({ least, most }: Parameters<Ends>[0]) => `de\u00a0${least} à\u00a0${most}`,
  /** A figure with its range, or with the note that it is borderline. */
  figureWithNote: ({ figure, note }: { readonly figure: string; readonly note: string }) => `${figure} (${note})`,
  /** Below the large share. */
  rangeByError: ({ range }: { readonly range: string }) => `${range}, compte tenu de la marge d’erreur`,
  /** Label of the range beside the share. */
  shareRange: "Fourchette",
  /** Summary of the collapsed explanation. */
  rangeMeaning: "Que signifie cette fourchette ?",
  rangeErrors:
    "Nos distances par la route sont estimées. Neuf distances connues sur dix restent dans cette marge d’erreur, mesurée par tranche de distance : voir « Méthode et limites ».",
  rangeSameWay:
    "D’un bout à l’autre, toutes les erreurs vont dans le même sens : tous les trajets plus longs, ou tous plus courts. La fourchette est donc large, à dessein.",
  rangeLeavesOut: "Les vitesses, la neige et le trafic n’y sont pas : leur erreur n’est pas connue.",
  /** Number of people in borderline communes. */
  rangePeople: ({
    count,
    number,
    threshold,
    model,
  }: {
    readonly count: number;
    readonly number: string;
    readonly threshold: number;
    readonly model: AccessModel;
  }) =>
    count > 1
      ? `${number} habitants sont à la limite : si près de ${seuil(threshold, model)} que nous ne pouvons pas dire de quel côté ils sont.`
      : `${number} habitant est à la limite : si près de ${seuil(threshold, model)} que nous ne pouvons pas dire de quel côté il est.`,
  /** Below the curves. */
  /** The whole explanation in one sentence, for files and paper. */
  rangeInShort:
    "Fourchette : neuf distances connues par la route sur dix restent dans cette marge d’erreur, mesurée par tranche de distance ; toutes les erreurs y vont dans le même sens ; vitesses, neige et trafic n’y sont pas.",
  /** Note on straight lines, which have no range. */
  straightLeavesOut:
    "À vol d’oiseau, pas de fourchette : la distance est exacte, mais ni les routes, ni les pentes, ni les cols fermés n’y sont.",
  /** Note on one commune. */
  onTheLine: "limite",
  onTheLineMeans:
    "« limite » : ces habitants sont si près du seuil que l’erreur de nos distances ne permet pas de dire de quel côté ils sont.",
};
