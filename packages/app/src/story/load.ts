import type { PreparedFacts } from '@throughline/core/grounding';
import type { Content } from '@throughline/core/lexicon';
import type { RoleMap } from '@throughline/core/match';
import {
  composeStory,
  type KeptText as Kept,
  STORY_KINDS,
  type Story,
  type StoryKind,
  storyFacts,
  storyGate,
} from '@throughline/core/story';
import type { Target } from '@throughline/core/target';
import type { z } from 'zod';
import { type LoadedLedger, loadLedger } from '../ledger/load.ts';
import type { Ports, Repositories, StoredWriting } from '../ports.ts';
import { KeptText, StoryChoice } from '../schemas/story.ts';

export type Choice = z.output<typeof StoryChoice>;

/** A kept writing whose content is read. */
interface Written<T> {
  id: string;
  revision: number;
  content: T;
}

/** What a page of the story, and everything that changes it, begins with. */
export interface LoadedStory {
  loaded: LoadedLedger;
  target: Target;
  choice?: Written<Choice>;
  texts: Map<StoryKind, Written<Kept>>;
  story: Story;
  gate: PreparedFacts;
  today: string;
}

/** The story of the person a brief is about; undefined when the brief is gone. */
export async function loadStory(
  ports: Ports,
  repositories: Repositories,
  briefId: string,
): Promise<LoadedStory | undefined> {
  const loaded = await loadLedger(ports, repositories, briefId);
  if (!loaded) return undefined;
  const writings = (await repositories.writings.of(loaded.lineageId)).filter(
    ({ target }) => target === loaded.target,
  );
  const choice = choiceOf(writings);
  const told = toldOf(ports, loaded, choice?.content);
  return { loaded, ...(choice && { choice }), texts: textsOf(writings), ...told };
}

/** The story as it is told with some choices and answers. */
function toldOf(
  { content, angles, signals, clock }: Pick<Ports, 'content' | 'angles' | 'signals' | 'clock'>,
  { ledger, brief }: LoadedLedger,
  choice?: Choice,
): Pick<LoadedStory, 'target' | 'story' | 'gate' | 'today'> {
  const today = clock.now().slice(0, 10);
  const target = targetShown(brief.brief.map, content);
  const answers = Object.fromEntries(
    Object.entries(choice?.answers ?? {}).filter(([, text]) => text !== undefined),
  );
  const chosen = choice?.sentence && {
    text: choice.sentence.text,
    claims: choice.sentence.uses.map(({ claim }) => claim),
  };
  const input = {
    ledger,
    target,
    map: brief.brief.map,
    angles,
    content,
    signals,
    today,
    answers,
    ...(chosen && { chosen }),
    ...(choice?.context && { context: choice.context }),
  };
  const story = composeStory(input);
  const gate = storyGate(storyFacts(input), story.aim.role, { content, today });
  return { target, story, gate, today };
}

/** The target of a brief as its map has it: reading the posting again would need a process and say nothing more. */
function targetShown({ target, rows }: RoleMap, content: Content): Target {
  const named = <T extends { name: string }>(list: readonly T[], name?: string) =>
    list.find((one) => one.name === name);
  const { title, company } = target;
  const [role, level, domain] = [
    named(content.roles, target.role),
    named(content.levels, target.level),
    named(content.domains, target.domain),
  ];
  return {
    title,
    ...(role && { role: { id: role.id, name: role.name } }),
    ...(level && { level: { id: level.id, name: level.name, rank: level.rank } }),
    ...(domain && { domain: { id: domain.id, name: domain.name } }),
    ...(company && { company }),
    requirements: rows.map(({ requirement }) => requirement),
    description: '',
  };
}

function choiceOf(writings: readonly StoredWriting[]): Written<Choice> | undefined {
  const found = writings.find(({ kind }) => kind === 'story');
  return found && { id: found.id, revision: found.revision, content: StoryChoice.parse(found.content) };
}

function textsOf(writings: readonly StoredWriting[]): LoadedStory['texts'] {
  const kept = new Map<StoryKind, Written<Kept>>();
  for (const { id, kind, revision, content } of writings) {
    const told = STORY_KINDS.find((one) => one === kind);
    if (told) kept.set(told, { id, revision, content: KeptText.parse(content) });
  }
  return kept;
}
