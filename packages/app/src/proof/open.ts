import { compareBriefs } from '@throughline/core/brief';
import { stepOf, storiesApart } from '@throughline/core/proof';
import { z } from 'zod';
import { NO_BRIEF } from '../ledger/page.ts';
import type { Ports } from '../ports.ts';
import { ProofPage } from '../schemas/proof.ts';
import { defineUseCase } from '../use-case/define.ts';
import { loadProof, type ProofMaterial } from './material.ts';
import { openLines, talkAbout, talkOf } from './next-question.ts';
import { plain } from './working.ts';

export const openProof = defineUseCase({
  name: 'proof.open',
  summary:
    'What proves that the person can do what the target asks for, which gates it opens, and the next question.',
  input: z.object({
    briefId: z.string(),
    /** The line to ask about; the one that gains most where it is absent. */
    line: z.string().optional(),
  }),
  output: ProofPage,
  problems: ['brief.not-found'],
  async run({ ports, actor, input, fail }) {
    const material = await ports.store.within(actor.workspace, (repositories) =>
      loadProof(ports, repositories, input.briefId),
    );
    return material
      ? { ok: true, value: pageOf(ports, material, input.line) }
      : fail('brief.not-found', ...NO_BRIEF);
  },
});

function pageOf(
  ports: Ports,
  material: ProofMaterial,
  asked: string | undefined,
): z.output<typeof ProofPage> {
  const { loaded, working, brief, proof, projects } = material;
  const { ledger, sources } = loaded;
  const lines = openLines(material);
  const line = proof.toAsk.find((one) => asked !== undefined && plain(one) === plain(asked)) ?? lines[0];
  const { person, target, resumeName } = loaded.brief.brief;
  const { outcomes, leadership, gates } = proof;
  return {
    ...(person && { person }),
    sample: loaded.brief.sample,
    target,
    resumeName,
    outcomes,
    leadership,
    gates,
    contradictions: storiesApart(ledger),
    ...(line !== undefined && { talking: talkAbout(ports, material, line) }),
    others: lines.filter((one) => one !== line),
    aside: proof.toAsk.filter((one) => one !== line && talkOf(material, one)?.content.setAside),
    projects: projects.map(({ writing: { id, revision }, content }) => ({
      ...content,
      id,
      revision,
      step: stepOf(content),
    })),
    requirements: [...new Set(brief.map.rows.map(({ requirement }) => requirement.text))],
    posts: (working.resume.work ?? []).map(({ position, name }, at) => ({
      path: `/work/${at}`,
      says: [position, name].filter(Boolean).join(', ') || `Post ${at + 1}`,
    })),
    ...(working.kept && { since: compareBriefs(loaded.brief.brief, brief) }),
    claims: ledger.claims.length,
    sources: sources.length,
  };
}
