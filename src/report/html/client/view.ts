/** What stands in the middle of the page. */
export interface View {
  readonly element: HTMLElement;
  /** Moves the focus to where the address points, once the element is in the page. */
  focus(): void;
  /** Lets go of what outlives the element. */
  close?(): void;
  /** Goes to another place of the same view, where it can; else the view is made anew. */
  goTo?(claim: string): boolean;
}
