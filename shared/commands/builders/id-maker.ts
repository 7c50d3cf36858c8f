/** Gives a new id each time it is called. It comes from the caller, because pure code has no randomness. */
export type IdMaker = () => string;
