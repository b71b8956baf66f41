/** The world's wire agencies by the names that credits give them: an open list, only for what shape cannot tell. */
const wireAgencies =
  /^(?:(?:thomson )?reuters|(?:the )?associated press|ap|ap news|agence france-presse|afp|bloomberg(?: news)?|dow jones(?: newswires)?|upi|united press international|dpa|dpa-afx|ansa|efe|kyodo(?: news)?|jiji(?: press)?|xinhua(?: news agency)?|tass|interfax|pti|press trust of india|ians|ani|yonhap(?: news agency)?|pa(?: media)?|press association|aap|(?:the )?canadian press|anadolu(?: agency)?|belga|tt|ritzau|ntb|lusa|mt newswires|benzinga|zuma press)$/i;

/** Services that spread press releases for pay. */
const releaseWires =
  /^(?:pr ?newswire.{0,12}|business ?wire|globe ?newswire|news ?file(?: corp\.?)?|accesswire|access newswire|news direct|ein presswire|prweb|marketwired?|cnw(?: group)?|acn newswire|eqs(?:[- ]news)?|rns|cision|media ?outreach.{0,20}|jcn newswire|newsvoir|stockhead)$/i;

/** Whether a name is that of an agency whose copy other outlets print. */
export function isWireAgency(name: string): boolean {
  return wireAgencies.test(name.trim());
}

/** Whether a name is that of a service which spreads press releases. */
export function isReleaseWire(name: string): boolean {
  return releaseWires.test(name.trim());
}
