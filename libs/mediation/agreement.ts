import { textOf } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import type { LegalDate } from '#legal-time';

/** The acts by which the parties agree. */
export const agreements = ['written-agreement-reached', 'oral-agreement-reached', 'new-agreement-reached'] as const;

const signatures = ['partiesSignedOn', 'mediatorSignedOn', 'sealedOn'] as const;

/** When the agreement takes effect: an oral one on the day it is reached; a written one with the last of the parties'
 *  signatures, the mediator's signature and the committee's seal, whenever each of them was given; on a court's delegation
 *  the parties' signatures suffice. Undefined while one of them is missing.
 *  @source 人民调解法第二十九条第二款、第三十条; 特邀调解的规定第二十四条第三款 */
export function agreementEffective(history: History): StartEvent | undefined {
  const told = history.last('agreement-effective');
  if (told) return told;
  const agreement = history.last(...agreements);
  if (agreement === undefined) return undefined;
  if (agreement.code === 'oral-agreement-reached') return { code: 'agreement-effective', on: agreement.on };
  const needed = history.has('court-delegated') ? signatures.slice(0, 1) : signatures;
  const later = history.all('agreement-signed').filter((event) => event.on >= agreement.on);
  const latestFirst = [...later.reverse(), agreement];
  const days = needed.map((name) => latestFirst.map((event) => textOf(event.fields, name)).find((day) => day !== null));
  if (days.includes(undefined)) return undefined;
  const on = days.sort().at(-1) as LegalDate;
  return {
    code: 'agreement-effective',
    on,
    derived: history.has('court-delegated') ? '双方当事人签名齐备之日' : '当事人签名、调解员签名和调委会印章齐备之日',
  };
}
