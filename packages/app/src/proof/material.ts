import { type Brief, composeBrief } from '@throughline/core/brief';
import type { Answer, Flag } from '@throughline/core/interview';
import { type Proof, type ProofProject, prove } from '@throughline/core/proof';
import type { Target } from '@throughline/core/target';
import { targetOfMap } from '../drafts/target.ts';
import { type LoadedLedger, loadLedger } from '../ledger/load.ts';
import type { Ports, Repositories, StoredWriting } from '../ports.ts';
import { openWorking, plain, type WorkingResume } from './working.ts';

/** What was said of one line so far. Answers are only added to: of two windows neither loses what it said. */
export interface Talk {
  line: string;
  answers: (Answer & { at: string })[];
  /** The line that came of it and was put into the résumé. */
  kept?: string;
  /** The person does not want to be asked about it now. */
  setAside?: boolean;
}

export interface Kept<Content> {
  writing: StoredWriting;
  content: Content;
}

export interface ProofMaterial {
  loaded: LoadedLedger;
  working: WorkingResume;
  /** Of the working résumé. */
  brief: Brief;
  proof: Proof;
  talks: Kept<Talk>[];
  projects: Kept<ProofProject>[];
}

/** Everything the Proof page rests on; undefined where the brief is gone. */
export async function loadProof(
  ports: Ports,
  repositories: Repositories,
  briefId: string,
): Promise<ProofMaterial | undefined> {
  const loaded = await loadLedger(ports, repositories, briefId);
  if (!loaded) return undefined;
  const working = await openWorking(repositories, loaded);
  const written = await repositories.writings.of(loaded.lineageId);
  const brief = working.kept ? briefOfWorking(ports, loaded, working) : loaded.brief.brief;
  const hidden = new Set(
    loaded.ledger.claims
      .filter((claim) => claim.private)
      .flatMap(({ origins }) => origins.map(({ text }) => plain(text))),
  );
  const proof = prove({
    document: working.document,
    brief,
    ledger: loaded.ledger,
    sources: loaded.sources,
    isPrivate: (text) => hidden.has(plain(text)),
  });
  return {
    loaded,
    working,
    brief,
    proof,
    talks: keptAs<Talk>(written, 'answers'),
    projects: keptAs<ProofProject>(written, 'project').filter(
      ({ writing: { target } }) => target === undefined || target === loaded.target,
    ),
  };
}

const keptAs = <Content>(written: readonly StoredWriting[], kind: StoredWriting['kind']): Kept<Content>[] =>
  written
    .filter((writing) => writing.kind === kind)
    .map((writing) => ({ writing, content: writing.content as Content }));

const briefOfWorking = (
  { signals, content, clock }: Ports,
  { brief: { brief } }: LoadedLedger,
  { document }: WorkingResume,
): Brief =>
  composeBrief({
    document,
    resumeName: brief.resumeName,
    target: targetOf(brief, content),
    signals,
    content,
    today: clock.now().slice(0, 10),
  });

/** The target as a brief keeps it; any description says that the requirements are those of a posting. */
function targetOf(brief: Brief, content: Ports['content']): Target {
  const target = targetOfMap(brief, content);
  return { ...target, description: target.requirements.map(({ text }) => text).join('\n') };
}

/** What is asked of a line besides its outcome: the findings on it whose fix asks. */
export function flagsOn({ document }: WorkingResume, { check }: Brief, line: string): Flag[] {
  const block = blockOf(document, line);
  if (!block) return [];
  return check.findings.flatMap(({ span, rule, text, fix }) =>
    fix?.kind === 'ask' && span.start >= block.span.start && span.end <= block.span.end
      ? [{ rule, text, question: fix.question, ...(fix.template && { template: fix.template }) }]
      : [],
  );
}

/** The block of a highlight, by its words. */
export const blockOf = ({ text, blocks }: WorkingResume['document'], line: string) =>
  blocks.find(
    ({ kind, span }) => kind === 'highlight' && plain(text.slice(span.start, span.end)) === plain(line),
  );
