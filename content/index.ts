import type { Content } from '@throughline/core/lexicon';
import type { Angles } from '@throughline/core/story';
import anglesJson from './angles.gen.json' with { type: 'json' };
import json from './content.gen.json' with { type: 'json' };

/** The product's knowledge of skills, roles, levels and domains, generated from the YAML beside this file. */
export const content: Content = json as Content;

/** Who listens to each role's story, and for what, generated from `angles/`. */
export const angles: Angles = anglesJson as Angles;
