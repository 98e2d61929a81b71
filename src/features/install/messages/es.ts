import type { InstallWords } from "./fr.ts";

export const install: InstallWords = {
  installTitle: "Instalar el mapa",
  installLead:
    "Una vez instalado, el mapa tiene su icono en el dispositivo y se abre en una ventana propia. Es la misma página, y se desinstala como una aplicación.",
  install: "Instalar en este dispositivo",
  installOutcomes: {
    accepted: "El mapa se está instalando en este dispositivo.",
    dismissed: "No se ha instalado nada. El menú del navegador permite hacerlo más tarde.",
    failed: "El navegador no ha podido instalar el mapa. Quizá su menú lo permita.",
  },
};
