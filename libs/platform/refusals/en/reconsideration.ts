/** What the rules of reconsideration 行政复议 refuse. */
export const reconsideration = {
  'extension.once': 'The case was extended once already; if the days are wrong, correct that act.',
  'supplement.once': 'A supplement is asked for once and completely; for a second notice give its reason.',
  'supplement.after-deemed-acceptance':
    'The examination period ended on {deemedOn} and the application is deemed accepted; no supplement notice can follow.',
  'suspension.not-suspended': 'The case is not suspended; choose another ground of termination.',
  'stop.open': '"{start}" has not ended yet; record its end first.',
  'stop.not-open': '"{start}" was not recorded; record its beginning first.',
  'performance.nothing': 'There is no decision or mediation document to perform; check the case.',
  'application.obstacle-open':
    'The obstacle to the application has no end, so nobody can say whether it was in time; correct the receipt.',
  'extension.too-late': 'An extension must be approved before the period ends: it ended on {dueOn}.',
  'refusal.after-deemed-acceptance':
    'The examination period ended on {deemedOn} and the application is deemed accepted; record a dismissal instead.',
  'suspension.sixty-days': 'Termination on this ground needs sixty full days of suspension (until {until}).',
  'suspension.ground-excluded': 'The ground "{ground}" is not one of those under the sixty-day rule.',
  'sequence.earlier-missing': '"{earlier}" was not recorded; record it first.',
  'refusal.right-organ': 'A refusal for want of jurisdiction names the organ that has it; fill in that organ.',
  'acceptance.twice': 'The acceptance is recorded already; if it is wrong, correct that act.',
  'acceptance.conditions':
    'Conditions of acceptance not ticked: {missing}. Check and tick them, or refuse the application.',
  'acceptance.out-of-time':
    'The time to apply ended on {dueOn}; fill in the good reason for the delay, or refuse the application.',
  'acceptance.beyond-maximum': 'The longest time to apply ended on {dueOn}; no reason helps: refuse the application.',
  'acceptance.court-accepted': 'A court has accepted the same act; refuse the application.',
  'acceptance.withdrawn-before':
    'The applicant withdrew an application on the same facts before; if that was against their true will, say so.',
  'acceptance.representatives':
    'More than five applicants choose one to five representatives; correct the receipt and name them.',
  'procedure.summary-version': 'The text of 2017 knows no summary procedure; choose the ordinary one.',
  'procedure.once': 'The procedure was chosen already; a change from summary to ordinary is an act of its own.',
  'procedure.summary-ground': 'The summary procedure needs a ground of the law; fill it in.',
  'procedure.facts-unclear':
    'Unless all parties agree, the summary procedure is for clear facts and small disputes; check and confirm.',
  'procedure.small-amount': 'On this ground the amount is up to 3,000 yuan; check the amount or choose another ground.',
  'procedure.not-summary': 'The summary procedure does not stand, so nothing is converted; check the procedure.',
  'extension.summary': 'A case in summary procedure is not extended; convert it to the ordinary procedure first.',
  'extension.approver': 'The law version of the case has extensions approved by the {approver}; check the approver.',
  'investigation.identity': 'Investigators show their identity; mend that, then record the investigation.',
  'evidence.collected-after-act':
    'Evidence that the respondent collected after the act ({actOn}) is not taken; if the organ permitted it, say so.',
  'mediation.scope':
    'The text of 2017 allows mediation in matters of discretion and compensation only; check the scope.',
  'mediation.not-open': 'No mediation is under way; record its beginning first.',
  'mediation.effective-day':
    'The mediation document takes effect on the last signature and seal ({effectiveOn}); date the act on that day.',
  'suspension.ground-version': 'The text of 2017 knows no suspension for mediation; choose another ground.',
  'suspension.not-agreed': 'A suspension for mediation needs the consent of applicant and respondent; confirm it.',
  'suspension.notice-missing':
    'Every applicant and respondent is notified in writing; not yet: {parties}. Notify them first.',
  'hearing.notice-short':
    'A hearing is notified five working days before; the latest day was {latest}: move the hearing.',
  'hearing.not-notified': 'No hearing was notified for that day; record the notice first, or check the day.',
  'hearing.head-absent': "A respondent's head who stays away gives reasons and sends staff; fill in both.",
  'withdrawal.true-will': 'A withdrawal is of free will; verify and confirm it, or go on with the review.',
  'termination.ground-version': 'The text of 2023 knows no termination for settlement; record the withdrawal instead.',
  'decision.item-version': 'The text of 2017 does not know this kind of decision ({items}); choose another.',
  'decision.opinions':
    'In the ordinary procedure each party is heard; not yet: {parties}. Record the opinions, or why they cannot be heard.',
  'decision.hearing': 'A major, difficult or complex case needs a hearing first; record it before the decision.',
  'decision.committee': 'This case needs the opinion of the committee first; record it before the decision.',
  'decision.hearing-record': 'After a hearing the decision rests on its record; check and confirm that.',
  'decision.no-evidence':
    'Without reply and evidence in time this cannot be decided ({items}); decide as without evidence, such as revocation.',
  'decision.more-unfavourable':
    'A change is not to the detriment of the applicant; confirm that, or that a third party asked the opposite.',
  'decision.none': 'There is no decision to publish or file upward; check the case.',
  'copy.nothing': 'There is no decision, mediation document or opinion letter to copy; check the case.',
  'service.reason': 'Left service and public notice need their reason and course on record; fill them in.',
  'measure.no-cause': 'Neither non-performance nor an unanswered opinion letter is on record; record the cause first.',
  'enforcement.wrong-organ':
    'An upheld act is enforced by the organ that did it, a changed one and a mediation document by the organ of reconsideration.',
  'enforcement.too-early': 'The time of this party to sue ends on {dueOn}; enforcement can follow after that day.',
  'redo.not-ordered': 'The decision does not order the act to be done again; check its items.',
  'supplement.consequence': 'A supplement notice tells what follows from missing it; tell that, then tick it.',
  'supplement.days': 'Under the text of 2017 the notice itself sets the period; fill in its days.',
  'supplement.open':
    'Under the text of 2017 the time of the supplement is not counted; record its receipt (or the day it was waived) first.',
  'refusal.rights': 'A refusal tells the applicant of the right to sue and its period; tell that, then tick it.',
  'acceptance.not-refused': 'The case was not refused, so its acceptance is not ordered; check the case.',
  'representatives.wrong': 'Representatives are chosen among the present applicants, five at most; check them.',
  'party.no-applicant': 'This party is not a present applicant of the case; check the party.',
  'withdrawal.last-applicant': 'There is no other applicant; record the withdrawal that ends the case.',
  'succession.same-party':
    'The successor is an applicant already; add the successor to the case and choose that party.',
  'evidence.collected-on': 'Evidence of the respondent needs the day on which it was collected; fill it in.',
  'reply.evidence-list': 'Where the respondent files evidence, fill in its list.',
  'procedure.too-late':
    'The period of the summary procedure ended on {dueOn}; it can no longer be converted: decide soon.',
  'settlement.scope': 'Under the text of 2017 only matters of discretion end by settlement; check the scope.',
  'mediation.third-party': 'A third party has joined and signs the mediation document; fill in the day.',
  'decision.major-in-summary':
    'A major case is not decided in summary procedure; convert it to the ordinary procedure first.',
  'decision.officers': 'No reviewers were recorded with an acceptance; fill in two or more.',
  'decision.court-accepted': 'A court has accepted the same act; only a dismissal can be recorded.',
  'decision.compensation-alone': 'Compensation is added to a decision on the act; add that item.',
  'enforcement.not-served': 'The decision was not served on this party ({party}); record the service first.',
  'filing.not-served': 'Not yet served: {parties}. Record the service, or why it cannot be done.',
  'letter.nothing-reviewed': 'After a refusal or a termination nothing was found to write about; check the case.',
} as const;
