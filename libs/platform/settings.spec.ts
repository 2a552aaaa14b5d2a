import { resolve } from 'node:path';
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
      keyFile: resolve('data.keys.json'),
      trustedProxies: [],
      tlsCertificate: '',
      tlsKey: '',
      isSecure: false,
      demoPassword: '',
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
      ANJUAN_KEY_FILE: '/etc/anjuan/keys.json',
      TRUSTED_PROXIES: '10.0.0.1, fd00::/8',
      ANJUAN_TLS_CERTIFICATE: '/etc/anjuan/cert.pem',
      ANJUAN_TLS_KEY: '/etc/anjuan/key.pem',
      ANJUAN_DEMO_PASSWORD: 'x',
    };
    const { isSecure, trustedProxies, ...rest } = readSettings(env);
    expect([isSecure, trustedProxies]).toEqual([true, ['10.0.0.1', 'fd00::/8']]);
    const { TRUSTED_PROXIES: _, PORT: __, ...texts } = env;
    expect(Object.values(rest)).toEqual([0, ...Object.values(texts)]);
  });

  it('let others in only over TLS', () => {
    expect(readSettings({ HOST: '0.0.0.0', TRUSTED_PROXIES: '10.0.0.1' })).toMatchObject({ isSecure: true });
    const tls = { ANJUAN_TLS_CERTIFICATE: 'cert.pem', ANJUAN_TLS_KEY: 'key.pem' };
    expect(readSettings({ HOST: '192.168.1.5', ...tls })).toMatchObject({ isSecure: true });
  });

  it.each([
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['ANJUAN_TLS_KEY', '/etc/anjuan/key.pem'],
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
