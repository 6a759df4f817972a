/** Marks that stand before a list item and nowhere else. */
const CERTAIN = /^([•●○◦▪▫■□‣⁃∙➢➣➤➔►▶▸▹❖◆◇♦✦✓✔☑❑❒⬧⚫※→»›\uF0B7\uF0A7\uF0D8])\s*(?=\S)/;
/** Marks that are also used otherwise, and so need a space after them. */
const WITH_SPACE = /^([-–—*·+o~])\s+(?=\S)/;
const NUMBER = /^(\(?\d{1,2}[.)])\s+(?=\p{L})/u;

/** The list mark typed at the start of a text, and how long it is with the space after it. */
export function typedBullet(text: string): { bullet: string; length: number } | undefined {
  const match = CERTAIN.exec(text) ?? WITH_SPACE.exec(text) ?? NUMBER.exec(text);
  return match ? { bullet: match[1]!, length: match[0].length } : undefined;
}
