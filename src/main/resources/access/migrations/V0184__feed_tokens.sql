-- A token that opens nothing but the officer's own feed of notices.
ALTER TABLE access.token DROP CONSTRAINT token_kind_check;
ALTER TABLE access.token ADD CONSTRAINT token_kind_check CHECK (kind IN ('SESSION', 'API', 'SETUP', 'RESET', 'FEED'));
