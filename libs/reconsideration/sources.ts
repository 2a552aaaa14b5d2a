import { citing } from '#casework/definition';

export const arl2023 = citing('行政复议法（2023修订）');
export const arl2017 = citing('行政复议法（2017修正）');
/** 国务院令第499号, beside both versions of the law. */
export const regulations = citing('行政复议法实施条例');
/** 司规〔2024〕1号. */
export const hearingRules = citing('行政复议普通程序听证办法');
export const civilProcedure = citing('民事诉讼法（2023修正）');
export const litigationLaw = citing('行政诉讼法（2017修正）');
/** 法释〔2018〕1号. */
export const litigationInterpretation = citing('最高人民法院关于适用行政诉讼法的解释');
