import { Navigate } from 'react-router';
import { useMay } from '../../server/session.js';
import { sections } from './frame.js';

/** Opens the first page of administration that is open to the one who looks. */
export default function AdministrationPage() {
  const may = useMay();
  const first = sections.find(({ needs }) => may(needs)) ?? sections[0];
  return <Navigate to={first.path} replace />;
}
