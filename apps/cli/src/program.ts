import { Command } from 'commander';
import { People, Policy, rolesOf } from '#identity';
import { readSettings } from '#platform';
import { SystemClock } from '#platform/clock';
import { type Opening, openSystem, type System } from '../../api/src/system.js';
import type { Acting } from './commands/cases.js';
import { type Outcome, print, printRefusal } from './output.js';

/** The commands of `anjuan`. */
export const program = new Command('anjuan')
  .description('案卷：司法局案件管理。带 --json 时，标准输出只有一份 JSON。')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

/** Adds a command that ends with an outcome; every command knows `--json`. */
export function command<A extends unknown[]>(parent: Command, name: string, description: string, run: Run<A>): Command {
  return parent
    .command(name)
    .description(description)
    .option('--json', '以 JSON 输出')
    .action(async (...args: unknown[]) => {
      const asJson = (args.at(-1) as Command).opts<{ json?: boolean }>().json ?? false;
      try {
        print(await run(...(args.slice(0, -1) as A)), asJson);
      } catch (error) {
        printRefusal(error, asJson);
      }
    });
}

type Run<A extends unknown[]> = (...args: A) => Outcome | Promise<Outcome>;

/** Opens the system for one command and closes it again. */
export async function withSystem(
  run: (system: System) => Outcome | Promise<Outcome>,
  opening: Opening = {},
): Promise<Outcome> {
  const system = await openSystem(readSettings(process.env), new SystemClock(), opening);
  try {
    return await run(system);
  } finally {
    await system.database.close();
  }
}

/** The same, acting as an account. */
export const as = (account: string, run: (by: Acting, system: System) => Promise<Outcome>): Promise<Outcome> =>
  withSystem(async (system) => {
    const person = await new People(system.database.read, system.clock).get(account);
    const by = { account, organisation: person.organisation, roles: rolesOf(person) };
    return run({ ...by, person, policy: new Policy(system.knowledge.organisations) }, system);
  });

/** The option that names the account. */
export type Named = { as: string };
