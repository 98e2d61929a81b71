import type { RangesWords } from "../fr/ranges.ts";
import { reach } from "./grammar.ts";

export const ranges: RangesWords = {
  reach: "Entro",
  rangeFromTo: ({ least, most }) => `da\u00a0${least} a\u00a0${most}`,
  figureWithNote: ({ figure, note }) => `${figure} (${note})`,
  rangeByError: ({ range }) => `${range}, dato il margine di errore`,
  shareRange: "Intervallo",
  rangeMeaning: "Che cosa indica questo intervallo?",
  rangeErrors:
    "Le nostre distanze su strada sono stime. Nove distanze note su dieci rientrano in questo margine di errore, misurato per fascia di distanza: vedi «Metodo e limiti».",
  rangeSameWay:
    "A ciascun estremo tutti gli errori vanno nello stesso senso: tutti i tragitti più lunghi, o tutti più corti. L’intervallo è quindi ampio, di proposito.",
  rangeLeavesOut: "Velocità, neve e traffico non vi sono compresi: il loro errore non è noto.",
  rangePeople: ({ count, number, threshold, model }) =>
    count === 1
      ? `${number} abitante è al limite: così vicino a ${reach(threshold, model)} che non possiamo dire da quale parte stia.`
      : `${number} abitanti sono al limite: così vicini a ${reach(threshold, model)} che non possiamo dire da quale parte stiano.`,
  rangeInShort:
    "Intervallo: nove distanze note su strada su dieci rientrano in questo margine di errore, misurato per fascia di distanza; a ciascun estremo tutti gli errori vanno nello stesso senso; velocità, neve e traffico non vi sono compresi.",
  straightLeavesOut:
    "In linea d’aria non c’è intervallo: la distanza è esatta, ma non comprende né le strade, né le pendenze, né i valichi chiusi.",
  onTheLine: "al limite",
  onTheLineMeans:
    "«al limite»: questi abitanti sono così vicini alla soglia che l’errore delle nostre distanze non permette di dire da quale parte stiano.",
};
