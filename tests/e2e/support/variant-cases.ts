import type { Language } from '@/engine/draft';

/** What a site may serve one person and not another, or today and not tomorrow. Class names are new with every load. */
export const variantCases: readonly (readonly [id: string, variant: string, language: Language])[] = [
  ['x/home', 'late', 'nl'],
  ['x/home', 'twin', 'en'],
  ['x/dialog', 'twin', 'nl'],
  ['x/dialog', 'late', 'en'],
  ['x/reply', 'late', 'nl'],
  ['x/dm', 'twin', 'en'],
  ['linkedin/dialog', 'late', 'nl'],
  ['linkedin/dialog', 'twin', 'en'],
  ['linkedin/dialog', 'shadow', 'nl'],
  ['linkedin/dialog', 'keys', 'en'],
  ['linkedin/shadow-quill', 'late', 'en'],
  ['linkedin/message', 'enter', 'nl'],
  ['facebook/dialog', 'late', 'en'],
  ['facebook/dialog', 'twin', 'nl'],
  ['facebook/dialog', 'buttons', 'en'],
  ['facebook/group', 'buttons', 'nl'],
  ['facebook/comments', 'twin', 'en'],
  ['facebook/page', 'buttons', 'nl'],
  ['instagram/create', 'late', 'nl'],
  ['instagram/create', 'twin', 'en'],
  ['instagram/create', 'buttons', 'nl'],
  ['instagram/comments', 'buttons', 'en'],
  ['instagram/direct', 'late', 'nl'],
];

/** Where choosing media makes another editor with the same words: X does so always, Facebook for some. */
export const recreated: readonly (readonly [id: string, variant: string, language: Language])[] = [
  ['x/dialog', 'recreated', 'en'],
  ['facebook/dialog', 'recreated', 'nl'],
];
