import { citing } from '#casework/definition';

export const mediationLaw = citing('人民调解法（2010）');
/** 司法部令第75号 of 2002: known from secondary sources, repeal status unconfirmed. */
export const mediationRules = citing('人民调解工作若干规定（2002）');
/** Mediation invited by the courts: delegated (委派) before docketing, entrusted (委托) after it. */
export const invitedMediation = citing('最高人民法院关于人民法院特邀调解的规定（2016）');
export const onlineMediation = citing('人民法院在线调解规则（2021）');
export const confirmationRules = citing('最高人民法院关于人民调解协议司法确认程序的若干规定（2011）');
export const civilProcedure = citing('民事诉讼法（2023修正）');
export const civilInterpretation = citing('最高人民法院关于适用民事诉讼法的解释（2022）');
