/** Work made to mirror what the target's work is, from an idea to something anyone can look at. */
export interface ProofProject {
  title: string;
  /** What it is or will be, in the person's words. */
  about?: string;
  /** The requirement of the target that it mirrors, as the posting says it. */
  mirrors?: string;
  /** Where anyone can look at it. */
  link?: string;
  /** The day each step was reached, `YYYY-MM-DD`. */
  steps: Partial<Record<ProjectStep, string>>;
}

export const PROJECT_STEPS = ['idea', 'doing', 'published'] as const;

export type ProjectStep = (typeof PROJECT_STEPS)[number];

/** How far it has come. */
export const stepOf = ({ steps }: Pick<ProofProject, 'steps'>): ProjectStep =>
  PROJECT_STEPS.findLast((step) => steps[step] !== undefined) ?? 'idea';

/** What is wrong with a project as it was put in, in words for the person; undefined when nothing is. */
export function faultOf(
  { steps, link }: ProofProject,
  today: string,
): { message: string; hint: string } | undefined {
  const reached = PROJECT_STEPS.filter((step) => steps[step] !== undefined);
  const dates = reached.map((step) => steps[step]!);
  const later = dates.findIndex((date, at) => at > 0 && date < dates[at - 1]!);
  if (later !== -1)
    return {
      message: `“${reached[later]}” is dated before “${reached[later - 1]}”.`,
      hint: 'Correct one of the two days.',
    };
  if (dates.some((date) => date > today))
    return {
      message: 'A step is dated in the future.',
      hint: 'Put the day on which it was reached, or leave it open.',
    };
  if (steps.published && !link)
    return {
      message: 'Published, but nobody can look at it: the link is missing.',
      hint: 'Put the address at which anyone can open it.',
    };
  return undefined;
}
