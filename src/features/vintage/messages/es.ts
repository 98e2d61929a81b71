import { number } from "../../../ui/messages/es/grammar.ts";
import type { OtherVintageWords } from "./fr.ts";

export const otherVintage: OtherVintageWords = {
  lead: "Las mismas cifras con los lugares de otro año: quién ganó el acceso y quién lo perdió. En «Datos», importe una lista entera de ese año, como la lista nacional de las France services: se convierte en una capa, que elige aquí.",
  choose: "Comparar el mapa con",
  none: "Nada",
  map: "Este mapa",
  dated: ({ name, date }) => (date === "" ? `${name} (sin fecha)` : `${name} (${date})`),
  unusable: ({ name }) =>
    `«${name}» no tiene, en los siete departamentos, ningún lugar de un tipo del mapa: no hay nada que comparar.`,
  pending: "Las cifras de las dos ediciones esperan a las de la página.",
  undated: ({ name }) => `«${name}» no tiene fecha: la lista se considera más antigua que el mapa.`,
  counts: ({ name, types, listed, today }) =>
    `${types}, en los siete departamentos: ${number(listed)} en «${name}», ${number(today)} en este mapa. Una lista incompleta haría creer que faltaban lugares.`,
  gained: ({ count, people, communes }) =>
    `De una a otra, ${count === 1 ? "gana" : "ganan"} el acceso ${people} de ${communes === 1 ? "un municipio" : `${number(communes)} municipios`}.`,
  lost: ({ count, people, communes }) =>
    `De una a otra, ${count === 1 ? "pierde" : "pierden"} el acceso ${people} de ${communes === 1 ? "un municipio" : `${number(communes)} municipios`}.`,
  unchanged: "De una a otra, nadie gana ni pierde el acceso, con el umbral elegido.",
  caption: ({ territory }) => `De una edición a otra: ${territory}`,
  scroller: "Tabla de las ediciones",
  gainers: "Municipios que ganan el acceso",
  losers: "Municipios que pierden el acceso",
  way: ({ before, after, place }) => `${before}, después ${after}${place === "" ? "" : `: ${place}`}`,
  showMap: "Mostrar en el mapa quién gana y quién pierde",
  mapCompares: ({ before, after }) => `El mapa muestra lo que cambia de «${before}» a «${after}».`,
  inOrder: ({ before, after }) => `Antes: «${before}»; después: «${after}».`,
  method: ({ types, kept, stops, nowhere }) =>
    [
      `En ambos lados, los habitantes, las carreteras, el umbral y los filtros son los de la página: solo cambian los lugares de este tipo (${types}). Los demás tipos y los lugares vecinos fuera de los siete departamentos son los de hoy. Los lugares previstos o excluidos y los horarios supuestos no cuentan, ni tampoco la lista como capa del mapa.`,
      `Lugares de la lista con el identificador y la dirección de un lugar de hoy, y por tanto su posición: ${number(kept)}. Lugares que cuentan en sus paradas, las de la lista o, si no las hay, las de hoy: ${number(stops)}.`,
      nowhere === 0 ? "" : `Servicios itinerantes sin parada conocida, que no cuentan: ${number(nowhere)}.`,
      "Las diferencias se calculan antes de redondear.",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
};
