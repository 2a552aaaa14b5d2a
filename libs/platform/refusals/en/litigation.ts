/** What the rules of litigation response 行政应诉 refuse. */
export const litigation = {
  'litigation.role-unknown':
    'The role of the organ that is sued is not known; give the role, or link the reconsideration case with its decision.',
  'litigation.co-defendant-missing':
    'The role is joint defendant, but only one defendant is told; name the co-defendant here, or correct the receipt.',
  'litigation.reconsideration-pending':
    'A reconsideration organ has accepted the same act; the defence has to say so. Write it into the defence and mark it.',
  'litigation.self-collected':
    'This evidence was collected on {collectedOn}, after the copy of the complaint came in on {receivedOn}. During the suit none may be collected from the plaintiff, third parties or witnesses; check the day, or get the permission of the court first.',
  'litigation.postponement-not-written':
    'Postponement of evidence has to be requested in writing; file the written request, then record it.',
  'litigation.postponement-late':
    'The time to request postponement of evidence ended on {dueOn}; file the evidence at hand as soon as possible.',
  'litigation.postponement-not-requested': 'Postponement of evidence has not been requested; record the request first.',
  'litigation.postponement-not-allowed':
    'The court has not allowed postponement of evidence; record its permission first.',
  'litigation.objection-late': 'The time to object to jurisdiction ended on {dueOn}; file the defence in time instead.',
  'litigation.objection-not-filed': 'No objection to jurisdiction was filed; record it first.',
  'litigation.not-summary': 'The case is under ordinary procedure already; check the procedure told with the receipt.',
  'litigation.too-many-agents':
    'There are two agents in this instance already; record the discharge of one of them first.',
  'litigation.lawyers-only':
    'The agents may not all be lawyers; appoint staff of the organ, or record first the head who will attend.',
  'litigation.head-not-designated':
    'No head was designated for this instance; record post, rank and identity paper first.',
  'litigation.appeal-late':
    'The time to appeal ended on {dueOn}; nothing can be decided or filed any more. Check the day of service.',
  'litigation.appeal-not-decided': 'An appeal has not been decided on; record the decision and who approved it first.',
  'litigation.appeal-period-running':
    'The time to appeal runs until {dueOn}; the outcome is not binding yet. Record it afterwards.',
  'litigation.remanded-before':
    'The case was sent back once already and cannot be again; check the outcome of the appeal.',
  'litigation.demand-missing': 'A demand has to come before the application for enforcement; record the demand first.',
  'litigation.demand-running':
    'The time to perform after the demand runs until {dueOn}; apply afterwards, if nothing was done.',
  'litigation.change-untold':
    'The act was changed, but the court was not told in writing; record that it was told before filing.',
} as const;
