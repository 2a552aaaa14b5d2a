import { readSettings } from '#platform';

describe('the settings', () => {
  it('need nothing', () => {
    const embedded = {
      port: 3000,
      host: '127.0.0.1',
      dataFolder: './data',
      databaseUrl: '',
      databaseReadUrl: '',
      redisUrl: '',
    };
    expect(readSettings({})).toEqual(embedded);
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '', UNRELATED: 'x' })).toEqual(embedded);
  });

  it('come from the environment', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      ANJUAN_DATA: '/srv/anjuan',
      DATABASE_URL: 'postgres://db/anjuan',
      DATABASE_READ_URL: 'postgresql://replica/anjuan',
      REDIS_URL: 'rediss://queue',
    };
    expect(Object.values(readSettings(env))).toEqual([0, ...Object.values(env).slice(1)]);
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.5'],
    ['HOST', 'anjuan.example'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://root:secret@db'],
    ['REDIS_URL', 'localhost:6379'],
  ])('refuse %s=%s, naming the variable and not its value', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(expect.objectContaining({ code: 'settings.invalid' }));
    expect(() => readSettings({ [name]: value })).toThrow(name);
    expect(() => readSettings({ [name]: value })).not.toThrow(value);
  });
});
