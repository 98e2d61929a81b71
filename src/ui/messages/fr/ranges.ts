import type { RangesWords } from "../words/ranges.ts";
import { seuil } from "./grammar.ts";

export const ranges: RangesWords = {
  rangeFromTo: ({ least, most }) => `de\u00a0${least} à\u00a0${most}`,
  figureWithNote: ({ figure, note }) => `${figure} (${note})`,
  rangeByError: ({ range }) => `${range}, compte tenu de la marge d’erreur`,
  shareRange: "Fourchette",
  rangeOfShare: "Fourchette de la part desservie",
  rangeMeaning: "Que signifie cette fourchette ?",
  rangeErrors:
    "Nos distances par la route sont estimées. Neuf distances connues sur dix restent dans cette marge d’erreur, mesurée par tranche de distance : voir « Méthode et limites ».",
  rangeSameWay:
    "D’un bout à l’autre, toutes les erreurs vont dans le même sens : tous les trajets plus longs, ou tous plus courts. La fourchette est donc large, à dessein.",
  rangeLeavesOut: "Les vitesses, la neige et le trafic n’y sont pas : leur erreur n’est pas connue.",
  rangePeople: ({ count, number, threshold, model }) =>
    count > 1
      ? `${number} habitants sont à la limite : si près de ${seuil(threshold, model)} que nous ne pouvons pas dire de quel côté ils sont.`
      : `${number} habitant est à la limite : si près de ${seuil(threshold, model)} que nous ne pouvons pas dire de quel côté il est.`,
  curveBand: "Bande autour de la courbe : la fourchette, de la part la plus basse à la plus haute.",
  rangeInShort:
    "Fourchette : neuf distances connues par la route sur dix restent dans cette marge d’erreur, mesurée par tranche de distance ; toutes les erreurs y vont dans le même sens ; vitesses, neige et trafic n’y sont pas.",
  activeNoRange: "À pied et à vélo, pas de fourchette : l’erreur de ces temps n’est pas connue.",
  straightLeavesOut:
    "À vol d’oiseau, pas de fourchette : la distance est exacte, mais ni les routes, ni les pentes, ni les cols fermés n’y sont.",
  onTheLine: "limite",
  onTheLineMeans:
    "« limite » : ces habitants sont si près du seuil que l’erreur de nos distances ne permet pas de dire de quel côté ils sont.",
};
