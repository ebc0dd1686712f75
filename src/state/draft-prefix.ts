/** What the names of drafts in the browser's storage begin with. */
export const draftPrefix = 'kerroin.draft.';
