import type { MethodWords } from "../fr/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  dataLicence: "Dati aperti (ODbL 1.0) e fonti",
  method: "Metodo e limiti",
  methodRoads:
    "Distanze e tempi su strada vengono da OpenStreetMap (agosto 2021): la lunghezza di ogni strada e una velocità secondo classe, curve e incroci, su strada asciutta e senza traffico. Lavori, traffico, neve e sensi unici non sono noti.",
  methodError: ({ distances, median, ninth }) =>
    `Su ${number(distances)} distanze note, per lo più arrotondate al chilometro, lo scarto mediano è del ${median}; nove su dieci si scostano di meno del ${ninth}.`,
  methodWinter:
    "L’inverno dei valichi va da novembre a maggio. Quelli che chiudono «a seconda dell’anno» sono contati come aperti, con un avviso.",
  winterLimits:
    "Qui l’inverno cambia solo la chiusura dei valichi: non contano né la neve sulle strade che restano aperte, né velocità più basse, né il traffico delle vacanze.",
  methodBorders:
    "Nessun percorso passa per l’Italia o la Svizzera. Gli abitanti dei dipartimenti vicini non sono contati.",
};
