import { citing } from '#casework/definition';

export const legalAidLaw = citing('法律援助法（2021）');
/** 司法部令第124号 of 2012: known from practice guides only; the text of 2023 (令第148号) could not be read. */
export const procedureRules2012 = citing('办理法律援助案件程序规定（2012）');
export const criminalProcedure = citing('刑事诉讼法（2018）');
/** 司发通〔2013〕18号, known from secondary sources. */
export const criminalAidRules = citing('关于刑事诉讼法律援助工作的规定（2013）');
/** 司发通〔2022〕49号, known from secondary sources. */
export const coveragePilot = citing('关于进一步深化刑事案件律师辩护全覆盖试点工作的意见（2022）');
