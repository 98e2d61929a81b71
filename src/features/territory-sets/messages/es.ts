import { number } from "../../../ui/messages/es/grammar.ts";
import type { TerritorySetsWords } from "./fr.ts";

export const territorySets: TerritorySetsWords = {
  title: ({ count }) => (count > 1 ? `Conjunto de ${number(count)} territorios` : "Reunir varios territorios"),
  lead: "Mancomunidades (EPCI), departamentos, municipios: las cifras, el mapa, la tabla, las exportaciones y el informe tratan entonces de su unión. Un municipio que está en dos de ellos cuenta una sola vez.",
  add: "Añadir al conjunto",
  example: "Por ejemplo: Guillestrois, Embrun, 73",
  parts: "Territorios reunidos",
  remove: ({ name }) => `Quitar ${name}`,
  added: ({ name, count }) =>
    `${name}: añadido. ${count > 1 ? `${number(count)} territorios reunidos.` : "Un solo territorio."}`,
  removed: ({ name, count }) =>
    `${name}: quitado. ${count === 0 ? "Están elegidos los siete departamentos." : count === 1 ? "Queda un solo territorio." : `${number(count)} territorios reunidos.`}`,
  already: ({ name }) => `${name} ya está en el territorio elegido.`,
  name: "Nombre del conjunto",
  nameHint: "Figura en el título del informe, en los archivos y en el enlace.",
  paste: "Pegar una lista",
  pasteField:
    "Códigos INSEE de municipios, códigos SIREN de mancomunidades (EPCI), números de departamento o nombres exactos",
  pasteHint: "Uno por línea, o separados por comas, puntos y comas o tabulaciones.",
  pasteAdd: "Añadir la lista",
  pasteReplace: "Sustituir por la lista",
  pasteDone: ({ count }) =>
    count > 1 ? `${number(count)} territorios leídos en la lista.` : "Un territorio leído en la lista.",
  pasteEmpty: "La lista está vacía: pegue o escriba al menos un código o un nombre.",
  pasteNothing: "Ningún territorio de los siete departamentos está en esta lista.",
  pasteUnknown: ({ count, names }) =>
    count > 1
      ? `${number(count)} textos no designan ningún territorio de los siete departamentos: ${names}. Quedan arriba: corríjalos o bórrelos.`
      : `Un texto no designa ningún territorio de los siete departamentos: ${names}. Queda arriba: corríjalo o bórrelo.`,
  pasteAmbiguous: ({ text, codes }) =>
    `Varios territorios se llaman «${text}»: escriba más bien uno de sus códigos, ${codes}.`,
  others: ({ count }) => `otros ${number(count)}`,
  unknownCodes: ({ count, codes }) =>
    count > 1
      ? `El enlace nombra ${number(count)} territorios que los datos no conocen (${codes}): no cuentan.`
      : `El enlace nombra un territorio que los datos no conocen (${codes}): no cuenta.`,
};
