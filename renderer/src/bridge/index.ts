export { ask, BridgeError, listen } from './client';
