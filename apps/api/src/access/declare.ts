import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type Permission, permissions } from '#identity';
import { Problems } from '../http/problem.schema.js';

/** Over which records a route works: none, one case (`caseId` of its address), one entry of a register (`register` and
 *  `id`), or whatever of them the person may see. */
export type Over = 'nothing' | 'case' | 'entry' | 'what-is-seen';

/** What a route asks of whoever calls it. */
export type Declared =
  | { readonly open: true }
  | { readonly open: false; readonly permission: Permission; readonly over: Over };

export const DECLARED = 'anjuan:declared';

/** A route, or all of a controller, for those who have a permission. Every route says this, or that it is {@link Public}. */
export const May = (permission: Permission, over: Over = 'nothing') =>
  applyDecorators(
    SetMetadata(DECLARED, { open: false, permission, over } satisfies Declared),
    ApiExtension('x-permission', permission),
    ApiExtension('x-permission-label', permissions[permission]),
    ApiExtension('x-over', over),
    Problems(401, 403),
  );

/** A route that answers without an account: to be said outright, and only of what shows no case. */
export const Public = () =>
  applyDecorators(SetMetadata(DECLARED, { open: true } satisfies Declared), ApiExtension('x-permission', 'public'));
