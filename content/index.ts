import type { Content } from '@throughline/core/lexicon';
import json from './content.gen.json' with { type: 'json' };

/** The product's knowledge of skills, roles, levels and domains, generated from the YAML beside this file. */
export const content: Content = json as Content;
