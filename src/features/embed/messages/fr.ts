export const embed = {
  embed: "Intégrer cette carte",
  embedOffer: "Votre site peut montrer cette carte, avec les lieux que vous choisissez.",
  embedIntro: "Choisissez ce que montre le cadre, puis collez le code dans une page de votre site.",
  embedView: "Vue",
  embedPlace: "Ouvrir à la position actuelle de la carte",
  embedHeight: "Hauteur en pixels",
  embedWidth: "Largeur en pixels",
  embedWholeWidth: "Toute la largeur de la page (100 %)",
  pixelLimits: ({ from, to }: { readonly from: string; readonly to: string }) => `Un nombre entier de ${from} à ${to}.`,
  embedCode: "Code à coller dans la page",
  copyCode: "Copier le code",
  codeCopied: "Le code est copié.",
  codeRefused: "Le navigateur ne permet pas de copier : le code est sélectionné, copiez-le avec Ctrl + C ou ⌘ + C.",
  preview: "Aperçu",
  previewReduced: ({ share }: { readonly share: string }) => `Aperçu réduit à ${share} %.`,
  close: "Fermer",
};

export type EmbedWords = typeof embed;
