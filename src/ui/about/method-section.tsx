import { MethodBlock } from "../access/method-block.tsx";
import { useAboutWords } from "./about-words.ts";

/** Summary of the method, with the known errors of the road model. */
export function MethodSection() {
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
