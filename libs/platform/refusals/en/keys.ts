/** Keys and what they seal. */
export const keys = {
  'keys.missing':
    'The key file “{file}” is missing, but the database was encrypted with its keys. Restore it before starting; do not make a new one.',
  'keys.wrong': 'The key file “{file}” does not belong to this database. Put the right one back before starting.',
  'keys.unsafe-file': 'Others may read the key file “{file}”. Run chmod 600 on it before starting.',
  'keys.invalid': 'The key file “{file}” is incomplete or wrong. Restore it from a backup.',
  'keys.busy': 'Another rotation is under way. If you are sure that none is, delete “{file}” and try again.',
  'keys.unreadable':
    'This value cannot be decrypted: it was changed, or its key is gone. Ask the system administrator.',
} as const;
