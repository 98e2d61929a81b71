import type { LegendWords } from "../fr/legend.ts";

export const legend: LegendWords = {
  legend: "Leyenda",
  mapHelp: "Flechas para moverse, más y menos para la escala. Todo lo que muestra el mapa está en la lista.",
  legendCluster:
    "Varios lugares: parte de cada tipo – línea continua para France services, discontinua para la temporada, doble para multiservicios",
  legendImported: "Lugar que ha importado («+3» en un grupo)",
  legendNeighbour: "Lugar vecino, fuera de los siete departamentos",
  legendHousing: "Alojamiento o aparcamiento, sin atención al público",
  legendSeveral: "Dos tipos en el mismo lugar",
  legendPasses: { closed: "Puerto cerrado", doubtful: "Puerto abierto según el año", open: "Puerto abierto" },
  legendStops: "Paradas del lugar elegido",
  legendTerritories: "Límites: departamento, mancomunidad (EPCI), municipio",
  legendTrip: "Del punto de partida al lugar elegido",
};
