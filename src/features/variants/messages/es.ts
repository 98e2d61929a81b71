import { number as written } from "../../../ui/messages/es/grammar.ts";
import type { VariantsWords } from "./fr.ts";

export const variants: VariantsWords = {
  title: "Preparar varias variantes",
  settings: "Nombrar, duplicar o eliminar",
  lead: "Una variante es un escenario entero: puntos previstos y lugares excluidos, horarios supuestos, puertos abiertos o cerrados. Toda la página muestra la variante elegida; «Comparar las variantes» las pone una al lado de otra.",
  legend: "Variante mostrada",
  name: ({ letter }) => `Nombre de la variante ${letter}`,
  nameHint: "Opcional: figura en la tabla, los archivos, el informe y el enlace.",
  duplicate: ({ letter }) => `Duplicar la variante ${letter}`,
  add: "Añadir una variante vacía",
  remove: ({ letter }) => `Eliminar la variante ${letter}`,
  full: ({ count }) => `${written(count)} variantes como máximo: elimine una para añadir otra.`,
  parts: {
    planned: ({ count }) => `${written(count)} ${count === 1 ? "punto previsto" : "puntos previstos"}`,
    excluded: ({ count }) => `${written(count)} ${count === 1 ? "lugar excluido" : "lugares excluidos"}`,
    hours: ({ count }) => `${written(count)} ${count === 1 ? "horario supuesto" : "horarios supuestos"}`,
    passages: ({ count }) =>
      `${written(count)} ${count === 1 ? "puerto supuesto abierto o cerrado" : "puertos supuestos abiertos o cerrados"}`,
  },
  contents: ({ text }) => (text === "" ? "Esta variante todavía no supone nada." : `Esta variante tiene ${text}.`),
  chosen: ({ label, text }) => `Se muestra ${label}. ${text}`,
  removed: ({ label }) => `${label} se ha eliminado.`,
  remembered: ({ count, names }) =>
    count === 1
      ? `Este dispositivo recuerda una variante: ${names}.`
      : `Este dispositivo recuerda ${written(count)} variantes: ${names}.`,
  resume: ({ count }) => (count === 1 ? "Retomar esta variante" : "Retomar estas variantes"),
  forget: ({ count }) => (count === 1 ? "Olvidar esta variante" : "Olvidar estas variantes"),
  mapCompares: ({ label, other }) => `El mapa muestra lo que «${label}» cambia respecto a «${other}».`,
  comparedWith: ({ label }) => `En el mapa, comparar «${label}» con`,
  showMap: "Mostrar en el mapa quién gana y quién pierde",
  comparison: {
    caption: ({ territory }) => `Variantes lado a lado: ${territory}`,
    scroller: "Tabla de las variantes",
    present: "Estado actual",
    shown: "mostrada",
    supposed: "Lo que supone cada variante, en todas partes",
    results: ({ territory }) => `Lo que resulta de ello: ${territory}`,
    planned: "Puntos previstos",
    excluded: "Lugares excluidos",
    hours: "Horarios supuestos",
    passages: "Puertos abiertos o cerrados",
    places: "Lugares en el territorio",
    unreached: "Habitantes sin ningún trayecto, fuera de la media",
    same: "sin cambios",
    points: ({ text }) => `${text} p. p.`,
    trifle: ({ text, isMore }) => `como máximo ${text} ${isMore ? "más" : "menos"}`,
    meaning:
      "Debajo de cada cifra, la diferencia con el estado actual: ningún lugar previsto ni excluido, ningún horario supuesto, los puertos en su estado habitual. Las diferencias se calculan antes de redondear.",
    passagesKept:
      "Más arriba en la página, «antes» mantiene los puertos que usted abrió o cerró: ese estado difiere del estado actual de la tabla.",
    failed: "Las cifras de las variantes esperan las de la página.",
  },
  exported: ({ letter, name }) => `Variante ${letter}${name === "" ? "" : ` (${name})`}`,
  label: ({ letter, name }) => (name === "" ? `Variante ${letter}` : `${letter}: ${name}`),
};
