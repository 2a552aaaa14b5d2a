export { CryptoProvider } from './crypto-provider.js';
export { KeyFile } from './key-file.js';
export { keysFor, markKeys } from './key-mark.js';
export { KeyRing } from './key-ring.js';
export { hmacSm3, NodeCrypto } from './node-crypto.js';
