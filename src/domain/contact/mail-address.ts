export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Lines end with "\n". */
  readonly body: string;
}

/** The address that opens a mail already begun. Lines of the body end with CR LF, as RFC 6068 asks. */
export function mailAddress({ to, subject, body }: Mail): string {
  const text = body.replaceAll("\n", "\r\n");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
