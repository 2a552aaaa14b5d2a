import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type Permission, permissions } from '#identity';
import { Problems } from '../http/problem.schema.js';

/** Over what a route works: nothing in particular, one case (`caseId` of its address), one entry of a register (`register`
 *  and `id`), one account (`account`), or whatever of them the person may see. */
export type Over = 'nothing' | 'case' | 'entry' | 'account' | 'what-is-seen';

/** Whom a route answers. */
export type Declared =
  | { readonly to: 'everyone' }
  | { readonly to: 'any-session' }
  | { readonly to: 'permitted'; readonly permission: Permission; readonly over: Over };

export const DECLARED = 'anjuan:declared';
export const CONFIRMED = 'anjuan:confirmed';

const declare = (declared: Declared) => SetMetadata(DECLARED, declared);

/** A route, or all of a controller, for those who have a permission. Every route says this, or that it is for
 *  {@link AnySession} or {@link Public}. */
export const May = (permission: Permission, over: Over = 'nothing') =>
  applyDecorators(
    declare({ to: 'permitted', permission, over }),
    ApiExtension('x-permission', permission),
    ApiExtension('x-permission-label', permissions[permission]),
    ApiExtension('x-over', over),
    Problems(401, 403),
  );

/** A route for which the password was entered a moment ago, beside its permission. @source security rule R4.5 */
export const Confirmed = () => applyDecorators(SetMetadata(CONFIRMED, true), ApiExtension('x-confirmed', true));

/** A route about the own account, for everyone who has signed in, also half. */
export const AnySession = () =>
  applyDecorators(declare({ to: 'any-session' }), ApiExtension('x-permission', 'any-session'), Problems(401));

/** A route that answers without an account: to be said outright, and only of what shows no case. */
export const Public = () => applyDecorators(declare({ to: 'everyone' }), ApiExtension('x-permission', 'public'));
