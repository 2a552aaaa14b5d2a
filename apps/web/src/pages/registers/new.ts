export { NewEntryPage as default } from './form.js';
