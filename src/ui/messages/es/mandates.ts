import type { MandatesWords } from "../fr/mandates.ts";

export const mandates: MandatesWords = {
  mandatePlaces: ({ count }) => `Ver estos ${count} lugares`,
  carlessMandates: "Trámites con autorización (Aidants Connect): menos viajes",
  carlessMandatesLead:
    "Con su autorización (mandat), un asesor puede hacer sus trámites en línea en su nombre. Pregunte si hay que volver. Primero van los lugares a los que puede ir sin coche y después los más cercanos.",
  mandateList: ({ date }) => `Lista del ${date}: pregunte antes de salir.`,
};
