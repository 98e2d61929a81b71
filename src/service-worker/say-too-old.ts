/** In the languages of the page. The catalogues load with the page itself, which such a browser may not be able to run. */
const SENTENCES: Readonly<Record<string, readonly [sentence: string, link: string]>> = {
  fr: ["Ce navigateur est trop ancien pour la carte : mettez-le à jour, ou lisez ", "la liste des lieux"],
  en: ["This browser is too old for the map: update it, or read ", "the list of places"],
  it: ["Questo browser è troppo vecchio per la mappa: aggiornalo, oppure leggi ", "l’elenco dei luoghi"],
  es: ["Este navegador es demasiado antiguo para el mapa: actualícelo o lea ", "la lista de lugares"],
};

/** Runs in the page. Says in the language of the browser, French without one of ours, that it is too old, with a link to the pages that need no script. */
export function sayTooOld(document: Document, language: string): void {
  const code = language.slice(0, 2);
  const [sentence, linkText] = SENTENCES[code] || SENTENCES["fr"] || ["", ""];
  const notice = document.createElement("p");
  notice.className = "map-notice";
  notice.lang = SENTENCES[code] ? code : "fr";
  notice.setAttribute("role", "alert");
  const link = document.createElement("a");
  link.href = "./liste/";
  link.textContent = linkText;
  notice.appendChild(document.createTextNode(sentence));
  notice.appendChild(link);
  notice.appendChild(document.createTextNode("."));
  document.body.appendChild(notice);
}
