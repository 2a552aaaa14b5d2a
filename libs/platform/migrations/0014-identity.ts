import { column, type Migration, tableOf } from './migration.js';

/** People: their accounts, grants and substitutes, and how they sign in. */
export const identity: Migration = {
  name: '0014-identity',
  async up(runner) {
    const toAccount = (name: string) => ({
      columnNames: [name],
      referencedTableName: 'user_account',
      referencedColumnNames: ['account'],
    });
    await runner.createTable(
      tableOf('user_account', {
        account: column.primary(column.varchar(64)),
        name: column.varchar(100),
        organisation: column.varchar(64),
        password_hash: column.varchar(200),
        password_set_at: column.instant(),
        must_change_password: column.boolean(),
        disabled_at: column.nullable(column.instant()),
        totp_sealed: column.nullable(column.text()),
        totp_confirmed: column.boolean(),
        totp_last_step: column.bigint(),
        is_demo: column.boolean(),
        created_at: column.instant(),
        created_by: column.varchar(64),
      }),
    );
    await runner.createTable(
      tableOf(
        'password_history',
        {
          account: column.primary(column.varchar(64)),
          at: column.primary(column.instant()),
          password_hash: column.varchar(200),
        },
        { foreignKeys: [toAccount('account')] },
      ),
    );
    await runner.createTable(
      tableOf(
        'user_grant',
        {
          id: column.primary(column.uuid()),
          account: column.varchar(64),
          role: column.varchar(32),
          organisation: column.varchar(64),
          reach: column.varchar(32),
          reason: column.text(),
          granted_by: column.varchar(64),
          granted_at: column.instant(),
          revoked_by: column.nullable(column.varchar(64)),
          revoked_at: column.nullable(column.instant()),
          revoked_because: column.nullable(column.text()),
        },
        { indices: [{ name: 'user_grant_account', columnNames: ['account'] }], foreignKeys: [toAccount('account')] },
      ),
    );
    await runner.createTable(
      tableOf(
        'user_session',
        {
          token_hash: column.primary(column.varchar(64)),
          account: column.varchar(64),
          stage: column.varchar(32),
          created_at: column.instant(),
          last_seen_at: column.instant(),
          ended_at: column.nullable(column.instant()),
          address: column.varchar(64),
          user_agent: column.varchar(200),
        },
        { indices: [{ name: 'user_session_account', columnNames: ['account'] }], foreignKeys: [toAccount('account')] },
      ),
    );
    await runner.createTable(
      tableOf(
        'substitution',
        {
          id: column.primary(column.uuid()),
          officer: column.varchar(64),
          substitute: column.varchar(64),
          from_day: column.legalDate(),
          until_day: column.legalDate(),
          reason: column.text(),
          named_by: column.varchar(64),
          named_at: column.instant(),
          ended_at: column.nullable(column.instant()),
        },
        {
          indices: [{ name: 'substitution_substitute', columnNames: ['substitute'] }],
          foreignKeys: [toAccount('officer'), toAccount('substitute')],
        },
      ),
    );
    await runner.createTable(
      tableOf('set_up_code', { hash: column.primary(column.varchar(64)), created_at: column.instant() }),
    );
    // Guesses of a span of time, by account or by address: counted before a password is looked at.
    await runner.createTable(
      tableOf('sign_in_attempts', {
        bucket: column.primary(column.varchar(100)),
        since: column.instant(),
        count: column.integer(),
      }),
    );
  },
};
