/** The signs that numbers are written with when weights ship: none that a script would have to escape. */
export const SIGNS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** The last sign says that as much as all others can say is to be added to the sign that follows. */
export const MORE = SIGNS.length - 1;
/** A distance between two hashes is written as its remainder by this, and the rest. */
export const LOWS = 64;
