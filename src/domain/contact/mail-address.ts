export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Lines end with "\n". */
  readonly body: string;
}

/** A mailto URL with subject and body. Lines of the body end with CR LF, as RFC 6068 requires. */
export function mailAddress({ to, subject, body }: Mail): string {
  const text = body.replaceAll("\n", "\r\n");
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
