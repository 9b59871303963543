-- Observations: what host governments do, and what happens in their country.
CREATE SCHEMA observations;
GRANT USAGE ON SCHEMA observations TO chancery_app, chancery_keeper;
