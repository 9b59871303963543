-- Alerts: what must be seen soon, by whom, and what became of it.
CREATE SCHEMA alerts;
GRANT USAGE ON SCHEMA alerts TO chancery_app, chancery_keeper;
