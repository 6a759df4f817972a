import { type Answer, evidenceOf, nothing } from './answer.ts';
import type { Ask } from './ask.ts';
import type { Reach } from './reach.ts';
import { languageIn } from './spoken-languages.ts';

const BASIC = /\b(?:basic|elementary|beginner|a1|a2|limited|grundkenntnisse|notions|básico)\b/i;

/** Answers `Fluent Italian` by the languages that are listed. */
export function answerByLanguage({ statements }: Reach, ask: Ask): Answer {
  const language = ask.language!;
  const listed = statements.find(
    ({ block, text }) => block.section === 'languages' && languageIn(text) === language,
  );
  if (!listed)
    return nothing(
      `${language} is not listed as a language.`,
      `If you speak ${language}, say how well under Languages.`,
    );
  const basic = BASIC.test(listed.text);
  return {
    transfer: basic ? 'broader' : 'exact',
    evidence: [evidenceOf(listed)],
    because: basic
      ? `${language} is listed, at a basic level.`
      : `${language} is listed among the languages.`,
    used: [listed],
  };
}
