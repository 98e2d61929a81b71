import type { ThemesWords } from "../fr/themes.ts";

export const themes: ThemesWords = {
  themeMeanings: {
    emploi:
      "Iscriversi a France Travail (il servizio per l’impiego), cercare lavoro, dichiarare la propria situazione, capire un contratto o una busta paga.",
    formation:
      "Trovare un corso e come pagarlo, usare il conto personale di formazione, preparare un cambio di mestiere.",
    logement:
      "Chiedere un sussidio per l’alloggio o una casa popolare, cercare dove abitare, conoscere gli aiuti per ristrutturare.",
    sante:
      "Iscriversi all’assicurazione sanitaria francese, seguire i rimborsi, chiedere la copertura complementare solidale.",
    famille:
      "Chiedere una prestazione della CAF o della MSA: nascita, custodia dei figli, integrazione del reddito da lavoro (prime d’activité), reddito minimo (RSA).",
    retraite: "Verificare i contributi, chiedere la pensione, seguire la pratica e i versamenti.",
    impots: "Dichiarare i redditi, pagare un’imposta, capire un avviso, correggere un errore.",
    droits: "Conoscere i propri diritti, incontrare un giurista o un conciliatore, chiedere il gratuito patrocinio.",
    identite: "Preparare la domanda di carta d’identità, passaporto, patente o carta di circolazione.",
    numerique: "Usare un computer, farsi aiutare in una pratica online, imparare a farla da soli.",
    mobilite: "Spostarsi senza auto o in gruppo, conoscere i trasporti e gli aiuti per la patente.",
    energie: "Usare il buono energia, capire una bolletta, informarsi per isolare meglio la casa.",
    courrier: "Spedire o ritirare lettere e pacchi, o farsi aiutare con i servizi di La Poste.",
    commerce: "Fare piccole spese sul posto: alimentari, pane, prodotti locali, ritiro pacchi.",
    coworking: "Lavorare a una scrivania condivisa con una buona connessione, a ore, a giornata o al mese.",
    culture:
      "Leggere, prendere in prestito, ascoltare, vedere una mostra o uno spettacolo, partecipare a un laboratorio.",
    alimentation: "Bere o mangiare sul posto, comprare prodotti locali, condividere una cucina o un orto.",
    transition: "Riparare, riusare, condividere attrezzi, imparare a consumare meno energia e meno materia.",
  },
};
