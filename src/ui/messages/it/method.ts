import type { MethodWords } from "../words/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  method: "Metodo e limiti",
  methodRoads:
    "Le distanze su strada sono stime su una rete schematica: le strade sono semplificate, le creste si attraversano solo ai valichi, alle gallerie e ai ponti, e le salite allungano il percorso. Non è né una misura né un itinerario.",
  methodError: ({ pairs, median, ninth }) =>
    `Su ${number(pairs)} tragitti di riferimento che non sono serviti a regolare la stima, l’errore mediano è del ${median} e nove errori su dieci restano sotto il ${ninth}.`,
  methodSpeeds: "Velocità supposte per i minuti, senza traffico né meteo",
  roadClass: "Classe di strada",
  roadClasses: {
    motorway: "Autostrada",
    national: "Strada nazionale",
    departmental: "Strada dipartimentale",
    pass: "Strada di valico o tortuosa",
    local: "Strada minore, accesso al paese",
  },
  speed: "km/h",
  methodWinter:
    "L’inverno dei valichi va da novembre a maggio. Quelli che chiudono «secondo l’anno» sono contati come aperti, con un avviso.",
  methodBorders:
    "Nessun percorso passa per l’Italia o la Svizzera. Gli abitanti dei dipartimenti vicini non sono contati.",
};
