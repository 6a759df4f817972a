import type { Ledger } from '@throughline/core/ledger';
import {
  disagreements,
  judgeText,
  type KeptText,
  keepText,
  STORY_KINDS,
  type StoryKind,
  staleSentences,
  textOf,
} from '@throughline/core/story';
import type { z } from 'zod';
import type { Ports, Repositories } from '../ports.ts';
import type { StoryPage } from '../schemas/story.ts';
import { type LoadedStory, loadStory } from './load.ts';

type Page = z.output<typeof StoryPage>;

/** Everything there is to show of a story; undefined where the brief is gone. */
export async function storyPageOf(
  ports: Ports,
  repositories: Repositories,
  briefId: string,
): Promise<Page | undefined> {
  const loaded = await loadStory(ports, repositories, briefId);
  return loaded && pageOf(ports, loaded);
}

function pageOf(ports: Ports, story: LoadedStory): Page {
  const { loaded, choice, story: told, target } = story;
  const { brief, ledger } = loaded;
  const texts = STORY_KINDS.flatMap((kind) => textShown(ports, story, kind) ?? []);
  const sentence = sentenceShown(story);
  const context = choice?.content.context;
  return {
    id: brief.id,
    ...(brief.brief.person && { person: brief.brief.person }),
    resumeName: brief.brief.resumeName,
    sample: brief.sample,
    target: { title: target.title, ...(target.company && { company: target.company }) },
    revision: choice?.revision ?? 0,
    ...(sentence && { sentence }),
    candidates: told.sentences,
    whyNow: told.whyNow,
    ...(context && { context }),
    contexts: ports.angles.contexts.map(({ id, name, weighs }) => ({ id, name, weighs })),
    angle: told.angle,
    texts: texts.map(({ kept: _, ...shown }) => shown),
    untold: STORY_KINDS.filter((kind) => texts.every((text) => text.kind !== kind)),
    gaps: told.gaps,
    claims: claimsShown(ledger, [
      ...texts.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims)),
      ...(sentence?.claims ?? []),
      ...told.angle.flatMap(({ outcomes }) => outcomes.map(({ claim }) => claim)),
      ...told.whyNow.facts.flatMap(({ claims }) => claims),
    ]),
    disagreements: disagreements(
      texts.map(({ kind, kept }) => ({ kind, kept })),
      told.aim.role,
    ),
  };
}

/** A text as it is kept, or as it would be composed. */
function textShown(
  ports: Ports,
  story: LoadedStory,
  kind: StoryKind,
): (Page['texts'][number] & { kept: KeptText }) | undefined {
  const { loaded, texts, target, gate, today } = story;
  const written = texts.get(kind);
  const kept = written?.content ?? composedText(story, kind);
  if (!kept) return undefined;
  const { signals, content } = ports;
  return {
    kind,
    revision: written?.revision ?? 0,
    text: kept.text,
    sentences: sentencesShown(kept),
    judgement: judgeText(kind, kept.text, { gate, signals, target, content, today }),
    stale: staleSentences(kept, loaded.ledger),
    kept,
  };
}

/** What a text would be if it were composed now. */
export function composedText(story: LoadedStory, kind: StoryKind): KeptText | undefined {
  const composed = story.story.texts.find((text) => text.kind === kind);
  if (!composed) return undefined;
  const text = textOf(composed.paragraphs);
  return keepText(text, {
    ledger: story.loaded.ledger,
    grounding: { ungrounded: [], derived: [], grounded: [] },
    known: composed.paragraphs.flat(),
  });
}

function sentencesShown({ text, sentences }: KeptText): Page['texts'][number]['sentences'] {
  let at = 0;
  return sentences.flatMap((sentence) => {
    const start = text.indexOf(sentence.text, at);
    if (start < 0) return [];
    at = start + sentence.text.length;
    return [{ span: { start, end: at }, claims: sentence.uses.map(({ claim }) => claim) }];
  });
}

function sentenceShown(story: LoadedStory): Page['sentence'] {
  const { choice, loaded, story: told } = story;
  const own = choice?.content.sentence;
  const [best] = told.sentences;
  if (!own && !best) return undefined;
  const text = own?.text ?? best!.text;
  return {
    text,
    claims: own ? own.uses.map(({ claim }) => claim) : best!.claims,
    own: own !== undefined,
    words: text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0,
    ungrounded: story.gate.ground(text).ungrounded,
    stale: own ? staleSentences({ text, sentences: [own] }, loaded.ledger) : [],
  };
}

/** The claims that are spoken of, each with the post it is of. */
function claimsShown({ claims, posts }: Ledger, ids: readonly string[]): Page['claims'] {
  return claims
    .filter(({ id, also }) => ids.includes(id) || also?.some((other) => ids.includes(other)))
    .map(({ id, text, post: of, kind }) => {
      const post = kind === 'statement' ? posts.find((one) => one.id === of) : undefined;
      const where = [post?.title, post?.employer].filter(Boolean).join(', ');
      return { id, text, ...(where && { where }) };
    });
}
