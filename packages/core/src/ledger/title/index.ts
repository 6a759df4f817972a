export { compareTitles, rankOfTitle, type TitleRelation } from './compare.ts';
