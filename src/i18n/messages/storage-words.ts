/** Words on the page where the browser keeps nothing: what is forgotten, and what keeps it all the same. */
export type StorageWords = Readonly<Record<'full' | 'forbidden', string>>;
