import type { Loss } from '../reading/index.ts';
import type { Skill } from './types.ts';

/** A skill as a public taxonomy lists it. */
export interface ImportedSkill {
  /** The taxonomy's own: a URI, a key. */
  id: string;
  name: string;
  aliases: string[];
  kind: Skill['kind'];
  /** A heading over skills more than a skill. */
  group?: true;
}

/** What one file of a taxonomy holds. The files of one taxonomy complete each other. */
export interface ImportedLexicon {
  source: 'esco' | 'onet' | 'lightcast' | 'list';
  skills: ImportedSkill[];
  /** Pairs of the taxonomy's own ids: the narrower and the broader. */
  broader: [narrower: string, broader: string][];
  losses: Loss[];
}

/** Who a taxonomy belongs to, as its licence asks to be said. */
export const NOTICES: Record<ImportedLexicon['source'], string> = {
  esco: 'ESCO, © European Union, CC BY 4.0',
  onet: 'O*NET® by the U.S. Department of Labor/ETA, CC BY 4.0; the names are used in a changed form',
  lightcast: 'Lightcast Open Skills, under the licence of Lightcast',
  list: 'a list of labels, under the licence it came with',
};
