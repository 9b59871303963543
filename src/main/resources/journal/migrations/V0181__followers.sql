-- How far each follower has come: working state, which may go back to nothing at any time.
CREATE TABLE journal.follower (
    name     text PRIMARY KEY CHECK (name <> ''),
    position bigint NOT NULL CHECK (position >= 0)
);
GRANT SELECT, INSERT, UPDATE ON journal.follower TO chancery_keeper;
