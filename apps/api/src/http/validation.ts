import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { Refusal, shown } from '#platform/refusals';

/** Checks the envelope of every request; what an act carries is checked by its declaration.
 *  Its refusal is `body.invalid` with one problem for each field. */
export const validation = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => {
      const problems = errors.flatMap((error) => problemsOf(error, ''));
      const text = problems.map(({ message }) => message.replace(/。$/, '')).join('；');
      return new Refusal('body.invalid', { problems: text }, problems);
    },
  });

function problemsOf(error: ValidationError, path: string): Refusal[] {
  const isItem = /^\d+$/.test(error.property);
  const field = shown(
    isItem ? `${path}[${error.property}]` : path === '' ? error.property : `${path}.${error.property}`,
  );
  const inside = (error.children ?? []).flatMap((child) => problemsOf(child, field));
  const [constraint, message] = Object.entries(error.constraints ?? {})[0] ?? [];
  if (constraint === undefined) return inside;
  if (constraint === 'whitelistValidation') return [new Refusal('field.unknown', { field, allowed: knownTo(error) })];
  if (error.target !== undefined && error.value === undefined) {
    return [new Refusal('field.missing', { field, label: field })];
  }
  return [new Refusal('field.invalid', { field, problem: constraint === 'isObject' ? '应为 JSON 对象' : message })];
}

/** The fields that the class of a body has. */
function knownTo({ target }: ValidationError): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(target?.constructor ?? Object, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}
