import { byModel, number as digits, reach } from "../../../../ui/messages/es/grammar.ts";
import type { SiteMarksWords } from "./fr.ts";

export const siteMarks: SiteMarksWords = {
  title: ({ forced, barred }) =>
    forced + barred === 0
      ? "Imponer o excluir municipios"
      : `Municipios marcados: ${[
          ...(forced === 0 ? [] : [`${digits(forced)} ${forced === 1 ? "impuesto" : "impuestos"}`]),
          ...(barred === 0 ? [] : [`${digits(barred)} ${barred === 1 ? "excluido" : "excluidos"}`]),
        ].join(", ")}`,
  lead: "Un municipio impuesto recibe uno de los lugares pedidos, aporte lo que aporte; un municipio excluido no recibe ninguno. Estas marcas están en el enlace, los archivos y el informe. También se ponen en la propuesta, y en el municipio elegido en el mapa.",
  as: "Marcar como",
  marks: { forced: "impuesto", barred: "excluido" },
  field: "Municipio, o territorio del que se marcan todos los municipios",
  example: "Por ejemplo: Embrun, Guillestrois",
  parts: { forced: "Municipios impuestos", barred: "Municipios excluidos" },
  remove: ({ name }) => `Quitar la marca de ${name}`,
  clear: "Quitar todas las marcas",
  cleared: "Se han quitado todas las marcas.",
  onMap: { forced: "Municipio impuesto (mejores ubicaciones)", barred: "Municipio excluido (mejores ubicaciones)" },
  group: ({ commune }) => `${commune} en las mejores ubicaciones`,
  legend: "Mejores ubicaciones",
  acts: { forced: "Imponer", barred: "Excluir" },
  done: ({ name, mark }) =>
    mark === undefined ? `${name}: marca quitada.` : `${name}: ${mark === "forced" ? "impuesto" : "excluido"}.`,
  tooMany: ({ count, upTo }) =>
    `${digits(count)} municipios quedarían impuestos; se pueden pedir como mucho ${digits(upTo)} lugares. Elija un solo municipio o quite marcas.`,
  unknown: ({ count, codes }) =>
    count === 1
      ? `El enlace marca un municipio que los datos no conocen (${codes}): no cuenta.`
      : `El enlace marca ${digits(count)} municipios que los datos no conocen (${codes}): no cuentan.`,
  isForced: "impuesto",
  allForced: ({ count }) =>
    count === 1
      ? "El lugar impuesto es el único pedido: no hay nada más que elegir ni que demostrar. Pida más lugares para buscar otros."
      : `Los ${digits(count)} lugares impuestos son todos los pedidos: no hay nada más que elegir ni que demostrar. Pida más lugares para buscar otros.`,
  isBest: ({ count, forced }) =>
    `Está demostrado: ${forced === 0 ? "" : `con ${impuestos(forced)}, `}${count === 1 ? "ningún otro lugar lo hace mejor." : `ninguna otra elección de ${digits(count)} lugares lo hace mejor.`}`,
  enough: ({ count }) =>
    count === 0
      ? "No hay nada que añadir a los lugares impuestos: otra ubicación no aportaría nada."
      : `Con los lugares impuestos, ${count === 1 ? "otro lugar basta" : `otros ${digits(count)} lugares bastan`}: otra ubicación no aportaría nada.`,
  compared: ({ allowed, barred, isListed, by, model, threshold, hasEnds }) =>
    `Se comparan todas las elecciones entre ${communes(allowed)}${isListed ? " de la lista" : ""}${barred === 0 ? "" : ` (${digits(barred)} ${barred === 1 ? "excluido" : "excluidos"})`}, según ${
      by ?? `el número de habitantes a menos de ${reach(threshold, model)} ${byModel(model)}`
    }.${model.kind === "route" ? ` Los trayectos son los que estima la página${hasEnds ? "; abajo, qué ocurre en los dos extremos de su intervalo." : ", sin su intervalo."}` : ""}`,
  among: {
    title: ({ count }) =>
      count === 0 ? "Limitar las ubicaciones a una lista de municipios" : `Ubicaciones limitadas a ${communes(count)}`,
    lead: "Para buscar solo donde existe un local: pegue la lista de los municipios, o tome los de una capa importada o de un tipo de lugar del mapa. La página no conoce ni las oficinas de correos ni los horarios de los ayuntamientos. La lista está en el enlace.",
    field: "Códigos INSEE o nombres exactos de municipios, EPCI o departamentos",
    hint: "Uno por línea, o separados por comas, puntos y comas o tabulaciones.",
    take: "Limitar a esta lista",
    ofLayer: ({ name, count }) => `Municipios de la capa «${name}» (${digits(count)})`,
    ofType: ({ name, count }) => `Municipios que tienen un lugar «${name}» (${digits(count)})`,
    sources: "Tomar los municipios",
    clear: "Quitar el límite",
    done: ({ count }) => `Ubicaciones limitadas a ${communes(count)}.`,
    cleared: "Las ubicaciones ya no se limitan a una lista.",
    empty: "Ningún municipio de los siete departamentos está en esta lista: nada ha cambiado.",
    unknown: ({ count, names }) =>
      count === 1
        ? `Un texto no designa ningún municipio, o designa varios: ${names}. Queda arriba: corríjalo o bórrelo.`
        : `${digits(count)} textos no designan ningún municipio, o designan varios: ${names}. Quedan arriba: corríjalos o bórrelos.`,
  },
  reportTitle: "Mejores ubicaciones propuestas",
  reportGain: "Aportación",
  reportAfter: "Después",
  listed: {
    forced: ({ text }) => `Municipios impuestos: ${text}`,
    barred: ({ text }) => `Municipios excluidos: ${text}`,
  },
  others: ({ count }) => `otros ${digits(count)}`,
};

function impuestos(count: number): string {
  return count === 1 ? "el lugar impuesto" : `los ${digits(count)} lugares impuestos`;
}

function communes(count: number): string {
  return `${digits(count)} ${count === 1 ? "municipio" : "municipios"}`;
}
