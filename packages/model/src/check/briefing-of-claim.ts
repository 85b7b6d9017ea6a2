/** The briefing a claim belongs to: `claim/<slug>/<nnn>` → `briefing/<slug>`. */
export function briefingOfClaim(claimId: string): string {
  return `briefing/${claimId.split('/')[1] ?? ''}`;
}
