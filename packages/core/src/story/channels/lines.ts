import { isSound, type Telling } from '../teller.ts';
import type { StorySentence } from '../types.ts';
import { selfIntroductions } from '../who.ts';
import { articleFor, listed, titleInProse } from '../wording/letters.ts';

/** What the target asks for and the person has. */
export function toolsLine({ tools }: Telling): StorySentence | undefined {
  const shown = tools.slice(0, 5);
  return shown.length < 2
    ? undefined
    : {
        text: `Tools and methods: ${listed(shown.map(({ text }) => text))}.`,
        claims: shown.map(({ id }) => id),
      };
}

export function heldCertificates({ material }: Telling): StorySentence | undefined {
  const shown = material.certificates.slice(0, 3);
  return shown.length === 0
    ? undefined
    : {
        text: `Certificates: ${shown.map(({ text }) => text.split(',')[0]!).join(', ')}.`,
        claims: shown.map(({ id }) => id),
      };
}

/** Who is speaking, in the fullest wording that is sound. */
export const introduced = (telling: Telling): StorySentence | undefined =>
  selfIntroductions(telling.who, telling.aim).find(({ text }) => isSound(telling, text));

export const invitation = ({ aim }: Telling): StorySentence => ({
  text: `If you are looking for ${articleFor(aim.role)} ${aim.role}, write to me.`,
  claims: [],
});

export const closing = ({ aim }: Telling): StorySentence => ({
  text: aim.company
    ? `That is the work I would bring to the ${aim.role} role at ${aim.company}.`
    : `That is the work I would bring to ${articleFor(aim.role)} ${aim.role} role.`,
  claims: [],
});

/** A step up with one employer says more of a level than a title does. */
export function promotion(telling: Telling): StorySentence | undefined {
  const { posts } = telling.material;
  const [now] = posts;
  const before = posts.find(
    ({ id, employer, title }) => id !== now?.id && employer === now?.employer && title !== now?.title,
  );
  if (!now?.title || !now.employer || !before?.title) return undefined;
  const text = `At ${now.employer} I went from ${titleInProse(before.title)} to ${titleInProse(now.title)}.`;
  return isSound(telling, text) ? { text, claims: [...before.claims, ...now.claims] } : undefined;
}
