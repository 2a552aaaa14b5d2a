import { z } from 'zod';
import { configFolder, readDefinition } from '#platform/config-files';

const place = z.tuple([z.number().int().min(0).max(11), z.number().int().min(0).max(11)]);
const shape = z.strictObject({
  tiles: z.record(z.string(), place).refine((tiles) => {
    const places = Object.values(tiles).map(String);
    return new Set(places).size === places.length;
  }, 'two units stand on one tile'),
});

/** Column from the west and row from the north, both from 0. */
export type MapTile = readonly [column: number, row: number];

/** Where units lie on a rough map, by their codes: reads config/map.yaml.
 *  @throws Refusal `definition.invalid` */
export const loadMapTiles = (file = configFolder('map.yaml')): ReadonlyMap<string, MapTile> =>
  new Map(Object.entries(readDefinition(file, shape).tiles));
