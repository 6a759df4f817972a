import { z } from 'zod';

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case');
const Words = z.string().trim().min(1);
const ids = z.array(Id).default([]);
const words = z.array(Words).default([]);

const SkillShape = z.strictObject({
  id: Id,
  name: Words,
  aliases: words,
  broader: ids,
  core: Id,
  kind: z.enum(['tool', 'language', 'practice', 'knowledge', 'people']),
  ambiguous: z.array(Words).optional(),
  unless: z.record(Words, z.array(Words)).optional(),
  beside: z.record(Words, z.array(Words)).optional(),
  distinct: z.boolean().optional(),
});

const CoreSkillShape = z.strictObject({ id: Id, name: Words, meaning: Words });

const RoleShape = z.strictObject({
  id: Id,
  name: Words,
  family: z.enum([
    'product',
    'programme',
    'engineering',
    'engineering-management',
    'data',
    'design',
    'reliability',
  ]),
  titles: z.array(Words).min(1),
  partners: Words,
  core: z.array(Id).min(3),
  skills: z.array(Id).min(3),
  narrows: Id.optional(),
  focus: z.array(Words).optional(),
  heads: z.array(Words).optional(),
  departments: z.array(Words).optional(),
  ranks: z.tuple([z.number(), z.number()]).optional(),
  level: Id.optional(),
});

const LevelShape = z.strictObject({
  id: Id,
  name: Words,
  rank: z.number().int().min(0).max(9),
  track: z.enum(['ic', 'manager', 'both']),
  words,
  beside: z.array(Words).optional(),
  expects: Words,
});

const DomainShape = z.strictObject({ id: Id, name: Words, words: z.array(Words).min(5) });

const CompaniesShape = z.strictObject({
  legalForms: z.array(Words).min(1),
  descriptors: z.array(Words).min(1),
  words: z.record(Words, z.array(Words).min(1)),
  companies: z.array(
    z.strictObject({ name: Words, also: z.array(Words).optional(), brands: z.array(Words).optional() }),
  ),
});

/** The shape of `content/`, as its YAML files are written. */
export const ContentShape = z.strictObject({
  skills: z.array(SkillShape),
  coreSkills: z.array(CoreSkillShape),
  roles: z.array(RoleShape),
  levels: z.array(LevelShape),
  domains: z.array(DomainShape),
  companies: CompaniesShape,
});
