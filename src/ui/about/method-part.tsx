import { MethodBlock } from "../access/method-block.tsx";
import { useAboutWords } from "./about-words.ts";

/** How the page counts, in short, and what the road model is worth. */
export function MethodPart() {
  const { aboutMethod } = useAboutWords();
  return (
    <>
      {aboutMethod.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <MethodBlock />
    </>
  );
}
