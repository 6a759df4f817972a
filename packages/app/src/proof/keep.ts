import { z } from 'zod';
import { NO_BRIEF } from '../ledger/page.ts';
import { addEntries } from '../ledger/say.ts';
import { defineUseCase } from '../use-case/define.ts';
import { keepTalk, LineWords, NO_LINE, withProof } from './answer.ts';
import { loadProof, type ProofMaterial } from './material.ts';
import { stumblesOf } from './next-question.ts';
import { plain, putLine } from './working.ts';

const Stumbles = z.object({
  /** What a reader still stumbles on in the new line. */
  stumbles: z.array(z.object({ rule: z.string(), message: z.string() })),
});

export const keepProof = defineUseCase({
  name: 'proof.keep',
  summary: 'Put the line that came of the answers into the résumé; what it says is told to the ledger.',
  input: z.object({ briefId: z.string(), line: LineWords, text: LineWords }),
  output: Stumbles,
  problems: ['brief.not-found', 'line.not-found'],
  run: ({ ports, actor, input, fail }) =>
    withProof({ ports, actor }, input.briefId, async (repositories, material) => {
      if (!material) return fail('brief.not-found', ...NO_BRIEF);
      const { loaded } = material;
      const text = plain(input.text);
      const put = await putLine(ports, repositories, material, { text, at: { line: input.line } });
      if (!put) return fail('line.not-found', ...NO_LINE);
      const claim = claimOf(material, input.line);
      const question = 'What did you do, what changed, by how much and for whom?';
      await addEntries(ports, repositories, loaded, [
        {
          kind: 'tell',
          text,
          question,
          ...(claim && { about: claim.id }),
          ...(claim?.post && { post: claim.post }),
        },
      ]);
      await keepTalk(ports, repositories, material, input.line, (talk) => ({ ...talk, kept: text }));
      const after = await loadProof(ports, repositories, input.briefId);
      return { ok: true, value: { stumbles: after ? stumblesOf(ports, after, text, text) : [] } };
    }),
});

/** The claim that a line makes. */
const claimOf = ({ loaded }: ProofMaterial, line: string) =>
  loaded.ledger.claims.find(
    ({ text, origins }) =>
      plain(text) === plain(line) || origins.some((origin) => plain(origin.text) === plain(line)),
  );

export const addProofLine = defineUseCase({
  name: 'proof.add-line',
  summary: 'Tell something that is not on the page yet; it becomes a line of the post it belongs to.',
  input: z.object({
    briefId: z.string(),
    text: LineWords,
    /** Path of the post in the working résumé, e.g. `/work/0`. */
    post: z.string().regex(/^\/work\/\d+$/),
  }),
  output: Stumbles,
  problems: ['brief.not-found', 'line.not-found'],
  run: ({ ports, actor, input, fail }) =>
    withProof({ ports, actor }, input.briefId, async (repositories, material) => {
      if (!material) return fail('brief.not-found', ...NO_BRIEF);
      const text = opened(plain(input.text));
      const put = await putLine(ports, repositories, material, { text, at: { after: input.post } });
      if (!put) return fail('line.not-found', ...NO_LINE);
      const post = material.loaded.ledger.posts.find(({ origins }) =>
        origins.some(({ path }) => path === input.post),
      );
      await addEntries(ports, repositories, material.loaded, [
        { kind: 'tell', text, question: 'What is not on the page yet?', ...(post && { post: post.id }) },
      ]);
      const after = await loadProof(ports, repositories, input.briefId);
      return { ok: true, value: { stumbles: after ? stumblesOf(ports, after, text, text) : [] } };
    }),
});

/** A line of a résumé opens with its verb: without “I”, with a capital. */
const opened = (text: string): string =>
  text.replace(/^(?:I|we)\s+(?=\p{L})/iu, '').replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('en'));
