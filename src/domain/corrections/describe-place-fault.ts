import { describeHoursFault } from "../opening-hours/describe-hours-fault.ts";
import { THEMES } from "../themes.ts";
import type { PlaceFault } from "./place-fault.ts";

/** A fault of a row of places in French, for the maintainers of the tables: what is wrong and what to do. */
export function describePlaceFault(fault: PlaceFault): string {
  switch (fault.kind) {
    case "commune-unknown":
      return "code de commune inconnu";
    case "themes":
      return `thèmes permis : ${THEMES.join(", ")}`;
    case "no-position":
      return "position vide : donnez longitude et latitude, ou « commune » dans precision pour placer le lieu à la mairie";
    case "named-mailbox":
      return "adresse d'une personne nommée : donnée personnelle";
    case "hours":
      return describeHoursFault(fault.fault);
    case "postcode-elsewhere":
      return `codes postaux de ${fault.commune} : ${fault.postcodes.join(", ")}`;
    case "source-unknown":
      return "absente de data/sources.csv";
    case "far-from-seat":
      return `à ${fault.km.toFixed(1)} km de la mairie de ${fault.commune}, ${fault.mostKm} au plus`;
    case "outside-departement":
      return `à ${fault.km.toFixed(1)} km du département ${fault.departement}`;
  }
}
