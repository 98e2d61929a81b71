import type { MethodWords } from "../fr/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  dataLicence: "Dati aperti (ODbL 1.0) e fonti",
  method: "Metodo e limiti",
  methodRoads:
    "Le distanze su strada sono stime su una rete schematica: le strade sono semplificate, le creste si attraversano solo ai valichi, alle gallerie e ai ponti, e le salite allungano il percorso. Non è né una misura né un itinerario.",
  methodError: ({ distances, errors }) =>
    `Su ${number(distances)} distanze note che non sono servite a regolare la stima, l’errore mediano e quello che nove su dieci non superano sono ${errors}.`,
  methodErrorBand: ({ fromKm, belowKm, median, ninth }) => {
    const errors = `${median} / ${ninth}`;
    if (belowKm === undefined) return `${errors} oltre ${number(fromKm)} km`;
    return fromKm === 0
      ? `${errors} sotto i ${number(belowKm)} km`
      : `${errors} da ${number(fromKm)} a ${number(belowKm)} km`;
  },
  methodSpeeds: "Velocità supposte per calcolare i minuti, senza traffico né meteo",
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
    "L’inverno dei valichi va da novembre a maggio. Quelli che chiudono «a seconda dell’anno» sono contati come aperti, con un avviso.",
  winterLimits:
    "Qui l’inverno cambia solo la chiusura dei valichi: non contano né la neve sulle strade che restano aperte, né velocità più basse, né il traffico delle vacanze.",
  methodBorders:
    "Nessun percorso passa per l’Italia o la Svizzera. Gli abitanti dei dipartimenti vicini non sono contati.",
};
