import type { SwipeWords } from "./fr.ts";

export const swipe: SwipeWords = {
  both: "Ver los dos mapas, a cada lado de una línea que se arrastra",
  hint: "Arrastre la línea, o muévala con las flechas del teclado. El municipio bajo el puntero dice su lugar más cercano a ambos lados.",
  line: "Línea entre los dos mapas",
  lineAt: ({ left, right, share }) => `A la izquierda, en el ${share} del ancho: ${left}. A la derecha: ${right}.`,
  withScenario: ({ name }) => `${name}, con el escenario`,
  legend: ({ left, right, counted }) =>
    `A la izquierda de la línea: ${left}. A la derecha: ${right}. Las personas contadas aquí son las de «${counted}».`,
  failed: "Este navegador no ha podido dibujar el segundo mapa: la página solo muestra el estado de sus cifras.",
  showChange: "Ver lo que cambia",
};
