import { z } from 'zod';
import { configFolder, readDefinition } from '#platform/config-files';
import type { Random } from './random.js';

export const texts = z.array(z.string().min(1)).min(1);

/** Reads a list of config/demo.
 *  @throws Refusal `definition.invalid` */
export const demoList = <T extends z.ZodRawShape>(name: string, shape: T) =>
  readDefinition(configFolder('demo', `${name}.yaml`), z.strictObject(shape));

interface Lists {
  people: { surnames: string[]; given: string[] };
  enterprises: { names: string[]; companies: string[]; shops: string[] };
}

let lists: Lists | undefined;
const readLists = (): Lists => ({
  people: demoList('people', { surnames: texts, given: texts }),
  enterprises: demoList('enterprises', { names: texts, companies: texts, shops: texts }),
});

/** Gives invented names to people and enterprises. */
export class Names {
  private readonly people: Lists['people'];
  private readonly enterprises: Lists['enterprises'];

  constructor(private readonly random: Random) {
    lists ??= readLists();
    ({ people: this.people, enterprises: this.enterprises } = lists);
  }

  person(): string {
    return this.random.pick(this.people.surnames) + this.random.pick(this.people.given);
  }

  /** A company, with the place where it is registered. */
  company(place: string): string {
    return `${place}${this.random.pick(this.enterprises.names)}${this.random.pick(this.enterprises.companies)}`;
  }

  /** A shop of one owner (个体工商户). */
  shop(place: string): string {
    return `${place}${this.random.pick(this.enterprises.names)}${this.random.pick(this.enterprises.shops)}`;
  }
}
