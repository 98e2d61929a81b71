import type { DayKind } from "../../../domain/transit/day-kinds.ts";
import { about, list, number } from "../core/es.ts";
import type { JourneyWords } from "./fr.ts";

const ON_DAYS: Readonly<Record<DayKind, string>> = {
  "jour-scolaire": "un día lectivo",
  "jour-de-vacances": "un día laborable de vacaciones escolares",
  samedi: "los sábados",
  dimanche: "los domingos",
};

export const journey: JourneyWords = {
  byRoad: { ete: "Por carretera, en verano", hiver: "Por carretera, en invierno (puertos cerrados)" },
  asCrowFlies: "En línea recta",
  reachAny: "sin límite",
  roadsLoading: "Cargando la red de carreteras…",
  roadsFailed: "Sin la red de carreteras, todas las distancias son en línea recta.",
  openAtDate: "Día",
  openAtTime: "Hora",
  wayBy: ({ roads, passes: names }) => `por ${list([...roads.map((road) => `la ${road}`), ...names])}`,
  reach: "Hasta",
  kilometres: ({ number }) => `${number} km`,

  transitField: "Ida y vuelta sin coche",
  transitChoices: {
    non: "No",
    jour: "El día pedido; si no, hoy",
    "jour-scolaire": "Un día lectivo",
    "jour-de-vacances": "Un día laborable de vacaciones escolares",
    samedi: "Un sábado",
    dimanche: "Un domingo o un día festivo",
  },
  carless: ({ text }) => `Sin coche: ${text}`,
  roundTrip: ({ from, times, text, changes }) =>
    `salida ${from}, regreso ${times}, ${text}, ${changes === 0 ? "sin transbordo" : changes === 1 ? "un transbordo" : `${changes} transbordos`}`,
  roundTripBooking: ({ noticeDays, phone }) => {
    const when =
      noticeDays < 0
        ? "con reserva"
        : noticeDays === 0
          ? "con reserva el mismo día"
          : noticeDays === 1
            ? "con reserva la víspera"
            : `con reserva ${noticeDays} días antes`;
    return phone === "" ? when : `${when} en el ${phone}`;
  },
  roundTripWalk: ({ text }) => `a pie, unos ${text}`,
  roundTripNone: ({ dayKind }) => `ninguna ida y vuelta ${ON_DAYS[dayKind]}`,
  roundTripUnknown: "ida y vuelta desconocida",
  roundTripComes: "este servicio va a otros municipios: vea sus paradas",
  roundTripComesSomewhere: "este servicio va a los municipios; sus paradas no se conocen",
  stopNear: ({ text, isOtherDay }) =>
    `este servicio ${text === "" ? "viene a su municipio" : `para a unos ${text} a pie`}${isOtherDay ? ", pero no ese día" : ""}:`,
  stopOnDay: ({ day, text }) => `${day.toLowerCase()} ${text}`,
  stopDayUnknown: "día de visita desconocido",
  roundTripWay: ({ from, to, times, text }) =>
    `Salida a las ${from}, llegada a las ${to}. Regreso: salida del lugar a las ${times}, ${text} de trayecto.`,
  roundTripChanges: ({ changes }) =>
    changes === 0 ? "Sin transbordo." : changes === 1 ? "Un transbordo." : `${changes} transbordos.`,
  roundTripOnDemand: ({ text }) => `Línea a demanda, ${text}.`,
  hoursSupposed:
    "El horario del lugar es desconocido: hemos supuesto que abre de 09:00 a 17:00. Compruébelo antes de salir.",
  hoursOfDay: ({ day }) => `Calculado con el horario de apertura del ${day.toLowerCase()}.`,
  transitFrom: ({ name, distance }) =>
    `Viajes calculados desde el ayuntamiento del municipio de ${name}${distance === "" ? "" : `, a ${distance} de su punto de partida`}`,
  transitDay: ({ dayKind }) => ON_DAYS[dayKind],
  transitNoStart: "Nuestros horarios no empiezan cerca de su punto de partida: los viajes desde allí son desconocidos.",
  transitNoDay: ({ dayKind }) =>
    `Nuestros horarios no dicen qué circula ${ON_DAYS[dayKind]}: los viajes son desconocidos.`,
  transitExpired: ({ date }) =>
    `Nuestros horarios terminaron el ${date}. Por eso no mostramos ningún viaje para ese día.`,
  transitComing: ({ date }) =>
    `Nuestros horarios no empiezan hasta el ${date}. Por eso no mostramos ningún viaje para ese día.`,
  transitEnding: ({ date, daysLeft }) =>
    daysLeft === 0 ? "Estos horarios terminan ese día." : `Estos horarios terminan pronto: el ${date}.`,
  transitValid: ({ from, to }) => `Horarios del ${from} al ${to}.`,
  transitUnsureDay:
    "Contado como día lectivo: durante las vacaciones elija «Un día laborable de vacaciones escolares».",
  transitLimits:
    "En autobús, en tren y a pie, con al menos 45 minutos en el lugar dentro de su horario y 5 minutos para cambiar. Horarios teóricos: compruébelos con la empresa de transporte antes de salir.",
  transitLicence: ({ names }) => `Calculado a partir de: ${names}. Licencia ODbL 1.0.`,
  transitLoading: "Cargando los horarios de transporte…",
  transitFailed: "Faltan los viajes sin coche; el resto de la página funciona.",
  transitOffer: "Ver idas y vueltas sin coche",
  transitTitle: "Sin coche, ida y vuelta en el día",

  stationOnFoot: ({ name, metres, minutes }) =>
    `A ${distance(metres)} de la estación de tren «${name}» en línea recta, unos ${minutes}\u00a0min a pie.`,
  stationLine: ({ line }) => `Línea: ${line}.`,
  nearestStation: "La estación de tren más cercana",
  stationByRoad: ({ name, km }) => `${name}, ${about(km, "km")} por carretera.`,
  trainsUnknown: "No sabemos qué trenes paran allí: compruebe los horarios antes de salir.",
  stationsMissing: ({ lines }) => `En nuestros datos faltan las estaciones de estas líneas: ${list(lines)}.`,
  farAway:
    "Está lejos de su punto de partida: pregunte antes si puede hacerse por teléfono, por correo electrónico o por videollamada.",
  legendStation: "Estación de tren",

  altitudeValue: ({ number: metres }) => `${metres} m`,

  nearestTitle: ({ count, name }) =>
    `${count === 1 ? "El lugar más cercano" : `Los ${number(count)} lugares más cercanos`}, desde ${name}`,
  nearestEstimated: "Distancias estimadas, no medidas.",
  nearestNote: "Cuando el horario es desconocido, infórmese antes de ir.",
};

function distance(metres: number): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${number(metres / 1000)}\u00a0km`;
}
