export { type Above, type Band, type Cells, type Column, type Sheet, sheetOf } from './cells.js';
export { csv } from './csv.js';
export { xlsx } from './xlsx.js';
