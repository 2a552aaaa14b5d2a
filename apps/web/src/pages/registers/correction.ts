export { CorrectionPage as default } from './form.js';
