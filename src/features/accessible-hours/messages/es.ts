import type { HourWindow } from "../../../domain/accessible-hours/hours-measures.ts";
import { byModel, places, reach } from "../../../ui/messages/es/grammar.ts";
import { inhabitants, moreInhabitants } from "../../../ui/messages/es/people-grammar.ts";
import type { HoursWords } from "./fr.ts";

const IN_WINDOW: Readonly<Record<HourWindow, string>> = {
  semaine: "en la semana",
  samedi: "el sábado",
  soir: "después de las 18 h",
};

export const hours: HoursWords = {
  hoursMeaning: ({ threshold, model }) =>
    `Horas en las que al menos un lugar a menos de ${reach(threshold, model)}, ${byModel(model)}, está abierto sin cita previa; dos lugares abiertos a la vez cuentan una vez.`,
  hoursMeasure: "Horas mostradas",
  hoursMeasures: {
    semaine: "En la semana",
    samedi: "El sábado",
    soir: "Después de las 18 h",
    "pour-1000": "Por 1000 habitantes",
  },
  hoursColumn: "Apertura",
  hoursMean: "Media por habitante",
  hoursNone: "Habitantes sin ninguna hora",
  hoursNumber: ({ number }) => `${number} h`,
  hoursOfNoSource: "horarios desconocidos",
  hoursChange: ({ count, number, group, window, isMore }) =>
    isMore
      ? `${moreInhabitants(count, number, group)} ${count === 1 ? "tiene" : "tienen"} un lugar abierto ${IN_WINDOW[window]}.`
      : `${inhabitants(count, number, group)} ya no ${count === 1 ? "tiene" : "tienen"} un lugar abierto ${IN_WINDOW[window]}.`,
  hoursNoChange: "Tantos habitantes como antes tienen un lugar abierto en la semana, el sábado y después de las 18 h.",
  hoursUnknownPeople: ({ count, number, group }) =>
    `${inhabitants(count, number, group)} solo ${count === 1 ? "tiene" : "tienen"} a su alcance lugares de horarios desconocidos: sus horas son desconocidas, no nulas.`,
  hoursUncounted: ({ count }) =>
    `${places(count)} no ${count === 1 ? "cuenta" : "cuentan"}: horarios desconocidos, o solo con cita previa.`,
  hoursComing: "Cálculo de las horas…",
  hoursFailed: "No se han podido calcular las horas. Las demás cifras siguen siendo correctas.",
  hoursWeek: "Semana contada",
  hoursWeeks: { ordinaire: "Ordinaria", aout: "En agosto", ferie: "Con un día festivo", autre: "Otra" },
  hoursWeekDate: "Un día de esa semana",
  hoursOrdinaryWeek: ({ season }) =>
    `Semana ordinaria de ${season === "ete" ? "verano" : "invierno"}, sin días festivos: los horarios que dan las fuentes.`,
  hoursWeekOf: ({ date, holidays }) =>
    `Semana del ${date}.${holidays === "" ? "" : ` Día festivo, en el que nada se cuenta: ${holidays}.`} Los cierres por vacaciones no se conocen: solo las temporadas de los lugares y los días festivos cambian las horas.`,
  hoursOnMap: "Cada fila puede mostrarse en el mapa.",
  hoursCatchment: ({ threshold, model }) =>
    `Por 1000 habitantes: las horas de cada lugar se reparten entre los habitantes a menos de ${reach(threshold, model)}, que cuentan 1, 0,68 o 0,22 según el tercio de esa distancia en el que viven (método E2SFCA, Luo y Qi, 2009). Dos lugares abiertos a la vez cuentan entonces los dos.`,
  legendHours: ({ fromHours, belowHours }) => {
    if (belowHours === undefined) return `${fromHours ?? ""} h o más`;
    return fromHours === undefined ? `Menos de ${belowHours} h` : `De ${fromHours} a ${belowHours} h`;
  },
  legendNoHours: "Ninguna hora",
  legendUnknownHours: "Horarios desconocidos",
};
