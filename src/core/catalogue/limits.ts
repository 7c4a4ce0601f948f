/** Letters of a notebook's name at most. */
export const NAME_LENGTH = 40;

/** So many notebooks lie on one phone at most, with those that can still be brought back. */
export const MOST_NOTEBOOKS = 30;
