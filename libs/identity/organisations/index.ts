export {
  addChange,
  keepOrganisationsStill,
  type OrganisationAct,
  type OrganisationChange,
  organisationActs,
  takeOrganisations,
} from './changes.js';
export { added, closed, type NewOrganisation, renamed } from './changing.js';
export { loadMapTiles, type MapTile } from './map-tiles.js';
export { type Organ, type Organisation, type OrganisationKind, organisationKinds } from './organisation.js';
export { loadOrganisations, type OrganisationHistory, Organisations } from './organisations.js';
