/** Hash functions of a text's MinHash sketch, each four hex digits of it. */
export const SKETCH_SLOTS = 64;
