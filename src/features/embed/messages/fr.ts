export const embed = {
  embed: "Intégrer cette carte",
  embedOffer: "Votre site peut montrer cette carte, avec les lieux que vous choisissez.",
  embedIntro: "Le cadre reprend les filtres et le point de départ de cette page.",
  embedView: "Vue",
  embedResort: "Station",
  embedAnyResort: "Au choix du lecteur",
  embedHeight: "Hauteur en pixels",
  embedCode: "Code à coller dans la page",
  copyCode: "Copier le code",
  codeCopied: "Le code est copié.",
  preview: "Aperçu",
};
