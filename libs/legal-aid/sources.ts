import { citing } from '#casework/definition';

export const legalAidLaw = citing('法律援助法（2021）');
/** 司法部令第124号 of 2012: known from practice guides only; the text of 2023 (令第148号) could not be read. */
export const procedureRules2012 = citing('办理法律援助案件程序规定（2012）');
