/** The part of saxen that is used; the package has no types of its own. */
declare module "saxen" {
  type DecodeEntities = (text: string) => string;

  export class Parser {
    on(
      event: "openTag",
      take: (name: string, attributes: () => Readonly<Record<string, string>>, decode: DecodeEntities) => void,
    ): this;
    on(event: "closeTag", take: (name: string) => void): this;
    on(event: "text", take: (text: string, decode: DecodeEntities) => void): this;
    on(event: "cdata", take: (text: string) => void): this;
    on(event: "error" | "warn", take: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
