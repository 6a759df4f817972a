export { composeStory, type StoryInput, storyFacts } from './compose.ts';
export { disagreements } from './kept/agree.ts';
export { judgeText } from './kept/judge.ts';
export { keepText } from './kept/keep.ts';
export { staleSentences, withSentence } from './kept/stale.ts';
export * from './kept/types.ts';
export { LIMITS, type Limit, lengthOf } from './limits.ts';
export { textOf } from './teller.ts';
export * from './types.ts';
