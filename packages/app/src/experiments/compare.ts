import { compareArms } from '@throughline/core/experiment';
import { done } from '@throughline/core/problem';
import { z } from 'zod';
import { Arm, Prior, Verdict } from '../schemas/experiment.ts';
import { defineUseCase } from '../use-case/define.ts';

export const compareExperiment = defineUseCase({
  name: 'experiments.compare',
  summary: 'What one change did to one measure, and whether there is enough to say so.',
  input: z.object({ baseline: Arm, variant: Arm, prior: Prior.optional() }),
  output: Verdict,
  problems: [],
  run: async ({ input: { baseline, variant, prior } }) => done(compareArms(baseline, variant, prior)),
});
