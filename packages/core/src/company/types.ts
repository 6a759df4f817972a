/**
 * How two employers' names belong together. `same`: one company, however written · `brand`: the second belongs to the
 * first · `parent`: the first belongs to the second · `told`: one of the names itself says that it is also the other, by
 * an earlier name, as agency and client, or because one was bought by the other.
 */
export type CompanyRelation = 'same' | 'brand' | 'parent' | 'told';
