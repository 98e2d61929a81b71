import type { SwipeWords } from "./fr.ts";

export const swipe: SwipeWords = {
  both: "Mostra le due mappe, ai lati di una linea da trascinare",
  hint: "Trascina la linea, o spostala con i tasti freccia. Il comune sotto il puntatore dice il suo luogo più vicino da entrambi i lati.",
  line: "Linea tra le due mappe",
  lineAt: ({ left, right, share }) => `A sinistra, sul ${share} della larghezza: ${left}. A destra: ${right}.`,
  withScenario: ({ name }) => `${name}, con lo scenario`,
  legend: ({ left, right, counted }) =>
    `A sinistra della linea: ${left}. A destra: ${right}. Le persone contate qui sono quelle di «${counted}».`,
  failed: "Questo browser non ha potuto disegnare la seconda mappa: la pagina mostra solo lo stato delle sue cifre.",
  showChange: "Mostra che cosa cambia",
};
