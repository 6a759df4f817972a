/** The kinds of file that the texts of a story can be kept as. */
export const match = (word: string): word is 'md' | 'txt' => word === 'md' || word === 'txt';
