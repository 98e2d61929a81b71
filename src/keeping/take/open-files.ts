/** An open file of the site, by its path from the folder of the site. */
interface OpenFile {
  readonly path: string;
  readonly name: string;
}

/** What others read most; the last one describes all files, with licences and checksums. */
export const OPEN_FILES: readonly OpenFile[] = [
  { path: "data/points.geojson", name: "Lieux" },
  { path: "data/neighbours.geojson", name: "France services voisines, hors des sept départements" },
  { path: "data/communes.json", name: "Communes et intercommunalités, avec leurs habitants" },
  { path: "data/territories.topojson", name: "Contours des communes, intercommunalités et départements" },
  { path: "data/resorts.json", name: "Stations de montagne" },
  { path: "data/sources.json", name: "Sources" },
  { path: "data/changes.json", name: "Changements, valeur par valeur" },
  { path: "data/datapackage.json", name: "Liste de tous les fichiers, avec licences et empreintes" },
];

/** How to read the places in a program. */
interface Example {
  readonly program: string;
  readonly lines: readonly [string, string, string];
}

/** @param places address of the places */
export function examplesFor(places: string): readonly Example[] {
  return [
    {
      program: "Python",
      lines: [
        "import json, urllib.request",
        `lieux = json.load(urllib.request.urlopen("${places}"))["features"]`,
        'print(len(lieux), lieux[0]["properties"]["name"])',
      ],
    },
    {
      program: "R, avec le paquet sf",
      lines: ["library(sf)", `lieux <- st_read("${places}")`, "table(lieux$code_departement)"],
    },
    {
      program: "QGIS, console Python",
      lines: [
        `lieux = QgsVectorLayer("/vsicurl/${places}", "Lieux", "ogr")`,
        "QgsProject.instance().addMapLayer(lieux)",
        "print(lieux.featureCount())",
      ],
    },
  ];
}
