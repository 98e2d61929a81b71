import type { MethodWords } from "../fr/method.ts";
import { number } from "./grammar.ts";

export const method: MethodWords = {
  dataLicence: "Datos abiertos (ODbL 1.0) y fuentes",
  method: "Método y límites",
  methodRoads:
    "Las distancias y los tiempos por carretera vienen de OpenStreetMap (agosto de 2021): la longitud de cada carretera y una velocidad según su clase, sus curvas y los cruces, con la calzada seca y sin tráfico. No se conocen obras, tráfico, nieve ni sentidos únicos.",
  methodError: ({ distances, median, ninth }) =>
    `En ${number(distances)} distancias conocidas, casi todas redondeadas al kilómetro, la diferencia mediana es del ${median}; nueve de cada diez difieren en menos del ${ninth}.`,
  methodWinter:
    "El invierno de los puertos va de noviembre a mayo. Los que cierran «según el año» se cuentan como abiertos, con un aviso.",
  winterLimits:
    "Aquí el invierno solo cambia el cierre de los puertos: no se cuentan ni la nieve en las carreteras que siguen abiertas, ni velocidades más bajas, ni el tráfico de las vacaciones.",
  methodBorders:
    "Ningún camino pasa por Italia ni por Suiza. Los habitantes de los departamentos vecinos no se cuentan.",
};
