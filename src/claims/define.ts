import type { ClaimTypeId, Status } from '../model/claim.ts';
import type { ValueKind } from '../model/value.ts';

/**
 * Where a slot's filler stands, seen from the predicate, the likeliest place first: "subject | possessor | by".
 *
 * Places are the deep roles `subject`, `object`, `indirect`, `complement`; the parts of a noun phrase `possessor`,
 * `modifier` ("the Acme deal"), `conjunct`, `apposition`, `host` (whom an apposition renames), `self` (the predicate's own phrase);
 * any preposition; `clause`, which is
 * anywhere in the clause; `adverb`, for a listed term, an adverb of it; `completes`, the noun that it completes ("a $3 billion offer to buy"); `counted`, what the count before it counts; `governor`, the verb that a noun hangs on, and `doing`, the verb
 * that completes a noun ("the right to sell"), and `relative`, the verbs that say something of it ("a cloud that hosts"). Dots go on from one to the next: "object.in";
 * "subject + with" takes what stands at both; `predicate` is the predicate's own words with its object.
 */
export type Places = string;

export interface SlotDefinition {
  /** `measure` is money, a percentage or a count; `quantity` is money or a count. */
  readonly kind: ValueKind | 'measure' | 'quantity';
  /** What the scorer and the ledger identify the claim by. */
  readonly key?: true;
  /** A slot whose party it cannot be, nor a product or the owner of it. */
  readonly apart?: string;
  /** Takes all that the text coordinates; without it each makes a claim of its own. */
  readonly list?: true;
  /** Entity types that may fill it, separated by " | "; all where absent. */
  readonly types?: string;
  /**
   * Heads, separated by " | ", under which a phrase that names no known entity may fill it ("finance arm"); "a group" is
   * a group that is not known yet, "*" is any.
   */
  readonly open?: string;
  /** What belongs to somebody stands for its owner: "Contoso's models run on", "Contoso models", "the models of Contoso". */
  readonly owned?: true;
  /** Figures that the text coordinates make a claim each: "$1 billion in 2019 and $10 billion in 2023". */
  readonly each?: true;
  /** What must not be exceeded: "not above $5" and "not more than $5" are $5. */
  readonly limit?: true;
  /** Set by a pattern: numbers that are written out because they matter little fill it too, or only they do. */
  readonly small?: 'too' | 'only';
  /** Money: only a sum in itself; a price per share or per year does not fill it. */
  readonly whole?: true;
  /** What a `term` may be, each with the words of the text that say so; any noun phrase where absent. */
  readonly words?: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A condition on what stands at a place (its head word, a word inside its phrase), or on the predicate's clause. */
export interface Condition {
  readonly at?: Places;
  /** Lemmas of the verb that governs a noun, separated by " | ". */
  readonly governor?: string;
  /** Heads, separated by " | ", of the noun that a phrase completes behind a preposition: "an agreement for 40 tonnes". */
  readonly within?: string;
  /** What a noun is to the verb that governs it, separated by " | ": "subject | object". */
  readonly role?: string;
  /** Adverbs of the clause or adjectives behind the verb: "first", "no longer". */
  readonly adverb?: string;
  /** Lemmas of the head, separated by " | ". */
  readonly head?: string;
  /** Heads, separated by " | ", of the thing that a pronoun there stands for: "extended it". */
  readonly means?: string;
  /** Words of the phrase before its head, separated by " | ". */
  readonly word?: string;
  /** Lemmas of the verb that completes a noun: "a deal to buy wafers". */
  readonly doing?: string;
  /** Lemmas of a verb that says something of a noun: "the only company allowed to run it". */
  readonly relative?: string;
  /**
   * That somebody may ("can", "is free to", "won the right to") or must do what the predicate says; `shall` is either of
   * them, what will be, and what is pledged, and leaves out what is or was.
   */
  readonly modality?: 'may' | 'must' | 'shall';
  /** What opens the clause of the predicate, separated by " | ": "to | for" of "to build" and "for building". */
  readonly opener?: string;
  /** Tense of the verb: its own, or that of the verb that a noun hangs on. */
  readonly tense?: 'past' | 'present';
  /** What stands there has a figure of this kind in it; a `sum` is money that a company may be worth, no price of a piece. */
  readonly figure?: 'money' | 'percent' | 'count' | 'sum';
  /** What stands there is a figure with an upper bound: "no more than $5". */
  readonly bound?: 'at_most';
  /**
   * What stands there is a cloud, by its name or by what the article says of it, a company, a party (a company, or a name
   * of which the text does not say what it is), a firm (a party that is no cloud), anybody or anything that is known by
   * name, a figure, or a time.
   */
  readonly is?: 'cloud' | 'company' | 'party' | 'firm' | 'known' | 'figure' | 'time';
  readonly voice?: 'active' | 'passive';
  /** The place must be empty, or what stands there must not fit. */
  readonly not?: true;
  /** The place may be empty; what stands there must fit. */
  readonly ifAny?: true;
}

/** One way to say it. */
export interface Pattern {
  /** "equity_stake/holding" is this pattern of that type. */
  readonly id: string;
  /** Lemmas that evoke it, separated by " | "; a verb with its particle is "give up", "*" is any. */
  readonly verb?: string;
  readonly noun?: string;
  /** Lemmas that "*" leaves out. */
  readonly except?: string;
  /** Adjectives behind a copula: "is exclusive". */
  readonly adjective?: string;
  readonly when?: readonly Condition[];
  /** Slot → where it stands. */
  readonly slots: Readonly<Record<string, Places>>;
  /** Slots that must be filled; "|" between alternatives, ":2" for at least two: "parties:2, amount | until". */
  readonly requires: string;
  /** Slots that take all whom the text joins although the type takes one: the investors of one round. */
  readonly together?: string;
  /** Numbers up to twelve that are written out fill it too, or no others do. */
  readonly small?: 'too' | 'only';
  /** Parties that the text may leave out because it has just named them: "customer, provider". */
  readonly carried?: string;
  /** Slots that the predicate itself fills: { right: 'hosting' }. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Only where the text denies the predicate, which is what the claim says: "cannot exceed", "is not exclusive". */
  readonly denied?: true;
  /** Where the predicate decides it: "gave up" is ended. */
  readonly status?: Status;
  /** Where the predicate itself makes a guess of it: "put at". */
  readonly certainty?: 'hedged';
  /** Only what no other pattern says, of any type that asks for more than a figure or a date. */
  readonly fallback?: true;
  /** Whether only a date of the predicate itself counts: "its takeover of Fabrikam in 2015". */
  readonly dated?: true;
  /** A sentence that it is for. */
  readonly example: string;
}

/**
 * How status follows from tense: a `state` or `right` holds until something ends it, a `happening` is over when it is
 * past, a `statistic` is current, past or forecast, a `pledge` is in force when it is made; a `quote` has none.
 */
export type StatusClass = 'right' | 'state' | 'happening' | 'pledge' | 'statistic' | 'quote';

/** The company that a claim is about, and how far the text may leave it out. */
export interface About {
  /** The slot that holds it. */
  readonly slot: string;
  /** Also what is no company: a venture or a terminal has owners and a worth. */
  readonly things?: true;
  /** Lines of a list ("Contoso: 12%") are about what the line before is about. */
  readonly listed?: true;
  /** Things whose name in its place leaves no company out, as words of a rule: money goes into "research", too. */
  readonly otherwise?: string;
  /** Types whose claim in the same sentence is about the same company: a round's money goes to whom it values. */
  readonly alongside?: string;
}

export interface ClaimType {
  readonly id: ClaimTypeId;
  /** One line, as a journalist would say it. */
  readonly summary: string;
  readonly slots: Readonly<Record<string, SlotDefinition>>;
  readonly status: StatusClass;
  /** Whether only a date of the predicate itself counts, and none of the clauses around it. */
  readonly ownDate?: true;
  /** It ties a figure to what it measures: of the patterns on one predicate the first one says it, and the nearest subject has the figure. */
  readonly measures?: true;
  /** The slot whose words the claim is made of besides its predicate: whatever else those words say, it says with them. */
  readonly tells?: string;
  /** The company whose shares, price or worth the claim is about. */
  readonly about?: About;
  /** Who pays whom, where one of the two is no key of the claim. */
  readonly payment?: { readonly by: string; readonly to: string };
  /** Types ("commitment, agreement") of which a claim with a sum takes no parties from it: what is owned pays its owner nothing. */
  readonly noSumsFor?: string;
  /** What the parties of an earlier claim of another type, by slot, are in this one: who bought shares holds them. */
  readonly inherits?: Readonly<Record<string, string>>;
  /** What they are where just one of the two is a cloud. */
  readonly sides?: { readonly cloud: string; readonly other: string };
  /** Types of which a claim may stand beside it on the same words ("cloud_rights, license"): a cap on a revenue share is both. */
  readonly beside?: string;
  /**
   * Less specific types that add nothing on the same predicate ("bought shares for $5"), on its object ("took a stake"), or
   * in a circumstance of it ("in a deal worth $5").
   */
  readonly covers?: Readonly<Partial<Record<ClaimTypeId, 'predicate' | 'object' | 'circumstance'>>>;
  /** How the claim reads in one line; `{slot}` stands for a slot, `[…]` goes when a slot in it is absent. */
  readonly text: string;
  readonly patterns: readonly Pattern[];
}

/** Whether a slot holds one of the parties by which a claim is known. */
export const isKeyParty = ({ slots }: ClaimType, slot: string): boolean =>
  slots[slot]?.kind === 'entity' && slots[slot].key === true;

/** Whether its claims are about one party alone. */
export const isAboutOne = ({ slots, about }: ClaimType): boolean =>
  about !== undefined && Object.entries(slots).every(([name, { kind }]) => kind !== 'entity' || name === about.slot);

/** Exists for inference and for the reader: a claim type is plain data. */
export function defineClaimType(type: ClaimType): ClaimType {
  return type;
}
