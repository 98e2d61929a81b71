/** Stands in a message for the text, which no text of the data contains (a code point for private use). */
const MARK = "\uE000";

/**
 * A message with a text of the data, which is French in every language of the page: screen readers read each part in its language.
 *
 * @param say the message with a text in it
 */
export function FrenchPart({ say, text }: { readonly say: (text: string) => string; readonly text: string }) {
  const [before, after] = say(MARK).split(MARK);
  return (
    <>
      {before}
      <span lang="fr">{text}</span>
      {after}
    </>
  );
}
