/** How mail programs and people who write in one language mark what is not the message itself. All in lower case. */
export interface MailWords {
  /** The verb of a line above quoted history ("On 3 May, Ada wrote:"), and who says it of themselves ("On 3 May I wrote:"). */
  readonly wrote: { readonly verb: string; readonly self: string; readonly dates: string };
  /** What stands between dashes above a whole message: "original message". */
  readonly dividers: readonly string[];
  readonly headers: {
    readonly from: readonly string[];
    /** Any of the other headers that a mail program puts above a quoted message. */
    readonly others: readonly string[];
  };
  /** Words that end a message and stand on a line of their own, with or without a name. */
  readonly closings: readonly string[];
  /** Between a name and a place in a closing: "Ada from Leeds". */
  readonly from: readonly string[];
  /** Begin what is added behind a signature, beside "PS": "edit". */
  readonly postscripts: readonly string[];
  /** How lines begin that a program adds: "sent from my". */
  readonly programs: readonly string[];
  /** How a paragraph of legal advice begins, and words that two of make one anywhere. */
  readonly disclaimers: { readonly begin: readonly string[]; readonly marks: readonly string[] };
}
