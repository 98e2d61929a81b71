import type { With } from "./message.ts";

export interface EmbedWords {
  readonly embed: string;
  readonly embedOffer: string;
  readonly embedIntro: string;
  readonly embedView: string;
  readonly embedPlace: string;
  readonly embedHeight: string;
  readonly embedWidth: string;
  readonly embedWholeWidth: string;
  readonly pixelLimits: With<{ readonly from: string; readonly to: string }>;
  readonly embedCode: string;
  readonly copyCode: string;
  readonly codeCopied: string;
  readonly codeRefused: string;
  readonly preview: string;
  readonly previewReduced: With<{ readonly share: string }>;
  readonly close: string;
}
