export { composeStory, type StoryInput, storyFacts } from './compose.ts';
export { LIMITS, type Limit, lengthOf } from './limits.ts';
export { textOf } from './teller.ts';
export * from './types.ts';
