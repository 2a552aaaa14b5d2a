/** What the rules of people's mediation 人民调解 refuse. */
export const mediation = {
  'mediation.agreement-not-effective':
    'The written agreement has no effect yet; record the signatures and the seal first.',
  'mediation.signed-before-acceptance':
    'Signed or sealed on {signedOn}, before acceptance on {acceptedOn}; check both days.',
  'mediation.party-refused': 'A party clearly refused mediation: the dispute may not be accepted.',
  'mediation.consent-missing':
    'A dispute is accepted with the consent of every party; name them all, or record the refusal.',
  'mediation.court-report-missing': 'A case delegated or entrusted by a court is reported to the court before filing.',
  'mediation.confirmation-joint': 'Judicial confirmation is applied for by all parties jointly; name every party.',
  'mediation.confirmation-late': 'The period to apply for judicial confirmation ended on {dueOn}.',
  'mediation.other-ways-untold':
    'Whoever gets no agreement is told of arbitration, administrative and court ways; tell them and record it.',
  'mediation.agreement-stands':
    'The agreement stands; it is changed or replaced only after the court has rejected its confirmation.',
} as const;
