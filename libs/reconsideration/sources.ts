import { citing } from '#casework/definition';

export const arl2023 = citing('行政复议法（2023修订）');
export const arl2017 = citing('行政复议法（2017修正）');
/** 国务院令第499号, beside both versions of the law. */
export const regulations = citing('行政复议法实施条例');
export const litigationLaw = citing('行政诉讼法（2017修正）');
