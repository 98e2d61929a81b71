/** Longest address that browsers and forges take, in characters. */
const MOST_LENGTH = 6000;

/** A text for a forge: its title and its body. */
export interface ChangeRequest {
  readonly subject: string;
  readonly body: string;
}

/**
 * The address of the form of a forge with title and body filled in. A body that makes the address too long is cut after its last whole line:
 * the person attaches the file.
 * @param template with {title} and {body}
 */
export function changeRequestAddress(template: string, { subject, body }: ChangeRequest): string {
  const fill = (text: string) =>
    template.replace("{title}", () => encodeURIComponent(subject)).replace("{body}", () => encodeURIComponent(text));
  const lines = body.split("\n");
  while (lines.length > 1 && fill([...lines, "…"].join("\n")).length > MOST_LENGTH) lines.pop();
  return fill(lines.length === body.split("\n").length ? body : [...lines, "…"].join("\n"));
}
