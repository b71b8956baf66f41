/** Options of V8 under which this program does its work in the least processor time. */
export const engineOptions: readonly string[] = [
  // V8 compiles a regular expression twice, for its interpreter and, from the second use on, to machine code. This program
  // has hundreds that are all used more than once: without the first step one article takes a fifth less time.
  '--no-regexp-tier-up',
  // The program is a thousand short functions of about equal weight. V8 would spend a third of the time of a few hundred
  // articles on optimizing them, with everything that they call copied in, and again when an object of another shape comes
  // by: less copying, and four times more calls before it starts, make 200 articles take 30 % less processor time.
  '--max-inlined-bytecode-size-cumulative=80',
  '--interrupt-budget=528000',
  // V8 lets the heap grow to four times what is in use before it collects it whole. Some 50 MB are in use, and to collect
  // them takes 15 ms every few seconds: at one and a half times a long run needs little more memory than a short one.
  '--heap-growing-percent=50',
];
