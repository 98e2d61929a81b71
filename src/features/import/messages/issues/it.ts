import type { IssuesWords } from "./fr.ts";

export const issues: IssuesWords = {
  issueEffects: {
    "left-out": "Riga scartata",
    emptied: "Valore ignorato",
    mended: "Valore corretto",
    noted: "Da sapere",
  },
  issueReasons: {
    "too-few-cells":
      "La riga ha meno valori delle colonne del file: gli ultimi si considerano vuoti. Controlla che nessun valore sia finito nella colonna accanto.",
    "too-many-cells":
      "La riga ha più valori delle colonne del file. Metti tra virgolette ogni valore che contiene il separatore.",
    "quote-unclosed": "Una virgoletta si apre e non si chiude. Chiudila, oppure raddoppiala se fa parte del testo.",
    "no-name":
      "La riga non ha un nome. Indica il nome del luogo, il suo identificatore sulla mappa, oppure quale colonna lo contiene.",
    "no-place":
      "La riga non ha né posizione né comune: il luogo non può essere collocato. Aggiungi l’una o l’altro, oppure l’identificatore di un luogo della mappa.",
    "position-unreadable":
      "La posizione non si può leggere. Scrivi latitudine e longitudine in gradi decimali, per esempio 44,5596 e 6,0796.",
    "position-impossible":
      "Queste coordinate non indicano alcun punto possibile. Controlla i due numeri e il sistema di coordinate.",
    "position-outside": "Il luogo è fuori dai sette dipartimenti: si vede sulla mappa, ma nessun comune lo conta.",
    "position-far-from-commune":
      "La posizione e il comune sono lontani tra loro: uno dei due è sbagliato. Controlla quale.",
    "position-given-up":
      "La posizione e il comune sono lontani tra loro: il luogo è collocato al municipio del suo comune. Controlla quale è sbagliato.",
    "position-swapped": "Latitudine e longitudine erano invertite. Scambia le due colonne nel file.",
    "position-projected":
      "La posizione è in un sistema di coordinate diverso dal resto del file. Scrivile tutte nello stesso.",
    "position-from-commune":
      "Manca la posizione: il luogo è collocato al municipio del suo comune. Aggiungi le coordinate per situarlo al suo indirizzo.",
    "commune-unknown":
      "Nessun comune della mappa ha questo nome o questo codice. Controlla l’ortografia, oppure indica il codice INSEE.",
    "commune-ambiguous":
      "Più comuni corrispondono a questa descrizione. Indica il codice INSEE di quello giusto, oppure una posizione.",
    "commune-former": "Il comune è stato unito a un altro: il luogo è attribuito al comune attuale.",
    "commune-from-position": "Il comune manca o non è noto: si prende quello del municipio più vicino. Controllalo.",
    "commune-from-name":
      "Più comuni hanno questo codice postale: il nome o l’indirizzo del luogo dice quale. Verificalo, o indica il codice INSEE.",
    "postcode-unreadable":
      "Un codice postale ha cinque cifre e un codice INSEE cinque caratteri, compreso lo zero iniziale. Dai alla colonna il formato testo.",
    "postcode-elsewhere":
      "Questo codice postale non è quello del comune: uno dei due è sbagliato. Il luogo è collocato secondo il comune. Verifica quale.",
    "category-unknown":
      "Questo tipo non è uno dei tre della mappa: la riga è scartata, per non entrare nelle cifre come ciò che non è. Scegli qui come quale tipo leggerla, o correggi la colonna. «Altro tipo» la tiene sulla mappa e nell’elenco, fuori dalle cifre.",
    "kind-unknown":
      "Questa funzione non è nota: il luogo è considerato uno sportello. Scrivi «accueil», «logement» o «aire».",
    "format-unknown":
      "Questo formato non è noto: il luogo è considerato fisso. Scrivi «fixe», «itinérant», «multisite» o «antenne».",
    "kind-not-shown":
      "La riga è un progetto: la mappa mostra solo luoghi aperti. Cambiane la funzione quando il luogo aprirà.",
    "phone-unreadable":
      "Non è un solo numero francese di dieci cifre. Scrivilo come «04 92 00 00 00», senza altro testo.",
    "email-unreadable":
      "Non è un solo indirizzo di posta elettronica. Scrivilo come «accueil@example.fr», senza altro testo.",
    "email-named": "L’indirizzo sembra di una persona: qui non vanno dati personali. Indica la casella del servizio.",
    "website-unreadable": "Non è l’indirizzo completo di un sito. Comincia con «https://» o «http://».",
    "hours-unreadable":
      "Gli orari non sono scritti in una forma nota. Ciò che non si è potuto leggere resta nel commento. Scrivili come «lundi au vendredi 9h-12h, 14h-17h».",
    "theme-unknown": "Questo tema non è noto. Scegli tra quelli della mappa, separati da punti e virgola.",
    "date-unreadable": "La data non si può leggere. Scrivila come 2026-01-31 o 31/01/2026.",
    "value-unknown":
      "Questo valore non è tra quelli che la colonna può avere. Correggilo, oppure lascia vuota la cella.",
    "text-too-long": "Il testo è troppo lungo: la fine è tagliata. Accorcialo.",
    "text-damaged": "Il testo contiene caratteri invisibili o rovinati. Salva di nuovo il file in UTF-8.",
    "id-missing": "La riga non ha un identificativo: ne riceve uno, fatto del suo numero.",
    "id-repeated":
      "Una riga precedente ha già questo identificativo: questa ne riceve un altro. Dai a ogni luogo il proprio.",
    "geometry-not-a-point":
      "Non è un punto. La mappa accetta punti: sostituisci la forma con un punto che vi si trova.",
    "above-header": "I testi sopra i titoli delle colonne non vengono letti. Controlla che non vi sia nessun luogo.",
    "cell-merged": "La cella è unita a quelle sopra: ne prende il valore. Separale per scriverlo su ogni riga.",
    "formula-unread":
      "La formula di questa cella è in errore o non ha un risultato salvato. Scrivi il suo valore, oppure apri e salva di nuovo la cartella di lavoro.",
    "mandates-undated":
      "La riga dice «Aidants Connect» senza data di aggiornamento: la mappa non può dire da quando. Indica la data in «date_maj».",
    "known-error": "È un errore noto della fonte, che la mappa corregge: vale il valore della mappa.",
  },
};
