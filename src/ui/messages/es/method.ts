import type { MethodWords } from "../fr/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  dataLicence: "Datos abiertos (ODbL 1.0) y fuentes",
  method: "Método y límites",
  methodRoads:
    "Las distancias por carretera son estimaciones sobre una red esquemática: las carreteras están simplificadas, las crestas solo se cruzan por puertos, túneles y puentes, y las subidas alargan el camino. No es ni una medida ni un itinerario.",
  methodError: ({ distances, errors }) =>
    `En ${number(distances)} distancias conocidas que no sirvieron para el ajuste, el error mediano y el que nueve de cada diez no superan son ${errors}.`,
  methodErrorBand: ({ fromKm, belowKm, median, ninth }) => {
    const errors = `${median} / ${ninth}`;
    if (belowKm === undefined) return `${errors} desde ${number(fromKm)} km`;
    return fromKm === 0
      ? `${errors} por debajo de ${number(belowKm)} km`
      : `${errors} de ${number(fromKm)} a ${number(belowKm)} km`;
  },
  methodSpeeds: "Velocidades supuestas para calcular los minutos, sin tráfico ni meteorología",
  roadClass: "Clase de carretera",
  roadClasses: {
    motorway: "Autopista",
    national: "Carretera nacional",
    departmental: "Carretera departamental",
    pass: "Carretera de puerto o sinuosa",
    local: "Carretera menor, acceso al pueblo",
  },
  speed: "km/h",
  methodWinter:
    "El invierno de los puertos va de noviembre a mayo. Los que cierran «según el año» se cuentan como abiertos, con un aviso.",
  winterLimits:
    "Aquí el invierno solo cambia el cierre de los puertos: no se cuentan ni la nieve en las carreteras que siguen abiertas, ni velocidades más bajas, ni el tráfico de las vacaciones.",
  methodBorders:
    "Ningún camino pasa por Italia ni por Suiza. Los habitantes de los departamentos vecinos no se cuentan.",
};
