import { periodsAfterDecision } from './periods-after-decision.js';
import { periodsOfAnnex } from './periods-of-annex.js';
import { periodsOfApplication } from './periods-of-application.js';
import { periodsOfReceipt } from './periods-of-receipt.js';
import { periodsOfReview } from './periods-of-review.js';

export const periods = {
  ...periodsOfApplication,
  ...periodsOfReceipt,
  ...periodsOfReview,
  ...periodsOfAnnex,
  ...periodsAfterDecision,
} as const;
