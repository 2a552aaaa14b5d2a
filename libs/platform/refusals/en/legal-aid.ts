/** What the rules of legal aid 法律援助 refuse. */
export const legalAid = {
  'legal-aid.no-hardship-check': 'A notified defence is not examined for hardship and cannot be refused for it.',
  'legal-aid.lawyer-experience': 'Life, death and death-review cases need a lawyer with three years of practice.',
  'legal-aid.hardship-not-limited':
    'Hardship is no condition for this application (art. 32); aid is not refused or ended for want of it.',
  'legal-aid.hardship-not-checked':
    'Hardship is not checked for this application (art. 42); aid is not refused for it.',
  'legal-aid.objection-notice-missing':
    'A refusal or termination tells the right to object; tell it and record that it was told.',
  'legal-aid.objection-elsewhere': 'An objection goes to the justice bureau that set up the agency.',
  'legal-aid.supplement-once':
    'What is missing is asked for once and completely; give the reason why more is needed now, or decide on the papers that are there.',
  'legal-aid.provider-unnamed': 'Name the lawyer or helper who is assigned, or the firm.',
  'legal-aid.papers-incomplete':
    'The papers of the provisional aid are not complete; record their completion first, or terminate the aid where there is no entitlement.',
  'legal-aid.supplement-not-served': 'The notice for supplement was not served yet; record its service first.',
  'legal-aid.both-sides': 'One person may not act for both sides of a case; assign another.',
  'legal-aid.lawyer-may-not-decline': 'A lawyer may not refuse, delay or stop the help without good reason.',
  'legal-aid.second-refusal':
    'A second refusal of the assigned lawyer in a notified case is decided by the organ; record its decision ({decision}) first.',
  'legal-aid.nothing-to-resume': 'There is no lawyer at work to go on; decide to grant aid and assign again.',
  'legal-aid.fine-too-high': 'The fine for obtaining aid by fraud is at most 3,000 yuan (300000 fen).',
  'legal-aid.subsidy-standard':
    'The subsidy follows the standard of the day of closing, {closedOn}, not that of {standardOn}.',
} as const;
