import { citing } from '#casework/definition';

export const litigationLaw = citing('行政诉讼法（2017修正）');
export const interpretation = citing('最高人民法院关于适用行政诉讼法的解释（2018）');
/** 法释〔2020〕3号: the head of the organ in court. */
export const headRules = citing('最高人民法院关于行政机关负责人出庭应诉若干问题的规定（2020）');
export const arl2023 = citing('行政复议法（2023修订）');
export const enforcementLaw = citing('行政强制法（2011）');
export const civilProcedure = citing('民事诉讼法（2023修正）');
