-- With whom an approach was made jointly: who led, who spoke, to which points, and what each partner may be told.
CREATE TABLE engagements.partner (
    engagement  uuid NOT NULL,
    version     int NOT NULL,
    state       text NOT NULL CHECK (length(state) = 2),
    label       int NOT NULL,
    led         boolean NOT NULL,
    spoke       boolean NOT NULL,
    points      int[] NOT NULL,
    may_be_told text NOT NULL,
    PRIMARY KEY (engagement, version, state),
    FOREIGN KEY (engagement, version) REFERENCES engagements.record
);
CALL access.protect('engagements.partner');
GRANT SELECT, INSERT ON engagements.partner TO chancery_app;
