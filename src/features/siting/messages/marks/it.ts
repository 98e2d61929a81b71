import { byModel, number as digits, reach } from "../../../../ui/messages/it/grammar.ts";
import type { SiteMarksWords } from "./fr.ts";

export const siteMarks: SiteMarksWords = {
  title: ({ forced, barred }) =>
    forced + barred === 0
      ? "Rendi obbligatori o escludi dei comuni"
      : `Comuni segnati: ${[
          ...(forced === 0 ? [] : [`${digits(forced)} ${forced === 1 ? "obbligatorio" : "obbligatori"}`]),
          ...(barred === 0 ? [] : [`${digits(barred)} ${barred === 1 ? "escluso" : "esclusi"}`]),
        ].join(", ")}`,
  lead: "Un comune obbligatorio riceve uno dei luoghi richiesti, qualunque cosa apporti; un comune escluso non ne riceve nessuno. Questi segni sono nel link, nei file e nel rapporto. Puoi metterli anche nella proposta, e sul comune scelto sulla mappa.",
  as: "Segna come",
  marks: { forced: "obbligatorio", barred: "escluso" },
  field: "Comune, o territorio di cui segnare tutti i comuni",
  example: "Per esempio: Embrun, Guillestrois",
  parts: { forced: "Comuni obbligatori", barred: "Comuni esclusi" },
  remove: ({ name }) => `Togli il segno a ${name}`,
  clear: "Togli tutti i segni",
  cleared: "Tutti i segni sono stati tolti.",
  onMap: { forced: "Comune obbligatorio (migliori posizioni)", barred: "Comune escluso (migliori posizioni)" },
  group: ({ commune }) => `${commune} nelle posizioni migliori`,
  legend: "Posizioni migliori",
  acts: { forced: "Obbligatorio", barred: "Escludi" },
  done: ({ name, mark }) =>
    mark === undefined ? `${name}: segno tolto.` : `${name}: ${mark === "forced" ? "obbligatorio" : "escluso"}.`,
  tooMany: ({ count, upTo }) =>
    `${digits(count)} comuni sarebbero obbligatori; si possono chiedere al massimo ${digits(upTo)} luoghi. Scegli un solo comune, o togli dei segni.`,
  unknown: ({ count, codes }) =>
    count === 1
      ? `Il link segna un comune che i dati non conoscono (${codes}): non conta.`
      : `Il link segna ${digits(count)} comuni che i dati non conoscono (${codes}): non contano.`,
  isForced: "obbligatorio",
  allForced: ({ count }) =>
    count === 1
      ? "Il luogo obbligatorio è l’unico richiesto: non c’è altro da scegliere, né da dimostrare. Chiedi più luoghi per cercarne altri."
      : `I ${digits(count)} luoghi obbligatori sono tutti quelli richiesti: non c’è altro da scegliere, né da dimostrare. Chiedi più luoghi per cercarne altri.`,
  isBest: ({ count, forced }) =>
    `È dimostrato: ${forced === 0 ? "" : `con ${obbligatori(forced)}, `}${count === 1 ? "nessun altro luogo fa di meglio." : `nessun’altra scelta di ${digits(count)} luoghi fa di meglio.`}`,
  enough: ({ count }) =>
    count === 0
      ? "Non c’è nulla da aggiungere ai luoghi obbligatori: un’altra posizione non aggiungerebbe nulla."
      : `Con i luoghi obbligatori, ${count === 1 ? "un altro luogo basta" : `altri ${digits(count)} luoghi bastano`}: un’altra posizione non aggiungerebbe nulla.`,
  compared: ({ allowed, barred, isListed, by, model, threshold, hasEnds }) =>
    `Sono confrontate tutte le scelte tra ${communes(allowed)}${isListed ? " dell’elenco" : ""}${barred === 0 ? "" : ` (${digits(barred)} ${barred === 1 ? "escluso" : "esclusi"})`}, secondo ${
      by ?? `il numero di abitanti entro ${reach(threshold, model)} ${byModel(model)}`
    }.${model.kind === "route" ? ` I tragitti sono quelli stimati dalla pagina${hasEnds ? "; qui sotto, che cosa vale ai due estremi del loro intervallo." : ", senza il loro intervallo."}` : ""}`,
  among: {
    title: ({ count }) =>
      count === 0 ? "Limita le posizioni a un elenco di comuni" : `Posizioni limitate a ${communes(count)}`,
    lead: "Per cercare solo dove esiste un locale: incolla l’elenco dei comuni, o prendi quelli di un livello importato o di un tipo di luogo della mappa. La pagina non conosce né gli uffici postali né gli orari dei municipi. L’elenco è nel link.",
    field: "Codici INSEE o nomi esatti di comuni, EPCI o dipartimenti",
    hint: "Uno per riga, o separati da virgole, punti e virgola o tabulazioni.",
    take: "Limita a questo elenco",
    ofLayer: ({ name, count }) => `Comuni del livello «${name}» (${digits(count)})`,
    ofType: ({ name, count }) => `Comuni che hanno un luogo «${name}» (${digits(count)})`,
    sources: "Prendi i comuni",
    clear: "Togli il limite",
    done: ({ count }) => `Posizioni limitate a ${communes(count)}.`,
    cleared: "Le posizioni non sono più limitate a un elenco.",
    empty: "Nessun comune dei sette dipartimenti è in questo elenco: nulla è cambiato.",
    unknown: ({ count, names }) =>
      count === 1
        ? `Un testo non indica nessun comune, o ne indica più di uno: ${names}. Resta qui sopra: correggilo o cancellalo.`
        : `${digits(count)} testi non indicano nessun comune, o ne indicano più di uno: ${names}. Restano qui sopra: correggili o cancellali.`,
  },
  reportTitle: "Posizioni migliori proposte",
  reportGain: "Apporto",
  reportAfter: "In seguito",
  listed: {
    forced: ({ text }) => `Comuni obbligatori: ${text}`,
    barred: ({ text }) => `Comuni esclusi: ${text}`,
  },
  others: ({ count }) => `altri ${digits(count)}`,
};

function obbligatori(count: number): string {
  return count === 1 ? "il luogo obbligatorio" : `i ${digits(count)} luoghi obbligatori`;
}

function communes(count: number): string {
  return `${digits(count)} ${count === 1 ? "comune" : "comuni"}`;
}
